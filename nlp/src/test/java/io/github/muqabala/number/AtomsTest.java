package io.github.muqabala.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.reading.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mid-September | mid september",
        "20-year | 20 year",
        "2014-2017 | 2014 - 2017",
        "10km | 10 km",
        "2,500.5 men | 2,500.5 men",
        "سبتمبر/أيلول | سبتمبر / ايلول",
        "بـ15 | ب 15",
        "1440هـ | 1440 ه",
        "سال\u200cهای | سال هاي",
        "۲۵٬۰۰۰ نفر | 25٬000 نفر",
        "(چهارشنبه) | ( چهارشنبه )"
      })
  void textFallsIntoWordsNumbersAndMarks(String text, String keys) {
    List<String> found =
        Atoms.of(text, new Span(0, text.length())).stream().map(Atom::key).toList();

    assertThat(String.join(" ", found)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource({"بـ15, true", "ب 15, false"})
  void gluedTellsWhetherABlankStandsBetween(String text, boolean glued) {
    assertThat(Atoms.of(text, new Span(0, text.length())).get(1).glued()).isEqualTo(glued);
  }
}
