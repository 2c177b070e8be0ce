package io.github.muqabala.time;

import com.google.common.collect.ImmutableMap;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Numeral;
import io.github.muqabala.number.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that rules may name.
 *
 * <ul>
 *   <li>{@code N} any cardinal or fraction above zero, sets {@code n};
 *   <li>{@code ORD} any ordinal in words or with a suffix, sets {@code ord};
 *   <li>{@code D} 1 to 31, cardinal or ordinal, words or digits, sets {@code day}; {@code OD} the
 *       same as an ordinal only, {@code DG} in digits only;
 *   <li>{@code MN} 1 to 12 in digits, sets {@code mon};
 *   <li>{@code Y} a year: four digits, or words from 1300 to 2199, sets {@code year};
 *   <li>{@code Y3} a year of three or four digits, sets {@code year};
 *   <li>{@code YY} a two-digit number, sets {@code yy};
 *   <li>{@code HH} 0 to 24, ordinals («الساعة الخامسة») and halves («هشت و نیم») included, sets
 *       {@code hour}; {@code MM} two digits below 60, sets {@code min};
 *   <li>{@code HM} digits such as 18.30, 18,30 or 1830, sets {@code hour} and {@code min};
 *   <li>{@code DOTS} digits such as 15.09.2025, sets {@code dots}.
 * </ul>
 */
final class Numbers {
  private final Numerals numerals;
  private final String text;
  private final List<Atom> atoms;
  private final Map<Integer, Optional<Numeral>> memo = new HashMap<>();

  Numbers(Numerals numerals, String text, List<Atom> atoms) {
    this.numerals = numerals;
    this.text = text;
    this.atoms = atoms;
  }

  /** Returns the readings at an index; a prefix that is null must be empty, "" may be anything. */
  List<Edge> at(String symbol, int index, @Nullable String prefix) {
    List<Edge> edges = new ArrayList<>();
    Atom atom = atoms.get(index);
    if (symbol.equals("DOTS")) {
      if (atom.kind() == Atom.Kind.NUMBER && Dotted.date(atom.key())) {
        edges.add(new Edge(index + 1, atom.start(), atom.end(), slot("dots", atom.key())));
      }
      return edges;
    }
    if (symbol.equals("HM")) {
      clock(index, atom, edges);
      return edges;
    }
    boolean shortDigits = atom.kind() == Atom.Kind.NUMBER && allDigits(atom.key());
    if (shortDigits && atom.key().length() <= 4) {
      digits(symbol, index, atom, edges);
    }
    Optional<Numeral> numeral = numeral(index);
    if (numeral.isPresent() && allowed(numeral.get().prefix(), prefix)) {
      words(symbol, numeral.get(), edges);
    }
    return edges;
  }

  Optional<Numeral> numeral(int index) {
    return memo.computeIfAbsent(index, i -> numerals.at(text, atoms, i));
  }

  private static void clock(int index, Atom atom, List<Edge> edges) {
    String key = atom.key();
    int mark = Math.max(key.indexOf('.'), key.indexOf(','));
    boolean four = mark < 0 && key.length() == 4;
    boolean marked = mark > 0 && mark < 3 && key.length() == mark + 3;
    if (atom.kind() != Atom.Kind.NUMBER || !(four || marked)) {
      return;
    }
    String hour = key.substring(0, four ? 2 : mark);
    String minute = key.substring(four ? 2 : mark + 1);
    if (allDigits(hour + minute) && Integer.parseInt(hour) <= 24 && Integer.parseInt(minute) < 60) {
      Map<String, String> slots =
          ImmutableMap.of(
              "hour",
              Integer.toString(Integer.parseInt(hour)),
              "min",
              Integer.toString(Integer.parseInt(minute)));
      edges.add(new Edge(index + 1, atom.start(), atom.end(), slots));
    }
  }

  private static boolean allowed(String found, @Nullable String wanted) {
    if (wanted == null) {
      return found.isEmpty();
    }
    return wanted.isEmpty() || found.equals(wanted);
  }

  private static boolean allDigits(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<String, String> slot(String name, String value) {
    return ImmutableMap.of(name, value);
  }

  private static void digits(String symbol, int index, Atom atom, List<Edge> edges) {
    int value = Integer.parseInt(atom.key());
    int length = atom.key().length();
    String name =
        switch (symbol) {
          case "D", "DG" -> length <= 2 && value >= 1 && value <= 31 ? "day" : "";
          case "MN" -> length <= 2 && value >= 1 && value <= 12 ? "mon" : "";
          case "Y" -> length == 4 && value >= 1000 && value < 2200 ? "year" : "";
          case "Y3" -> length >= 3 && value >= 100 && value < 2200 ? "year" : "";
          case "YY" -> length == 2 ? "yy" : "";
          case "HH" -> length <= 2 && value <= 24 ? "hour" : "";
          case "MM" -> length == 2 && value < 60 ? "min" : "";
          default -> "";
        };
    if (!name.isEmpty()) {
      edges.add(new Edge(index + 1, atom.start(), atom.end(), slot(name, Integer.toString(value))));
    }
  }

  private static void words(String symbol, Numeral numeral, List<Edge> edges) {
    double value = numeral.value();
    boolean ordinal = numeral.kind() == Numeral.Kind.ORDINAL;
    boolean cardinal = numeral.kind() == Numeral.Kind.CARDINAL && numeral.whole();
    boolean word = !numeral.digits();
    String name =
        switch (symbol) {
          case "N" -> !ordinal && value > 0 ? "n" : "";
          case "ORD" -> ordinal ? "ord" : "";
          case "OD" -> ordinal && value >= 1 && value <= 31 ? "day" : "";
          case "D" -> word && (ordinal || cardinal) && value >= 1 && value <= 31 ? "day" : "";
          case "Y" -> word && cardinal && value >= 1300 && value < 2200 ? "year" : "";
          case "HH" -> word && (ordinal || cardinal) && value >= 1 && value <= 24 ? "hour" : "";
          default -> "";
        };
    if (symbol.equals("HH") && word && value < 13 && value % 1 == 0.5) {
      Map<String, String> half =
          ImmutableMap.of("hour", Integer.toString((int) value), "min", "30");
      edges.add(new Edge(numeral.next(), numeral.start(), numeral.end(), half));
    }
    if (!name.isEmpty()) {
      String shown = numeral.whole() ? Long.toString((long) value) : Double.toString(value);
      edges.add(new Edge(numeral.next(), numeral.start(), numeral.end(), slot(name, shown)));
    }
  }
}
