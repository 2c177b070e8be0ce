package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.name.MentionFinder;
import io.github.muqabala.quantity.QuantityFinder;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.time.TimeFinder;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the text costs at most twelve times the work, whatever the text is: work is the memory
 * that the thread asks for, which no other load on the machine changes. Processor time, which
 * wavers, must only stay far from the hundredfold of a square.
 */
class LinearTimeTest {
  private static final double MOST_WORK = 12;
  private static final double MOST_TIME = 40;
  private static final int SHORT = 2_000;
  private static final int ROUNDS = 2;

  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.with(LEXICON);
  private static final TimeFinder TIMES = TimeFinder.with(LEXICON);
  private static final QuantityFinder QUANTITIES = QuantityFinder.with(LEXICON);
  private static final MentionFinder MENTIONS = MentionFinder.with(LEXICON);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(Language.ENGLISH, "7", "digits"),
        Arguments.of(Language.ENGLISH, "7 ", "numbers"),
        Arguments.of(Language.ENGLISH, "1/2/", "slashes"),
        Arguments.of(Language.ENGLISH, "([{", "brackets"),
        Arguments.of(Language.ENGLISH, "March ", "a month's name"),
        Arguments.of(Language.ENGLISH, "John Smith ", "capitals"),
        Arguments.of(Language.ENGLISH, "twenty five hundred and ", "numbers in words"),
        Arguments.of(
            Language.ENGLISH,
            "said on Monday that 25 people in Mosul had left before 15 September 2025 and ",
            "a sentence without end"),
        Arguments.of(Language.ARABIC, "و", "one letter"),
        Arguments.of(Language.ARABIC, "و ", "one letter and a blank"),
        Arguments.of(Language.ARABIC, "أيلول ", "a month's name"),
        Arguments.of(Language.ARABIC, "محمد علي ", "given names"),
        Arguments.of(Language.ARABIC, "خمسة وعشرون ألفا و", "numbers in words"),
        Arguments.of(
            Language.ARABIC,
            "قالوا يوم الاثنين إن 25 شخصا في الموصل غادروا قبل 15 أيلول 2025 و",
            "a sentence without end"),
        Arguments.of(Language.ARABIC, "5 أيلول و", "dates"),
        Arguments.of(Language.ARABIC, "يوم ", "a unit of time"),
        Arguments.of(Language.ARABIC, "5-", "ranges"),
        Arguments.of(Language.ARABIC, "%", "signs"),
        Arguments.of(Language.ARABIC, "أكثر من ", "comparators"),
        Arguments.of(Language.ARABIC, "مليون ", "scales"),
        Arguments.of(Language.PERSIAN, "شهریور ", "a month's name"),
        Arguments.of(Language.PERSIAN, "بیست و پنج هزار و ", "numbers in words"),
        Arguments.of(
            Language.PERSIAN,
            "گفتند روز دوشنبه ۲۵ نفر در موصل پیش از ۱۵ شهریور ۱۴۰۴ رفتند و ",
            "a sentence without end"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("texts")
  void tenTimesTheTextCostsAtMostTwelveTimesTheWork(Language language, String unit, String what) {
    Reading little = reading(language, unit, SHORT);
    Reading much = reading(language, unit, 10 * SHORT);

    check("times, " + what, little, much, TIMES::find);
    check("quantities, " + what, little, much, QUANTITIES::find);
    check("mentions, " + what, little, much, MENTIONS::find);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'the minister of Egypt who visited Doha said on 3 May 2024 that 20 workers died, and '",
    "en, 'the army, which denied that it told them so, has left the bases in Mosul, '",
    "ar, 'وقال وزير مصر الذي زار الدوحة في 3 مايو 2024 إن 20 عاملا لقوا حتفهم، '",
    "ar, '\"لم ينسحب الجيش الذي نفى ذلك من الموصل\"، وأضافت الوكالة أنه '",
    "fa, 'وزیر مصر که در ۳ مه ۲۰۲۴ به دوحه رفت گفت که ۲۰ کارگر جان باختند و '",
    "fa, 'ارتش که آن را رد کرده است از پایگاه موصل خارج نشد، '"
  })
  void tenTimesALongSentenceCostsAtMostTwelveTimesTheWorkToReadAndToExtractFrom(
      String language, String clause) {
    Article little = Article.of("long", clause.repeat(200)).withLanguage(Language.of(language));
    Article much = Article.of("long", clause.repeat(2_000)).withLanguage(Language.of(language));

    check("reading", little, much, MUQABALA::read);
    check("claims", MUQABALA.read(little), MUQABALA.read(much), EXTRACTOR::extract);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 7, 10000", "ENGLISH, (, 20000", "ARABIC, و, 100000"})
  void tenTimesALongRunOfOneLetterCostsAtMostTwelveTimesTheWork(
      Language language, String letter, int length) {
    Reading little = reading(language, letter, length);
    Reading much = reading(language, letter, 10 * length);

    check("times", little, much, TIMES::find);
    check("quantities", little, much, QUANTITIES::find);
    check("mentions", little, much, MENTIONS::find);
  }

  @Test
  void aMegabyteOfAMonthsNameCostsAtMostTwelveTimesATenth() {
    Reading little = bare("أيلول ", 50_000);
    Reading much = bare("أيلول ", 500_000);

    check("times", little, much, TIMES::find);
  }

  /** One sentence without tokens, which dates do not need. */
  private static Reading bare(String unit, int length) {
    String text = unit.repeat(length / unit.length());
    Article article = Article.of("long", text).withPublished(LocalDate.of(2025, 8, 20));
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, false, List.of());
    Provenance provenance = new Provenance("test", "test", "none", "none", Map.of());
    return Reading.of(article, Language.ARABIC, List.of(sentence), provenance);
  }

  private static Reading reading(Language language, String unit, int length) {
    String text = unit.repeat(length / unit.length() + 1).substring(0, length);
    Article article =
        Article.of("long", text).withLanguage(language).withPublished(LocalDate.of(2025, 8, 20));
    Provenance provenance = new Provenance("test", "test", "none", "none", Map.of());
    Reading read =
        Reading.of(article, language, TextReader.with(language, LEXICON).read(article), provenance);
    return read.withConcepts(LEXICON.find(read));
  }

  private static <T> void check(String what, T little, T much, Consumer<T> finder) {
    Cost small = Cost.of(little, finder);
    Cost large = Cost.of(much, finder);

    assertThat(large.bytes() / (double) Math.max(small.bytes(), 100_000))
        .as("%s: bytes %s and %s", what, small, large)
        .isLessThanOrEqualTo(MOST_WORK);
    assertThat(large.nanos() / (double) Math.max(small.nanos(), 5_000_000))
        .as("%s: processor time %s and %s", what, small, large)
        .isLessThanOrEqualTo(MOST_TIME);
  }

  /** The least of some rounds, so that compilation and collection of garbage count little. */
  private record Cost(long bytes, long nanos) {
    static <T> Cost of(T text, Consumer<T> finder) {
      long bytes = Long.MAX_VALUE;
      long nanos = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        finder.accept(text);
        nanos = Math.min(nanos, THREADS.getCurrentThreadCpuTime() - start);
        bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      return new Cost(bytes, nanos);
    }
  }
}
