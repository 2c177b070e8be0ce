package io.github.muqabala.time;

import com.google.common.collect.ImmutableMap;
import io.github.muqabala.number.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a grammar: a head, the elements it is made of, and what it sets.
 *
 * <p>A pattern is a list of elements between blanks. {@code NAME} in capitals is a category of
 * words or a built-in number, {@code name} another head, {@code '/-'} one of these marks. A
 * question mark behind makes an element optional, {@code label:} in front puts what it sets under
 * that label, {@code &} in front wants a conjunction before it, a hyphen behind a category wants
 * its word without article. {@code ^} and {@code $} mark where the expression starts and ends if
 * not at the ends of the pattern.
 *
 * @param head what the row defines
 * @param elements its parts in order
 * @param sets slots that it assigns; a value {@code $slot} moves that slot, {@code !} removes it,
 *     {@code =value} wants it to be that, or with an asterisk to start so
 * @param first number of the element where the expression starts
 * @param last number of the element behind it
 */
record Rule(String head, List<Element> elements, Map<String, String> sets, int first, int last) {

  /** One part of a pattern. */
  record Element(
      String symbol, String label, boolean optional, boolean joined, boolean indefinite) {
    boolean mark() {
      return symbol.startsWith("'");
    }

    boolean category() {
      return Character.isUpperCase(symbol.charAt(0));
    }
  }

  static Rule of(List<String> row) {
    List<Element> elements = new ArrayList<>();
    int first = 0;
    int last = -1;
    for (String part : row.get(1).split(" ", -1)) {
      switch (part) {
        case "^" -> first = elements.size();
        case "$" -> last = elements.size();
        default -> elements.add(element(part));
      }
    }
    return new Rule(
        row.get(0),
        List.copyOf(elements),
        ImmutableMap.copyOf(Phrasebook.assignments(row.get(2))),
        first,
        last < 0 ? elements.size() : last);
  }

  private static Element element(String part) {
    String symbol = part;
    boolean joined = symbol.startsWith("&");
    if (joined) {
      symbol = symbol.substring(1);
    }
    String label = "";
    int colon = symbol.startsWith("'") ? -1 : symbol.indexOf(':');
    if (colon > 0) {
      label = symbol.substring(0, colon + 1);
      symbol = symbol.substring(colon + 1);
    }
    boolean optional = symbol.length() > 1 && symbol.endsWith("?");
    if (optional) {
      symbol = symbol.substring(0, symbol.length() - 1);
    }
    boolean indefinite = symbol.endsWith("-") && !symbol.startsWith("'");
    if (indefinite) {
      symbol = symbol.substring(0, symbol.length() - 1);
    }
    return new Element(symbol, label, optional, joined, indefinite);
  }
}
