package io.github.muqabala.quantity;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.number.Phrasebook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words around numbers, from a data file, with names of units and currencies from ICU (CLDR).
 * {@code @UNIT} names the types of unit and the widths of their names, {@code @NOTUNIT} the units
 * to leave out because their names are other words, {@code @CURRENCY} the ISO 4217 codes.
 */
final class Words {
  private static final int[] NUMBERS = {1, 2, 3, 11, 100};
  private static final String[] PLURALS = {"one", "two", "few", "many", "other"};

  private Words() {}

  static Phrasebook of(Language language) {
    List<List<String>> rows = new ArrayList<>();
    ULocale locale = new ULocale(language.code());
    List<List<String>> table = DataFile.rows(Words.class, language.code() + "-words.tsv", 3);
    Set<String> left = new LinkedHashSet<>();
    for (List<String> row : table) {
      if (row.get(0).equals("@NOTUNIT")) {
        left.addAll(DataFile.forms(row.get(2)));
      }
    }
    for (List<String> row : table) {
      switch (row.get(0)) {
        case "@NOTUNIT" -> {}
        case "@UNIT" -> units(locale, row, left, rows);
        case "@CURRENCY" -> currencies(locale, row, rows);
        default -> rows.add(row);
      }
    }
    return Phrasebook.of(language, rows);
  }

  private static void units(
      ULocale locale, List<String> row, Set<String> left, List<List<String>> rows) {
    for (String width : DataFile.forms(row.get(2))) {
      MeasureFormat format =
          MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.valueOf(width));
      for (String type : DataFile.forms(row.get(1))) {
        for (MeasureUnit unit : MeasureUnit.getAvailable(type)) {
          Set<String> names = new LinkedHashSet<>();
          for (int number : NUMBERS) {
            String name = withoutDigits(format.format(new Measure(number, unit)));
            if (usable(name)) {
              names.add(name);
            }
          }
          if (!names.isEmpty() && !left.contains(unit.getSubtype())) {
            rows.add(List.of("UNIT", "unit=" + unit.getSubtype(), String.join("; ", names)));
          }
        }
      }
    }
  }

  /** One-letter signs and signs with marks are no words; they would match inside text. */
  private static boolean usable(String name) {
    return name.length() > 1
        && name.split(" ", -1).length <= 4
        && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || marks(c));
  }

  private static boolean marks(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u200c';
  }

  private static String withoutDigits(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(
            c -> (!Character.isDigit(c) && Character.getType(c) != Character.FORMAT) || c == 0x200c)
        .forEach(c -> letters.append((char) c));
    return letters.toString().replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }

  private static void currencies(ULocale locale, List<String> row, List<List<String>> rows) {
    for (String code : DataFile.forms(row.get(2))) {
      Set<String> names = new LinkedHashSet<>();
      names.add(code);
      for (String plural : PLURALS) {
        names.add(
            Currency.getInstance(code)
                .getName(locale, Currency.PLURAL_LONG_NAME, plural, new boolean[1]));
      }
      rows.add(List.of("UNIT", "unit=" + code, String.join("; ", names)));
    }
  }
}
