package io.github.muqabala.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.json.Json;
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
  void anonymousSourcesOfOneMediumAreOneWhereTheSameIsSaidOfThem() {
    SourceLink medium = link("Reuters", "reuters");
    Independence found =
        Independence.of(
            comparison(
                article(
                    "a",
                    Language.ENGLISH,
                    "The dam is full.",
                    medium,
                    anonymous("informed source", List.of("informed"))),
                article(
                    "b",
                    Language.PERSIAN,
                    "سد پر است.",
                    medium,
                    anonymous("منبع آگاه", List.of("from:iraq", "informed"))),
                article(
                    "c",
                    Language.ARABIC,
                    "السد ممتلئ.",
                    medium,
                    anonymous("مصدر أمني", List.of("security")))));

    assertThat(found.standing("p1").origins())
        .containsExactly("reuters/informed", "reuters/security");
    assertThat(found.standing("p1").roots().get(0).claims()).containsExactly("a-c01", "b-c01");
    assertThat(found.voice("reuters/informed").names())
        .containsExactly("informed source", "منبع آگاه");
    assertThat(found.voice("reuters/informed").carrier()).contains("reuters");
  }

  @Test
  void theSourceThatTheMediumIsNamedForOnceIsTheSameWhereItIsNot() {
    Reading reading = article("a", Language.ENGLISH, "The dam is full.", anonymous("source"));
    Attribution through =
        attribution(4, List.of(link("Reuters", "reuters"), anonymous("the source")));
    Reading both = reading.withAttributions(List.of(reading.attributions().get(0), through));

    assertThat(Independence.of(comparison(both)).standing("p1").origins())
        .containsExactly("reuters/source");
  }

  @Test
  void aMediumNamedInTwoScriptsIsOne() {
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, "The dam is full.", medium("Al-Minaa network")),
                article("b", Language.ARABIC, "السد ممتلئ.", medium("شبكة الميناء"))));

    assertThat(found.standing("p1").origins()).hasSize(1);
  }

  @Test
  void articlesOfOneOutletSpeakWithOneVoice() {
    Outlet outlet = new Outlet("Harbour Ledger");
    Independence found =
        Independence.of(
            comparison(
                Readings.of(
                    Article.of("a", "The dam is full.").withOutlet(outlet), Language.ENGLISH),
                Readings.of(
                    Article.of("b", "The gates are shut.").withOutlet(outlet), Language.ENGLISH)));

    assertThat(found.summary()).isEqualTo("2 articles, 1 origin");
  }

  @Test
  void anOutletThatNamesItselfAddsNoLink() {
    Reading reading =
        Readings.of(
                Article.of("a", "The dam is full.").withOutlet(new Outlet("نبأ الساحل")),
                Language.ARABIC)
            .withAttributions(
                List.of(attribution(4, List.of(medium("وكالة نبأ الساحل"), anonymous("مصدر")))));

    assertThat(Independence.of(comparison(reading)).paths())
        .extracting(Path::voices)
        .containsExactly(List.of("outlet:نبا_الساحل", "outlet:نبا_الساحل/source"));
  }

  @Test
  void whatRestsOnASharedSentenceRestsOnWhoPublishedItFirst() {
    String more = " Schools will stay shut for a week, and the market has been moved to the hill.";
    String other =
        " Nobody could say when trains would run again between the two coasts this year.";
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, WIRE + more.repeat(3) + other),
                article(
                    "b",
                    Language.ENGLISH,
                    WIRE.replace("Monday", "Tuesday")
                        + " A long report of our own follows here, in words that nobody else has"
                        + " used before or will use again, on roads, ships, bread and the weather,"
                        + " and on all those who waited through the night for news of the boats.")));

    Copy copy = found.copies().get(0);
    assertThat(copy.wholesale()).isFalse();
    assertThat(copy.passages()).hasSize(1);
    assertThat(copy.passages().get(0).similarity()).isBetween(0.85, 0.999);
  }

  @Test
  void jsonHoldsTheWholeAndGivesItBack() {
    Independence found =
        Independence.of(
            comparison(
                article("a", Language.ENGLISH, WIRE, link("Tass", "tass")),
                article("b", Language.ENGLISH, WIRE)));

    assertThat(Json.read(Json.write(found), Independence.class)).isEqualTo(found);
  }

  @Test
  void anUnknownVoiceIsNamed() {
    Independence found =
        Independence.of(comparison(article("a", Language.ENGLISH, "The dam is full.")));

    assertThatThrownBy(() -> found.voice("nobody"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("no voice has the id nobody");
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
    return reading.withAttributions(List.of(attribution(text.length(), List.of(chain))));
  }

  private static Attribution attribution(int end, List<SourceLink> chain) {
    return new Attribution(
        new Span(0, end),
        List.of(new Span(0, 1)),
        Attribution.Speech.INDIRECT,
        Attribution.Stance.NEUTRAL,
        chain);
  }

  private static SourceLink medium(String name) {
    return new SourceLink(name, false, new Span(0, 1), SourceLink.Kind.MEDIA, Optional.empty());
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
