package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Articles;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.json.Json;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample corpus, multiplied: 200 articles on some forty events. */
class ManyArticlesTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long SEED = 20_251_122;
  private static final int FEW = 20;
  private static final int MANY = 200;
  private static final int SLACK = 2;
  private static final int MOST_TIMES = 12;
  private static final double MOST_MIXED = 0.012;
  // Two copies may draw like names by chance.
  private static final double MOST_STRANGE = 0.08;

  private static List<Reading> readings = List.of();
  private static Muqabala muqabala = Muqabala.withDefaults();
  private static Comparison comparison = muqabala.relate(List.of());

  @BeforeAll
  static void compare() {
    Lexicon lexicon = Lexicon.withDefaults();
    muqabala = Muqabala.with(lexicon);
    List<Article> corpus =
        Articles.load(Path.of("..", "examples", "articles")).articles().stream()
            .filter(a -> !a.id().equals("README"))
            .toList();
    readings =
        new CorpusMultiplier(muqabala, lexicon, corpus)
            .articles(MANY, SEED).stream().map(muqabala::read).toList();
    comparison = muqabala.relate(readings);
  }

  @Test
  void propositions_of_events_that_differ_in_names_numbers_and_dates_keep_apart() {
    List<Cluster> shared =
        comparison.clusters().stream().filter(c -> c.articles().size() > 1).toList();
    long mixed =
        shared.stream()
            .filter(c -> c.articles().stream().map(ManyArticlesTest::copy).distinct().count() > 1)
            .filter(c -> c.claims().stream().map(ManyArticlesTest::words).distinct().count() > 1)
            .count();

    assertThat(shared).hasSizeGreaterThan(MANY);
    assertThat(mixed).isLessThanOrEqualTo((long) (MOST_MIXED * shared.size()));
  }

  @Test
  void an_article_is_silent_on_propositions_of_its_event() {
    List<Cluster> silenced =
        comparison.clusters().stream().filter(c -> !c.silent().isEmpty()).toList();
    long strange =
        silenced.stream()
            .filter(
                c -> {
                  List<String> copies = c.articles().stream().map(ManyArticlesTest::copy).toList();
                  return !c.silent().stream().allMatch(a -> copies.contains(copy(a)));
                })
            .count();

    assertThat(silenced).isNotEmpty();
    assertThat(strange).isLessThanOrEqualTo((long) (MOST_STRANGE * silenced.size()));
  }

  @Test
  void ten_times_the_articles_take_no_more_than_a_small_multiple_of_ten_times_the_time() {
    List<Reading> few = readings.subList(0, FEW);
    muqabala.relate(few);
    long one = Math.min(time(few), Math.min(time(few), time(few)));
    long ten = Math.min(time(readings), time(readings));

    assertThat(ten).isLessThan(one * MOST_TIMES * SLACK);
  }

  @Test
  void shuffled_and_reversed_input_gives_the_same_bytes() {
    List<Reading> reversed = new ArrayList<>(readings);
    Collections.reverse(reversed);
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(SEED));
    String expected = Json.write(comparison);

    assertThat(Json.write(muqabala.relate(reversed)).equals(expected)).isTrue();
    assertThat(Json.write(muqabala.relate(shuffled)).equals(expected)).isTrue();
  }

  private static String words(String claim) {
    return comparison
        .reading(comparison.claim(claim).article())
        .text(comparison.claim(claim).span());
  }

  private static String copy(String article) {
    int digits = article.length();
    while (digits > 0 && Character.isDigit(article.charAt(digits - 1))) {
      digits--;
    }
    return article.substring(digits);
  }

  private static long time(List<Reading> some) {
    long start = CLOCK.getCurrentThreadCpuTime();
    muqabala.relate(some);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
