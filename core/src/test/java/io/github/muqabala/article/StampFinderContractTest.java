package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.muqabala.reading.Span;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the stamps of any text. */
class StampFinderContractTest {
  private static final List<String> PIECES =
      List.of(
          "date",
          "2025-08-26",
          "17",
          "أغسطس",
          "۱۴۰۴",
          "۱۰",
          "دی",
          "10:56",
          "GMT",
          "بغداد",
          "BAGHDAD",
          "رويترز",
          "Reuters",
          "شفق نيوز",
          "ایسنا",
          "به گزارش",
          "به نقل از",
          "تاريخ النشر",
          "تاریخ انتشار",
          "Published",
          "By",
          "المصدر",
          "انتهای پیام",
          "گروه",
          "وكالة",
          "قال الوزير",
          "می‌شود",
          "the",
          "-",
          "ـ",
          "–",
          "/",
          ":",
          "(",
          ")",
          "«",
          "»",
          "{",
          "}",
          "،",
          "؛",
          ".",
          "..",
          "\n",
          "\r\n",
          "\n\n",
          "_",
          "\u200C",
          "\uFEFF",
          "\u202B",
          "\uD83D\uDE00",
          "\uD83D",
          "\0",
          "هـ",
          "م",
          "1447",
          "31",
          "30",
          "02");

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void stampsOfAnyTextAreInOrderApartAndInside() {
    SplittableRandom random = new SplittableRandom(20_250_826);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      Article marked;
      try {
        marked = StampFinder.mark(Article.of("a", text), "a.txt");
      } catch (UnreadableArticleException e) {
        assertThat(e.problem().rule()).startsWith("date must exist in its calendar, got ");
        continue;
      }
      int end = 0;
      for (Span stamp : marked.stamps()) {
        assertThat(stamp.start()).as("%s in %s", marked.stamps(), text).isGreaterThanOrEqualTo(end);
        assertThat(stamp.length()).isPositive();
        end = stamp.end();
      }
      assertThat(marked.text()).isSameAs(text);
      assertThat(StampFinder.mark(Article.of("a", text), "a.txt")).isEqualTo(marked);
      assertThatCode(() -> StampFinder.mark(marked, "a.txt")).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بغداد - ",
        "17 أغسطس ",
        "به گزارش ",
        "(",
        "كلمة",
        "a.",
        "a'",
        "_\n",
        "10:",
        "انتهى "
      })
  void timeGrowsWithTheLengthOfTheText(String piece) {
    String text = piece.repeat(5_000_000 / piece.length());

    Article marked =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> StampFinder.mark(Article.of("a", text), "a.txt"));

    assertThat(marked.text()).isSameAs(text);
  }
}
