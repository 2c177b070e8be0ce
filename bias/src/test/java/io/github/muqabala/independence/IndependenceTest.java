package io.github.muqabala.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  private static final String WIRE =
      "The harbour of the northern town was closed on Monday after a storm had torn the outer wall"
          + " and thrown two fishing boats onto the quay near the old customs house.";

  @Test
  void oneNamedOriginInTwoLanguagesCountsOnce() {
    Independence found =
        Independence.of(
            comparison(
                article(
                    "a", Language.ENGLISH, "The dam is full.", link("Karim Adel", "karim_adel")),
                article("b", Language.ARABIC, "السد ممتلئ.", link("كريم عادل", "karim_adel"))));

    assertThat(found.standing("p1").origins()).containsExactly("karim_adel");
    assertThat(found.standing("p1").summary()).isEqualTo("2 articles, 1 origin");
  }

  @Test
  void twoAnonymousSourcesOfTwoArticlesAreTwoOrigins() {
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, "The dam is full.", anonymous("security source")),
                article(
                    "b", Language.ENGLISH, "The gates are shut.", anonymous("security source"))));

    assertThat(found.standing("p1").origins()).hasSize(2);
  }

  @Test
  void theAnonymousSourceOfOneAgencyIsOneOrigin() {
    Independence found =
        Independence.of(
            comparison(
                article(
                    "a",
                    Language.ENGLISH,
                    "The dam is full.",
                    link("Reuters", "reuters"),
                    anonymous("source")),
                article(
                    "b",
                    Language.ENGLISH,
                    "The gates are shut.",
                    link("Reuters", "reuters"),
                    anonymous("source"))));

    assertThat(found.standing("p1").origins()).containsExactly("reuters/source");
  }

  @Test
  void anArticleInItsOwnVoiceIsItsOwnOrigin() {
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, "The dam is full."),
                article("b", Language.ENGLISH, "The gates are shut.")));

    assertThat(found.standing("p1").origins()).containsExactly("article:a", "article:b");
  }

  @Test
  void articlesThatShareTheirWordingSpeakWithOneVoice() {
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, WIRE),
                article("b", Language.ENGLISH, "Our reporter writes. " + WIRE)));

    assertThat(found.copies())
        .extracting(Copy::first, Copy::second)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "b"));
    assertThat(found.standing("p1").origins()).containsExactly("article:a");
  }

  @Test
  void articlesOfTwoLanguagesAreNoCopiesOfEachOther() {
    Independence found =
        Independence.of(
            comparison(article("a", Language.ENGLISH, WIRE), article("b", Language.PERSIAN, WIRE)));

    assertThat(found.copies()).isEmpty();
  }

  @Test
  void theGraphCountsWhoPassesOnWhoseWord() {
    Independence found =
        Independence.of(
            comparison(
                article(
                    "a",
                    Language.ENGLISH,
                    "The dam is full.",
                    link("Tass", "tass"),
                    link("Karim Adel", "karim_adel")),
                article(
                    "b",
                    Language.ENGLISH,
                    "The gates are shut.",
                    link("Tass", "tass"),
                    link("Karim Adel", "karim_adel"))));

    assertThat(found.passings())
        .containsExactly(
            new Passing("article:a", "tass", 1),
            new Passing("article:b", "tass", 1),
            new Passing("tass", "karim_adel", 2));
  }

  @Test
  void anUnknownClusterIsNamed() {
    Independence found =
        Independence.of(comparison(article("a", Language.ENGLISH, "The dam is full.")));

    assertThatThrownBy(() -> found.standing("p9"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("no cluster has the id p9");
  }

  private static SourceLink link(String name, String mention) {
    return new SourceLink(
        name, false, new Span(0, 1), SourceLink.Kind.PERSON, Optional.of(mention));
  }

  private static SourceLink anonymous(String name) {
    return anonymous(name, List.of());
  }

  private static SourceLink anonymous(String name, List<String> traits) {
    return new SourceLink(
        name,
        true,
        new Span(0, 1),
        SourceLink.Kind.PERSON,
        Optional.empty(),
        traits,
        Optional.of("1"));
  }

  private static Reading article(String id, Language language, String text, SourceLink... chain) {
    Reading reading = Readings.of(Article.of(id, text), language);
    if (chain.length == 0) {
      return reading;
    }
    return reading.withAttributions(
        List.of(
            new Attribution(
                new Span(0, text.length()),
                List.of(new Span(0, 1)),
                Attribution.Speech.INDIRECT,
                Attribution.Stance.NEUTRAL,
                List.of(chain))));
  }

  /** One claim for each reading, all about one proposition. */
  private static Comparison comparison(Reading... readings) {
    List<Claim> claims =
        List.of(readings).stream()
            .map(
                r ->
                    new Claim(
                        r.article().id() + "-c01",
                        r.article().id(),
                        new Span(0, r.article().text().length()),
                        Claim.Polarity.POSITIVE,
                        Claim.Status.HAPPENED,
                        List.of(),
                        r.attributions().stream().findFirst()))
            .toList();
    Cluster cluster =
        new Cluster(
            "p1",
            claims.stream().map(Claim::id).toList(),
            claims.stream().map(Claim::article).toList(),
            List.of());
    return new Comparison(
        List.of(readings),
        claims,
        List.of(cluster),
        List.of(),
        new Provenance("test", "none", "plain", "none", Map.of()));
  }
}
