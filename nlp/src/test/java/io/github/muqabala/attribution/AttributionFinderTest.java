package io.github.muqabala.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Attribution.Stance;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
  private static final AttributionFinder FINDER = AttributionFinder.with(Lexicon.withDefaults());

  private static final Map<Language, List<String>> WORDS =
      Map.of(
          Language.ARABIC,
              List.of(
                  "قال", "وأضاف", "المصدر", "أن", "إن", "«", "»", "\"", "،", ".", ":", "بحسب",
                  "وكالة", "نقلا", "عن", "الوزير", "موضحا", "كما", "في", "(", ")", "لرويترز", "“"),
          Language.ENGLISH,
              List.of(
                  "said",
                  "The",
                  "minister",
                  "that",
                  "\"",
                  ",",
                  ".",
                  ":",
                  "according",
                  "to",
                  "he",
                  "told",
                  "Reuters",
                  "adding",
                  "and",
                  "‘",
                  "’",
                  "“",
                  "”",
                  "as",
                  "who",
                  "(",
                  ")"),
          Language.PERSIAN,
              List.of(
                  "گفت",
                  "که",
                  "به",
                  "گزارش",
                  "گفته",
                  "وی",
                  "«",
                  "»",
                  "\"",
                  "،",
                  ".",
                  ":",
                  "افزود",
                  "نقل",
                  "از",
                  "منبع",
                  "این",
                  "و",
                  "اما",
                  "است",
                  "را",
                  "(",
                  ")",
                  "با بیان اینکه"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyResultLiesInsideTheTextInOrderAndTwiceTheSame(Language language) {
    long seed = 20260101L + language.code().charAt(0);
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words = WORDS.getOrDefault(language, List.of());
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 80);
      for (int i = 0; i < length; i++) {
        text.append(words.get(random.nextInt(words.size())));
        text.append(random.nextInt(12) == 0 ? "\n" : random.nextInt(4) == 0 ? "" : " ");
      }
      Reading reading = read(text.toString(), language);

      List<Attribution> found = FINDER.find(reading);

      assertThat(FINDER.find(reading)).as("seed %d round %d", seed, round).isEqualTo(found);
      int last = 0;
      for (Attribution attribution : found) {
        assertThat(attribution.content().length()).isPositive();
        assertThat(attribution.content().start()).isGreaterThanOrEqualTo(last);
        last = attribution.content().start();
        attribution.content().requireInside(text.toString());
        attribution.cues().forEach(cue -> cue.requireInside(text.toString()));
        attribution.chain().forEach(link -> link.span().requireInside(text.toString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fa, وزیر گفت که کار تمام شد., NEUTRAL",
    "fa, وزیر تأکید کرد که کار تمام شد., ENDORSING",
    "fa, وزیر مدعی شد که کار تمام شد., DISTANCING",
    "fa, به ادعای وزیر کار تمام شد., DISTANCING",
    "ar, قال الوزير إن العمل انتهى., NEUTRAL",
    "ar, أكد الوزير أن العمل انتهى., ENDORSING",
    "ar, زعم الوزير أن العمل انتهى., DISTANCING",
    "en, The minister said that the work was done., NEUTRAL",
    "en, The minister confirmed that the work was done., ENDORSING",
    "en, The minister claimed that the work was done., DISTANCING"
  })
  void theCueShowsHowTheOutletStandsToTheContent(String language, String text, Stance stance) {
    assertThat(FINDER.find(read(text, Language.of(language))))
        .extracting(Attribution::stance)
        .containsExactly(stance);
  }

  @ParameterizedTest
  @CsvSource({
    "fa, وزیر نیرو گفت که سد پر است., OFFICIAL, false",
    "fa, یک منبع آگاه گفت که سد پر است., PERSON, true",
    "fa, وزارت نیرو اعلام کرد که سد پر است., ORGANISATION, false",
    "fa, خبرگزاری رویترز گزارش داد که سد پر است., AGENCY, false",
    "fa, برخی رسانه‌ها گزارش دادند که سد پر است., MEDIA, true",
    "fa, بر اساس توافق دو کشور سد پر می‌شود., DOCUMENT, false",
    "ar, قال وزير الري إن السد ممتلئ., OFFICIAL, false",
    "ar, قال مصدر مطلع إن السد ممتلئ., PERSON, true",
    "ar, أعلنت وزارة الري أن السد ممتلئ., ORGANISATION, false",
    "ar, ذكرت وكالة رويترز أن السد ممتلئ., AGENCY, false",
    "ar, وجاء في البيان أن السد ممتلئ., DOCUMENT, false",
    "en, The minister said that the dam was full., OFFICIAL, false",
    "en, A source said that the dam was full., PERSON, true",
    "en, The ministry said that the dam was full., ORGANISATION, false",
    "en, Reuters said that the dam was full., AGENCY, false",
    "en, The Guardian said that the dam was full., MEDIA, false",
    "en, Residents said that the dam was full., PERSON, false",
    "ar, قال سكان القرية إن السد ممتلئ., PERSON, false",
    "fa, روزنامه گاردین نوشت که سد پر است., MEDIA, false"
  })
  void aSourceHasAKindAndMayBeAnonymous(
      String language, String text, SourceLink.Kind kind, boolean anonymous) {
    List<Attribution> found = FINDER.find(read(text, Language.of(language)));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).origin().kind()).isEqualTo(kind);
    assertThat(found.get(0).origin().anonymous()).isEqualTo(anonymous);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Two senior Iraqi security sources said that the dam was full., from:iraq security senior, 2",
    "en, A source said that the dam was full., '', 1",
    "en, Some informed sources said that the dam was full., informed, several",
    "ar, قال مصدر أمني عراقي إن السد ممتلئ., from:iraq security, 1",
    "ar, قال مصدران مطلعان إن السد ممتلئ., informed, 2",
    "ar, قالت مصادر سياسية إن السد ممتلئ., political, several",
    "fa, یک منبع آگاه عراقی گفت که سد پر است., from:iraq informed, 1",
    "fa, سه منبع دیپلماتیک گفتند که سد پر است., diplomatic, 3",
    "fa, منابع امنیتی گفتند که سد پر است., security, several"
  })
  void anAnonymousSourceKeepsWhatIsSaidOfIt(
      String language, String text, String traits, String number) {
    SourceLink origin =
        Muqabala.withDefaults()
            .read(Article.of("test", text).withLanguage(Language.of(language)))
            .attributions()
            .get(0)
            .origin();

    assertThat(String.join(" ", origin.traits())).isEqualTo(traits);
    assertThat(origin.number()).contains(number);
  }

  @Test
  void aNamedSourceHasNoNumber() {
    String text = "The minister said that the dam was full.";

    SourceLink origin = FINDER.find(read(text, Language.ENGLISH)).get(0).origin();

    assertThat(origin.traits()).isEmpty();
    assertThat(origin.number()).isEmpty();
  }

  @Test
  void cuesStandInTheOrderOfTheText() {
    String text = "به گزارش ایسنا به نقل از رویترز، سفیر آلمان گفت که نشست پایان یافت.";

    Attribution found = FINDER.find(read(text, Language.PERSIAN)).get(0);

    assertThat(found.cues()).isSorted();
    assertThat(found.cues())
        .extracting(c -> c.of(text))
        .containsExactly("به گزارش", "به نقل از", "گفت");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "«", "»", "‹", "›", "'", "„", "‟", "\"a ", "said ", "گفت که ", "قال إن "
      })
  void eightTimesAsManyMarksOrCuesWithoutEndTakeAboutEightTimesAsLong(String piece) {
    for (Language language : Language.values()) {
      long few = nanoseconds(tokens(piece.repeat(10_000 / piece.length()), language));
      long many = nanoseconds(tokens(piece.repeat(80_000 / piece.length()), language));

      assertThat((double) many / Math.max(few, 20_000_000)).as("%s", language).isLessThan(40);
    }
  }

  /** Returns the processor time of this thread, which does not count what else the machine does. */
  private static long nanoseconds(Reading reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    FINDER.find(reading);
    return threads.getCurrentThreadCpuTime() - start;
  }

  @Test
  void anEmptyArticleHasNoAttributions() {
    assertThat(FINDER.find(read("\n \n", Language.ARABIC))).isEmpty();
  }

  private static Reading read(String text, Language language) {
    Article article = Article.of("test", text).withLanguage(language);
    return Reading.of(article, language, TextReader.of(language).read(article), provenance());
  }

  /**
   * One sentence of words and marks, cut without the tokenizers, whose time is not measured here.
   */
  private static Reading tokens(String text, Language language) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      boolean letter = Character.isLetter(text.charAt(i));
      while (letter && end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (!Character.isWhitespace(text.charAt(i))) {
        String key = io.github.muqabala.folding.Folding.key(text.substring(i, end));
        Token.Kind kind = letter ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
        tokens.add(new Token(new Span(i, end), key, List.of(key), kind));
      }
      i = end;
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, false, tokens);
    return Reading.of(Article.of("test", text), language, List.of(sentence), provenance());
  }

  private static Provenance provenance() {
    return new Provenance("test", "test", "test", "none", Map.of());
  }
}
