package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text without a full stop is one sentence, however long; it may cost no more than its length.
 */
class LongSentenceTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.with(LEXICON);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int LENGTH = 250;
  private static final int TIMES = 8;
  private static final int SLACK = 4;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the minister of Egypt who visited Doha said on 3 May 2024 that 20 workers died, and ",
        "ar | وقال وزير مصر الذي زار الدوحة في 3 مايو 2024 إن 20 عاملا لقوا حتفهم، ",
        "fa | وزیر مصر که در ۳ مه ۲۰۲۴ به دوحه رفت گفت که ۲۰ کارگر جان باختند و "
      })
  void eight_times_the_length_takes_no_more_than_a_small_multiple_of_eight_times_the_time(
      String language, String clause) {
    Reading small = reading(language, clause, LENGTH);
    Reading large = reading(language, clause, LENGTH * TIMES);

    time(small);
    long one = Math.min(time(small), time(small));
    long many = Math.min(time(large), time(large));

    assertThat(many).isLessThan(Math.max(one, 1_000_000L) * TIMES * SLACK);
    assertThat(EXTRACTOR.extract(large).size())
        .isBetween(EXTRACTOR.extract(small).size(), EXTRACTOR.extract(small).size() * TIMES * 2);
  }

  private static long time(Reading reading) {
    long start = CLOCK.getCurrentThreadCpuTime();
    EXTRACTOR.extract(reading);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  private static Reading reading(String language, String clause, int times) {
    return MUQABALA.read(
        Article.of("long", (clause.strip() + " ").repeat(times))
            .withLanguage(Language.of(language)));
  }
}
