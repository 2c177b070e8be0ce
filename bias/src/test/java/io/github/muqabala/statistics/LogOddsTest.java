package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogOddsTest {
  private static final Map<String, Long> ONE = Map.of("war", 30L, "peace", 10L, "the", 500L);
  private static final Map<String, Long> OTHER = Map.of("war", 10L, "peace", 30L, "the", 520L);

  @Test
  void terms_are_those_of_the_published_formula() {
    List<LogOdds.Term> terms = LogOdds.compare(ONE, OTHER, 100);

    // Equations 16, 20 and 22 of Monroe, Colaresi and Quinn 2008, in Python with numpy and
    // scipy.stats.norm: war 0.9667500954, z 3.0113601624, p 0.0026008016; the -0.0331855490,
    // z -0.5760161340; peace -0.9028677115, z -2.8123709233.
    assertThat(terms).extracting(LogOdds.Term::word).containsExactly("war", "the", "peace");
    LogOdds.Term war = terms.get(0);
    assertThat(war.prior()).isCloseTo(40 / 11.0, within(1e-12));
    assertThat(war.logOdds()).isCloseTo(0.9667500954, within(1e-9));
    assertThat(war.z()).isCloseTo(3.0113601624, within(1e-9));
    assertThat(war.p()).isCloseTo(0.0026008016, within(1e-9));
    assertThat(terms.get(1).z()).isCloseTo(-0.5760161340, within(1e-9));
    assertThat(terms.get(2).z()).isCloseTo(-2.8123709233, within(1e-9));
  }

  @Test
  void the_false_discovery_rate_is_held_over_all_words() {
    LogOdds.Term war = LogOdds.compare(ONE, OTHER, 100).get(0);

    assertThat(war.q()).isCloseTo(Math.min(3 * 0.0026008016, 1.5 * 0.0049177757), within(1e-8));
  }

  @Test
  void exchanging_the_corpora_turns_the_sign() {
    double one = LogOdds.compare(ONE, OTHER, 100).get(0).z();
    double other = LogOdds.compare(OTHER, ONE, 100).get(2).z();

    assertThat(other).isCloseTo(-one, within(1e-12));
  }

  @Test
  void a_rare_word_does_not_outdo_a_frequent_one() {
    Map<String, Long> one = Map.of("rare", 1L, "often", 90L, "the", 1000L);
    Map<String, Long> other = Map.of("often", 40L, "the", 1000L);

    assertThat(LogOdds.compare(one, other, 500).get(0).word()).isEqualTo("often");
  }

  @Test
  void a_single_word_sets_nothing_apart() {
    List<LogOdds.Term> terms = LogOdds.compare(Map.of("war", 5L), Map.of("war", 3L), 10);

    assertThat(terms).singleElement().satisfies(t -> assertThat(t.z()).isZero());
    assertThat(terms.get(0).p()).isEqualTo(1);
    assertThat(LogOdds.compare(Map.of(), Map.<String, Long>of(), 10)).isEmpty();
  }

  @Test
  void a_corpus_without_words_is_like_its_prior() {
    assertThat(LogOdds.compare(ONE, Map.of(), 100))
        .allSatisfy(t -> assertThat(t.z()).isCloseTo(0, within(1e-9)));
  }

  @Test
  void huge_counts_do_not_overflow() {
    long huge = Long.MAX_VALUE / 2;
    Map<String, Long> one = Map.of("war", huge, "peace", huge, "the", huge);

    assertThat(LogOdds.compare(one, Map.of("war", huge, "peace", 1L, "the", huge), 100))
        .allSatisfy(t -> assertThat(t.z()).isFinite());
  }

  private static WordCounts articles(List<Map<String, Long>> articles) {
    WordCounts counts = new WordCounts();
    articles.forEach(counts::add);
    return counts;
  }

  @Test
  void the_design_effect_is_that_of_a_ratio_over_its_binomial_variance() {
    long[] war = {4, 0, 0, 0, 1};
    long[] all = {20, 30, 10, 25, 15};
    List<Map<String, Long>> articles = new ArrayList<>();
    for (int i = 0; i < war.length; i++) {
      articles.add(Map.of("war", war[i], "the", all[i] - war[i]));
    }

    // R 4.2.2: y <- c(4, 0, 0, 0, 1); n <- c(20, 30, 10, 25, 15); r <- sum(y) / sum(n)
    // 5 / 4 * sum((y - r * n)^2) / sum(n)^2 / (r * (1 - r) / sum(n)) = 3.45394736842
    assertThat(articles(articles).effect("war")).isCloseTo(3.45394736842, within(1e-10));
  }

  @Test
  void words_that_fall_evenly_or_in_one_article_have_no_design_effect() {
    Map<String, Long> article = Map.of("war", 2L, "the", 8L);

    assertThat(articles(List.of(article, article, article)).effect("war")).isEqualTo(1);
    assertThat(articles(List.of(article)).effect("war")).isEqualTo(1);
    assertThat(articles(List.of(article, article)).effect("peace")).isEqualTo(1);
    assertThat(articles(List.of()).effect("war")).isEqualTo(1);
  }

  @Test
  void taking_articles_away_leaves_the_others() {
    WordCounts all = articles(List.of(ONE, OTHER, Map.of("truce", 3L)));
    WordCounts rest = all.without(articles(List.of(ONE, Map.of("truce", 3L))));

    assertThat(rest.counts()).isEqualTo(OTHER);
    assertThat(rest.articles()).isEqualTo(1);
  }

  @Test
  void counts_in_the_variance_are_divided_by_the_design_effect() {
    // The war of corpus one stands in one of two articles of equal length: by hand, the share is p
    // = 30 / 540, the
    // variance of the ratio 2 / 1 * (15^2 + 15^2) / 540^2 = 1 / 324, the binomial one p (1 - p) /
    // 540, their ratio
    // 31.7647; that of the other corpus is 1, and the larger counts for both.
    WordCounts one =
        articles(
            List.of(
                Map.of("war", 30L, "peace", 5L, "the", 235L), Map.of("peace", 5L, "the", 265L)));
    Map<String, Long> half = Map.of("war", 5L, "peace", 15L, "the", 260L);
    LogOdds.Term war =
        LogOdds.compare(one, articles(List.of(half, half)), 100).stream()
            .filter(t -> t.word().equals("war"))
            .findFirst()
            .orElseThrow();
    double effect = 540.0 / 324 / (30 / 540.0 * (510 / 540.0));

    assertThat(one.effect("war")).isCloseTo(effect, within(1e-9));
    assertThat(war.logOdds()).isCloseTo(0.9667500954, within(1e-9));
    assertThat(war.z())
        .isCloseTo(
            0.9667500954 / Math.sqrt(1 / (30 / effect + 40 / 11.0) + 1 / (10 / effect + 40 / 11.0)),
            within(1e-9));
  }

  @Test
  void words_that_fall_in_lumps_do_not_set_equal_outlets_apart() {
    SplittableRandom random = new SplittableRandom(5);
    int plain = 0;
    int mine = 0;
    int corpora = 100;
    for (int c = 0; c < corpora; c++) {
      WordCounts one = corpus(random);
      WordCounts other = corpus(random);
      plain += apart(LogOdds.compare(one.counts(), other.counts(), 500));
      mine += apart(LogOdds.compare(one, other, 500));
    }

    // No word differs, so that any found is a false one and the rate of corpora with one is to be
    // at most .05.
    assertThat((double) mine / corpora).isLessThanOrEqualTo(0.1);
    assertThat((double) plain / corpora).isGreaterThan(0.5);
  }

  private static int apart(List<LogOdds.Term> terms) {
    return terms.stream().anyMatch(t -> t.q() <= 0.05) ? 1 : 0;
  }

  /** Forty articles of 200 words of one language; each repeats a few topic words of its own. */
  private static WordCounts corpus(SplittableRandom random) {
    WordCounts counts = new WordCounts();
    for (int a = 0; a < 40; a++) {
      Map<String, Long> article = new HashMap<>();
      for (int topic = 0; topic < 5; topic++) {
        article.merge("topic" + random.nextInt(200), 2L + random.nextInt(10), Long::sum);
      }
      for (int w = 0; w < 160; w++) {
        double u = random.nextDouble();
        article.merge("word" + (int) (300 * u * u), 1L, Long::sum);
      }
      counts.add(article);
    }
    return counts;
  }

  @Test
  void each_word_needs_a_prior() {
    assertThatThrownBy(() -> LogOdds.compare(ONE, OTHER, Map.of("war", 1.0, "the", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("prior of a word must be above 0, got none for peace");
  }
}
