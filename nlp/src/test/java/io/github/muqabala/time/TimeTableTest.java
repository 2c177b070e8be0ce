package io.github.muqabala.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.TimeValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of dated expressions: day of publication, sentence, expression, value. */
class TimeTableTest {
  private static List<List<String>> table(Language language) {
    return DataFile.rows(TimeTableTest.class, language.code() + ".tsv", 4);
  }

  @TestFactory
  Stream<DynamicTest> everyExpressionOfTheTablesHasItsSpanAndValue() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                table(language).stream()
                    .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(language, row))));
  }

  private static void check(Language language, List<String> row) {
    Reading reading = Readings.of(language, row.get(0), row.get(1));

    List<String> found =
        Readings.FINDER.find(reading).stream()
            .map(
                t ->
                    reading.text(t.span())
                        + " = "
                        + t.value().map(TimeValue::edtf).orElse("undecided"))
            .toList();

    assertThat(found).contains(row.get(2) + " = " + row.get(3));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasAtLeast250Expressions(Language language) {
    assertThat(table(language)).hasSizeGreaterThanOrEqualTo(250);
  }

  @Test
  void theSameTextGivesTheSameTimesAgain() {
    for (List<String> row : table(Language.PERSIAN)) {
      Reading reading = Readings.of(Language.PERSIAN, row.get(0), row.get(1));

      assertThat(Readings.FINDER.find(reading)).isEqualTo(Readings.FINDER.find(reading));
    }
  }
}
