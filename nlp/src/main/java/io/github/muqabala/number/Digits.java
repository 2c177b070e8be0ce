package io.github.muqabala.number;

import io.github.muqabala.article.Language;
import java.util.OptionalDouble;

/**
 * Reads a number written in digits and separators. Rules:
 *
 * <ol>
 *   <li>«٫» is decimal, «٬», an apostrophe and «،» separate thousands.
 *   <li>Where comma and point both occur, the last one is decimal.
 *   <li>A separator that occurs several times separates thousands; all its groups must have three
 *       digits, else it is no number (a date, a version).
 *   <li>A single comma before exactly three digits separates thousands, else it is decimal. A
 *       single point is decimal, but before exactly three digits in Arabic and Persian it separates
 *       thousands, unless only zero stands before it.
 *   <li>More than eighteen digits are an identifier, not a number.
 * </ol>
 */
final class Digits {
  private static final int MOST = 18;

  private Digits() {}

  static OptionalDouble value(String key, Language language) {
    if (key.length() > 2 * MOST) {
      return OptionalDouble.empty();
    }
    String number = key.replace('٫', 'd').replace('٬', 't').replace('\'', 't');
    number = number.replace('’', 't').replace('،', 't');
    int comma = count(number, ',');
    int point = count(number, '.');
    if (comma > 0 && point > 0) {
      boolean commaLast = number.lastIndexOf(',') > number.lastIndexOf('.');
      number = number.replace(',', commaLast ? 'd' : 't').replace('.', commaLast ? 't' : 'd');
    } else if (comma > 0) {
      boolean thousands = comma > 1 || groupOfThree(number, ',');
      number = number.replace(',', thousands ? 't' : 'd');
    } else if (point > 0) {
      boolean thousands = point > 1 || (language != Language.ENGLISH && groupOfThree(number, '.'));
      number = number.replace('.', thousands ? 't' : 'd');
    }
    return parse(number);
  }

  private static int count(String number, char mark) {
    return (int) number.chars().filter(c -> c == mark).count();
  }

  private static boolean groupOfThree(String number, char mark) {
    int at = number.indexOf(mark);
    boolean zero = number.charAt(0) == '0';
    return number.length() - at == 4 && at <= 3 && !zero;
  }

  private static OptionalDouble parse(String number) {
    int decimal = number.indexOf('d');
    String whole = decimal < 0 ? number : number.substring(0, decimal);
    String part = decimal < 0 ? "" : number.substring(decimal + 1);
    if (!allDigits(part)) {
      return OptionalDouble.empty();
    }
    StringBuilder digits = new StringBuilder();
    int group = 0;
    boolean grouped = false;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c == 't') {
        if ((grouped && group != 3) || group == 0 || group > 3) {
          return OptionalDouble.empty();
        }
        grouped = true;
        group = 0;
      } else if (c >= '0' && c <= '9') {
        digits.append(c);
        group++;
      } else {
        return OptionalDouble.empty();
      }
    }
    if ((grouped && group != 3) || digits.isEmpty() || digits.length() + part.length() > MOST) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Double.parseDouble(part.isEmpty() ? digits.toString() : digits + "." + part));
  }

  private static boolean allDigits(String part) {
    return part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
