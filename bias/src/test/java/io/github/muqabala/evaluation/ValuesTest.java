package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  @ParameterizedTest
  @CsvSource({
    // numbers as numbers
    "QUANTITIES, 2500, 2500.0, true",
    "QUANTITIES, 2500, 2501, false",
    "QUANTITIES, 3-9, 3-9, true",
    "QUANTITIES, NA, na, true",
    "QUANTITIES, 5, NA, false",
    // other values letter by letter
    "TIMES, 2025-09, 2025-09, true",
    "TIMES, 2025-09, 2025-09-01, false",
    "TIMES, '', '', true",
    "TIMES, '', 2025, false",
    "TIMES, 2025, '', false",
    "MENTIONS, place, PLACE, true",
    // the last of a chain, with half of its words, whatever the spelling
    "ATTRIBUTIONS, ایسنا, تابناک > ايسنا, true",
    "ATTRIBUTIONS, تابناک, تابناک > ایسنا, false",
    "ATTRIBUTIONS, المصدر, مصدر أمني, false",
    "ATTRIBUTIONS, مصدر, مصدر أمني, true",
    "ATTRIBUTIONS, خبرگزاری‌ها, خبرگزاریها, true"
  })
  void a_value_is_right_by_the_rules_of_its_kind(
      SpanKind kind, String found, String gold, boolean right) {
    assertThat(Values.agree(kind, found, gold)).isEqualTo(right);
  }
}
