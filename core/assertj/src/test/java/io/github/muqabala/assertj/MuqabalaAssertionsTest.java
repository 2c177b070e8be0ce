package io.github.muqabala.assertj;

import static io.github.muqabala.assertj.MuqabalaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Conflict;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MuqabalaAssertionsTest {
  private static final Provenance MADE = new Provenance("1", "1", "plain", "none", Map.of());

  private final Comparison comparison =
      new Comparison(
          List.of(
              reading("a", "Alpha", 1, "The bridge opens in May."),
              reading("b", "Beta", 2, "The bridge opens in July."),
              reading("c", "Gamma", 3, "The toll was raised.")),
          List.of(
              claim("a", 24, Claim.Status.PLANNED),
              claim("b", 25, Claim.Status.PLANNED),
              claim("c", 20, Claim.Status.HAPPENED)),
          List.of(
              new Cluster("p01", List.of("a-c01", "b-c01"), List.of("a", "b"), List.of("c")),
              new Cluster("p02", List.of("c-c01"), List.of("c"), List.of())),
          List.of(
              new Relation(
                  "a-c01",
                  "b-c01",
                  Relation.Type.CONFLICT,
                  Optional.of(Conflict.DATE),
                  0.8,
                  Optional.of("b-c01"),
                  List.of(new Relation.Evidence("time", "2025-05", "2025-07", -1)))),
          MADE);

  @Test
  void what_holds_passes() {
    assertThat(comparison)
        .hasConflict(Conflict.DATE, "Beta", "Alpha")
        .hasPropositionSharedBy("Alpha", "Beta")
        .hasPropositionOnlyIn("Gamma")
        .hasPropositionMissingFrom("Gamma");
    assertThat(comparison).relation("b-c01", "a-c01").isConflict(Conflict.DATE).hasEvidence("time");
    assertThat(comparison)
        .claim("a-c01")
        .hasStatus(Claim.Status.PLANNED)
        .hasPolarity(Claim.Polarity.POSITIVE)
        .hasSlot(Slot.Role.EVENT, "open")
        .isInOutletsOwnVoice();
  }

  @Test
  void a_missing_conflict_is_reported_with_those_that_there_are() {
    assertThatThrownBy(() -> assertThat(comparison).hasConflict(Conflict.NUMBER, "Alpha", "Beta"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "expected a conflict in NUMBER between <Alpha> and <Beta>",
            "The bridge opens in May.",
            "2025-05 | 2025-07");
  }

  @Test
  void an_unwanted_conflict_is_explained() {
    assertThatThrownBy(() -> assertThat(comparison).hasNoConflicts())
        .hasMessageContainingAll("expected no conflicts", "CONFLICT (DATE), score 0.80");
  }

  @Test
  void another_type_of_relation_is_reported_with_both_claims() {
    assertThatThrownBy(() -> assertThat(comparison).relation("a-c01", "b-c01").isEquivalence())
        .hasMessageContainingAll("expected EQUIVALENT", "The bridge opens in July.");
  }

  @Test
  void a_relation_that_is_not_there_is_reported() {
    assertThatThrownBy(() -> assertThat(comparison).relation("a-c01", "c-c01"))
        .hasMessageContaining("expected a relation between <a-c01> and <c-c01>");
  }

  @Test
  void an_unknown_claim_is_reported_with_the_known_ones() {
    assertThatThrownBy(() -> assertThat(comparison).claim("a-c09"))
        .hasMessageContainingAll("<a-c09>", "a-c01", "c-c01");
  }

  @Test
  void another_status_is_reported_with_the_words_of_the_claim() {
    assertThatThrownBy(() -> assertThat(comparison).claim("c-c01").hasStatus(Claim.Status.EXPECTED))
        .hasMessageContainingAll("EXPECTED", "The toll was raised.", "HAPPENED");
  }

  private static Claim claim(String article, int end, Claim.Status status) {
    return new Claim(
        article + "-c01",
        article,
        new Span(0, end),
        Claim.Polarity.POSITIVE,
        status,
        List.of(new Slot(Slot.Role.EVENT, "open", new Span(0, 3))),
        Optional.empty());
  }

  private static Reading reading(String id, String outlet, int day, String text) {
    return Reading.of(
        Article.of(id, text)
            .withLanguage(Language.ENGLISH)
            .withPublished(LocalDate.of(2025, 3, day))
            .withOutlet(new Outlet(outlet)),
        Language.ENGLISH,
        List.of(),
        MADE);
  }
}
