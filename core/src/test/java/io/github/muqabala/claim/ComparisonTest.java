package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Provenance MADE = new Provenance("1", "1", "plain", "none", Map.of());

  private final Relation change =
      new Relation(
          "a-c01",
          "b-c01",
          Relation.Type.CONFLICT,
          Optional.of(Relation.Conflict.DATE),
          0.8,
          Optional.of("b-c01"),
          List.of(
              new Relation.Evidence("concept", "open", "open", 0.2),
              new Relation.Evidence("time", "2025-05", "2025-07", -1)));
  private final Cluster shared =
      new Cluster("p01", List.of("a-c01", "b-c01"), List.of("a", "b"), List.of("c"));
  private final Cluster own = new Cluster("p02", List.of("c-c01"), List.of("c"), List.of());
  private final Comparison comparison =
      new Comparison(
          List.of(
              reading("a", "Alpha", 1, "The bridge opens in May."),
              reading("b", "Beta", 2, "The bridge opens in July."),
              reading("c", "Gamma", 3, "The toll was raised.")),
          List.of(claim("a", 24), claim("b", 25), claim("c", 20)),
          List.of(shared, own),
          List.of(change),
          MADE);

  @Test
  void a_proposition_of_one_outlet_is_only_in_it() {
    assertThat(comparison.onlyIn("Gamma")).containsExactly(own);
    assertThat(comparison.onlyIn("Alpha")).isEmpty();
  }

  @Test
  void a_proposition_is_missing_from_an_outlet_that_published_later_without_it() {
    assertThat(comparison.missingFrom("Gamma")).containsExactly(shared);
    assertThat(comparison.missingFrom("Beta")).isEmpty();
  }

  @Test
  void a_history_keeps_the_order_of_publication_and_shows_each_change() {
    List<Variant> history = comparison.history(shared);

    assertThat(history).extracting(v -> v.claim().id()).containsExactly("a-c01", "b-c01");
    assertThat(history.get(0).change()).isEmpty();
    assertThat(history.get(1).change()).contains(change);
  }

  @Test
  void an_explanation_names_sources_days_and_the_strongest_evidence_first() {
    assertThat(comparison.explain(change))
        .startsWith("CONFLICT (DATE), score 0.80\n")
        .contains("a-c01 [Alpha, 2025-03-01] + PLANNED: The bridge opens in May.")
        .containsSubsequence("-1.00 time: 2025-05 | 2025-07", "+0.20 concept: open | open");
  }

  private static Reading reading(String id, String outlet, int day, String text) {
    Article article =
        Article.of(id, text)
            .withOutlet(new Outlet(outlet))
            .withPublished(LocalDate.of(2025, 3, day));
    return Reading.of(article, Language.ENGLISH, List.of(), MADE);
  }

  private static Claim claim(String article, int end) {
    return new Claim(
        article + "-c01",
        article,
        new Span(0, end),
        Claim.Polarity.POSITIVE,
        Claim.Status.PLANNED,
        List.of(),
        Optional.empty());
  }
}
