package io.github.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlignerTest {
  private static final List<String> ENGLISH =
      List.of(
          "The president visited Baghdad on Monday.",
          "Oil prices fell by 3 percent.",
          "The army withdrew from the airport.",
          "Muhammad Shafiq Darwazeh met the minister of health.",
          "Doctors have not found a cure for the disease.");
  private static final List<String> ARABIC =
      List.of(
          "انسحب الجيش من المطار.",
          "التقى محمد شفيق دروزة وزير الصحة.",
          "لم يجد الأطباء علاجا للمرض.",
          "زار الرئيس بغداد يوم الاثنين.",
          "انخفضت أسعار النفط بنسبة ٣ بالمئة.");
  private static final List<String> PERSIAN =
      List.of(
          "پزشکان درمانی برای این بیماری پیدا نکرده‌اند.",
          "ارتش از فرودگاه عقب‌نشینی کرد.",
          "بهای نفت ۳ درصد کاهش یافت.",
          "محمد شفیق دروزه با وزیر بهداشت دیدار کرد.",
          "رئیس جمهور روز دوشنبه از بغداد دیدن کرد.");

  private final Aligner aligner = Aligner.with(Lexicon.withDefaults());

  private static List<String> pairs(List<Match> matches) {
    return matches.stream().map(m -> m.source() + "=" + m.target()).toList();
  }

  @Test
  void statementsMeetAcrossThreeLanguages() {
    assertThat(pairs(aligner.align(ENGLISH, Language.ENGLISH, ARABIC, Language.ARABIC)))
        .containsExactly("0=3", "1=4", "2=0", "3=1", "4=2");
    assertThat(pairs(aligner.align(ENGLISH, Language.ENGLISH, PERSIAN, Language.PERSIAN)))
        .containsExactly("0=4", "1=2", "2=1", "3=3", "4=0");
    assertThat(pairs(aligner.align(ARABIC, Language.ARABIC, PERSIAN, Language.PERSIAN)))
        .containsExactly("0=1", "1=3", "2=0", "3=4", "4=2");
  }

  @Test
  void aMatchTellsWhatMetAndWhatWasLeftOver() {
    Match match =
        aligner
            .align(
                List.of("The army withdrew from the old airport."),
                Language.ENGLISH,
                List.of("انسحب الجيش من المطار سرا."),
                Language.ARABIC)
            .get(0);

    assertThat(match.meetings())
        .extracting(m -> m.source() + "=" + m.target())
        .contains("army=الجيش", "withdrew=انسحب", "airport=المطار");
    assertThat(match.sourceOnly()).contains("old");
    assertThat(match.targetOnly()).contains("سرا");
    assertThat(aligner.explain(match))
        .contains("army = الجيش (c:army")
        .contains("only in source: old");
  }

  @Test
  void numbersMeetInAnyDigits() {
    List<Match> matches =
        aligner.align(
            List.of("It cost 2,500.", "It cost 3,700."),
            Language.ENGLISH,
            List.of("۳٬۷۰۰", "٢٥٠٠"),
            Language.PERSIAN);

    assertThat(pairs(matches)).containsExactly("0=1", "1=0");
  }

  @Test
  void namesThatNoLexiconKnowsMeetByTheirSound() {
    List<Match> matches =
        aligner.align(
            List.of("Brzezinkov", "Karamoltani", "Shadhirabad"),
            Language.ENGLISH,
            List.of("كرملتاني", "شاذرآباد", "برزنكوف"),
            Language.ARABIC);

    assertThat(pairs(matches)).containsExactly("0=2", "1=0", "2=1");
  }

  @Test
  void oneToOneUsesATargetOnceAndLeavesWhatHasNoPartner() {
    List<String> source = new ArrayList<>(ENGLISH);
    source.add("Army withdrew.");
    source.add("A singer released a new album of songs.");

    List<Match> matches =
        aligner.oneToOne().align(source, Language.ENGLISH, ARABIC, Language.ARABIC);

    assertThat(matches).extracting(Match::target).doesNotHaveDuplicates();
    assertThat(matches).extracting(Match::source).contains(0, 1, 2, 3, 4).doesNotContain(6);
  }

  @Test
  void aStatementThatSharesNothingHasNoMatch() {
    List<Match> matches =
        aligner.align(
            List.of("", "  \t", "؟!—…", "Oil prices fell."),
            Language.ENGLISH,
            ARABIC,
            Language.ARABIC);

    assertThat(pairs(matches)).containsExactly("3=4");
  }

  @Test
  void emptyTextsHaveNoMatches() {
    assertThat(aligner.align(List.of(), Language.ARABIC, PERSIAN, Language.PERSIAN)).isEmpty();
    assertThat(aligner.align(ARABIC, Language.ARABIC, List.of(), Language.PERSIAN)).isEmpty();
    assertThat(aligner.oneToOne().align(List.of(), Language.ARABIC, List.of(), Language.PERSIAN))
        .isEmpty();
  }

  @Test
  void aStatementMayHoldLineEndsAndForeignScript() {
    List<Match> matches =
        aligner.align(
            List.of("Oil prices\nfell by\r\n3 percent. Цены на нефть."),
            Language.ENGLISH,
            ARABIC,
            Language.ARABIC);

    assertThat(pairs(matches)).containsExactly("0=4");
  }

  @Test
  void aVeryLongStatementIsAlignedLikeAnyOther() {
    String longLine = "انخفضت أسعار النفط بنسبة ٣ بالمئة. ".repeat(6_000);

    List<Match> matches =
        aligner.align(ENGLISH, Language.ENGLISH, List.of(longLine), Language.ARABIC);

    assertThat(pairs(matches)).contains("1=0");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLanguageAlignsWithItself(Language language) {
    List<String> text =
        switch (language) {
          case ARABIC -> ARABIC;
          case ENGLISH -> ENGLISH;
          case PERSIAN -> PERSIAN;
        };

    List<Match> matches = aligner.align(text, language, text, language);

    assertThat(pairs(matches)).containsExactly("0=0", "1=1", "2=2", "3=3", "4=4");
    assertThat(matches).allSatisfy(m -> assertThat(m.overlap()).isBetween(0.99, 1.0));
  }

  @Test
  void theSameTextsAlignTheSameTwice() {
    assertThat(aligner.align(ARABIC, Language.ARABIC, PERSIAN, Language.PERSIAN))
        .isEqualTo(aligner.align(ARABIC, Language.ARABIC, PERSIAN, Language.PERSIAN));
  }

  @Test
  void scoresAreBetweenNothingAndCertainty() {
    assertThat(
            aligner
                .withoutHubCorrection()
                .align(ARABIC, Language.ARABIC, ENGLISH, Language.ENGLISH))
        .allSatisfy(m -> assertThat(m.score()).isBetween(0.0, 1.0))
        .hasSize(5);
  }

  @Test
  void statementsOfSeveralTextsComeTogetherInClusters() {
    List<String> arabic = new ArrayList<>(ARABIC);
    arabic.add("أصدرت المغنية ألبوما جديدا.");

    List<Cluster> clusters =
        aligner.clusters(
            List.of(
                new Text(Language.ENGLISH, ENGLISH),
                new Text(Language.ARABIC, arabic),
                new Text(Language.PERSIAN, PERSIAN)));

    assertThat(clusters)
        .extracting(c -> c.members().stream().map(Cluster.Member::statement).toList())
        .containsExactly(
            List.of(0, 3, 4),
            List.of(1, 4, 2),
            List.of(2, 0, 1),
            List.of(3, 1, 3),
            List.of(4, 2, 0));
    assertThat(clusters).allSatisfy(c -> assertThat(c.score()).isBetween(0.5, 1.0));
  }

  @Test
  void aClusterHoldsOneStatementOfATextAtMost() {
    List<Cluster> clusters =
        aligner.clusters(
            List.of(
                new Text(Language.ENGLISH, List.of("Oil prices fell.", "Oil prices fell today.")),
                new Text(
                    Language.ARABIC, List.of("انخفضت أسعار النفط.", "انخفضت أسعار النفط اليوم.")),
                new Text(Language.ENGLISH, List.of("Oil prices fell today.", "Oil prices fell."))));

    assertThat(clusters)
        .allSatisfy(
            c -> assertThat(c.members()).extracting(Cluster.Member::text).doesNotHaveDuplicates());
    assertThat(clusters.get(0).members()).contains(new Cluster.Member(2, 1));
  }

  @Test
  void nothingHasNoClusters() {
    assertThat(aligner.clusters(List.of())).isEmpty();
    assertThat(aligner.clusters(List.of(new Text(Language.ARABIC, ARABIC)))).isEmpty();
  }
}
