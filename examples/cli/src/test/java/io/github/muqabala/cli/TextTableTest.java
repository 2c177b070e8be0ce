package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.cli.TextTable.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @Test
  void columnsArePaddedToTheirWidestCellAndNumbersSetToTheRight() {
    TextTable table = new TextTable(Column.words("name", 10), Column.number("count"));

    table.add("بَغداد", "7");
    table.add("می‌شود", "12");

    assertThat(table).hasToString("name   count\nبَغداد      7\nمی‌شود     12\n");
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdefg, 6, abcde…",
    "abcd fgh, 6, abcd…",
    "بغداد عاصمة, 6, بغداد…",
    "a\uD83C\uDF09b\uD83C\uDF09c, 4, a\uD83C\uDF09b…"
  })
  void longCellsAreCutBetweenCharacters(String text, int widest, String cut) {
    assertThat(TextTable.cut(text, widest)).isEqualTo(cut);
  }

  @Test
  void breaksAndControlsAreOneBlank() {
    assertThat(TextTable.cut("a\n\u0007 b\u001B[31m", 20)).isEqualTo("a b [31m");
  }
}
