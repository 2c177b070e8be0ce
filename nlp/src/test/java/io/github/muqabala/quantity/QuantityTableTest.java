package io.github.muqabala.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of quantities: sentence, expression, value, comparator, unit, reference point. */
class QuantityTableTest {
  private static List<List<String>> table(Language language) {
    return DataFile.rows(QuantityTableTest.class, language.code() + ".tsv", 6);
  }

  @TestFactory
  Stream<DynamicTest> everyQuantityOfTheTablesHasItsSpanValueAndComparator() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                table(language).stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                row.get(1) + " in " + row.get(0), () -> check(language, row))));
  }

  private static void check(Language language, List<String> row) {
    Reading reading = Sentences.read(language, row.get(0));

    List<String> found = reading.quantities().stream().map(q -> shown(reading, q, row)).toList();

    assertThat(found).contains(String.join(" | ", row.subList(1, 6)));
  }

  /** Shows a quantity as a row does; what the row leaves open with a hyphen is left out. */
  private static String shown(Reading reading, Quantity quantity, List<String> row) {
    String unit = row.get(4).equals("-") ? "-" : quantity.unit().orElse(quantity.counted());
    String reference = row.get(5).equals("-") ? "-" : quantity.reference().orElse("none");
    return String.join(
        " | ",
        reading.text(quantity.span()),
        quantity.value(),
        quantity.comparator().symbol(),
        unit,
        reference);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasAtLeast150Quantities(Language language) {
    assertThat(table(language)).hasSizeGreaterThanOrEqualTo(150);
  }
}
