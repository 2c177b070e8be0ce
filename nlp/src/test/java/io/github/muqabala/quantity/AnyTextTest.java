package io.github.muqabala.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for any text: seeded sequences of the words, numbers and marks that the rules know.
 */
class AnyTextTest {
  private static final long SEED = 20250820L;
  private static final int TEXTS = 500;

  private static List<String> pieces(Language language) {
    List<String> pieces = new ArrayList<>();
    for (String table : List.of("time", "quantity", "number")) {
      String file = table.equals("number") ? "" : "-words";
      String name = "/io/github/muqabala/" + table + "/" + language.code() + file + ".tsv";
      for (List<String> row : DataFile.rows(AnyTextTest.class, name, 3)) {
        if (!row.get(0).startsWith("@")) {
          pieces.addAll(DataFile.forms(row.get(2)));
        }
      }
    }
    List<String> marks =
        List.of("(", ")", "/", "-", "،", ".", ":", "%", "\"", "و", "$", "\u200c", "ـ", "'", "–");
    List<String> numbers =
        List.of(
            "1",
            "12",
            "31",
            "99",
            "500",
            "2025",
            "1404",
            "2,500",
            "10:30",
            "15.09.2025",
            "۰",
            "٣٫٥",
            "0",
            "99999999999999999999",
            "1.2.3",
            "30/13/2025",
            "31/02/2024");
    for (int i = 0; i < pieces.size() / 40; i++) {
      pieces.addAll(marks);
      pieces.addAll(numbers);
    }
    return pieces;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anySequenceOfKnownWordsIsReadWithoutErrorAndSpansStandInOrder(Language language) {
    List<String> pieces = pieces(language);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int n = 0; n < TEXTS; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(1, 14);
      for (int i = 0; i < length; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }

      Reading reading = Sentences.read(language, text.toString());

      String shown = "seed " + SEED + ", text '" + text + "'";
      inOrder(reading.times().stream().map(TimeExpression::span).toList(), text.length(), shown);
      inOrder(reading.quantities().stream().map(Quantity::span).toList(), text.length(), shown);
    }
  }

  private static void inOrder(List<Span> spans, int length, String shown) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).as(shown).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).as(shown).isPositive();
      last = span.end();
    }
    assertThat(last).as(shown).isLessThanOrEqualTo(length);
  }
}
