package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void wordsCannotStartAFormula(String words) {
    assertThat(Cells.words(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x=1", "قال", "1-2"})
  void otherWordsStay(String words) {
    assertThat(Cells.words(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5000",
    "0.00005, 0.0000",
    "1e-9, 0.0000",
    "12345.67891, 12345.6789",
    "NaN, NaN"
  })
  void figuresHaveFourDigitsWhateverTheLocale(double value, String figure) {
    assertThat(Cells.figure(value)).isEqualTo(figure);
  }

  @Test
  void tableWithTabsHasNoTabsAndBreaksInItsCells() {
    StringWriter text = new StringWriter();

    Cells.tsv(new PrintWriter(text), "a\tb", "c\r\nd");

    assertThat(text).hasToString("a b\tc  d\n");
  }

  @Test
  void tableWithCommasQuotesWhatItMust() {
    StringWriter text = new StringWriter();

    Cells.csv(new PrintWriter(text), List.of("a", "b"), List.of(List.of("x,y", "\"z\"\n")));

    assertThat(text).hasToString("a,b\n\"x,y\",\"\"\"z\"\"\n\"\n");
  }
}
