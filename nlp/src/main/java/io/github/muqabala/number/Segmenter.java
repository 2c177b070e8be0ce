package io.github.muqabala.number;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins Persian decimals written with a slash, and cuts words that lost the blank or half-space
 * between them: «دوهفته», «سی‌وپنج» written «سیوپنج», «بیشازدو», «سالجاری». A word is cut only if
 * it is no known word itself and all of it is accounted for by one of these sequences:
 *
 * <ol>
 *   <li>a comparator, if any; a number, whose parts are joined by «و» or are a number and a scale;
 *       a unit, if any; a word such as next or past, if any;
 *   <li>a unit and a word such as next or past;
 *   <li>«و» and a number behind a half-space.
 * </ol>
 *
 * Immutable and safe for use by many threads.
 */
public final class Segmenter {
  private static final int LONGEST = 24;
  private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("CARD", "SCALE", "ORD");
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of("UNIT", "UNITADJ", "YEARADJ", "CLASSIFIER", "PERCENT", "YEARWORD", "CALUNIT");
  private static final ImmutableSet<String> SHIFTS = ImmutableSet.of("SHIFT", "ADJ", "AGO");

  private final Numerals numerals;
  private final Phrasebook words;

  /** Returns a segmenter that knows numerals and the words around them. */
  public Segmenter(Numerals numerals, Phrasebook words) {
    this.numerals = numerals;
    this.words = words;
  }

  /** Returns the atoms with every such word cut. */
  public List<Atom> cut(String text, List<Atom> atoms) {
    List<Atom> all = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (decimal(atoms, i)) {
        Atom part = atoms.get(i + 2);
        String key = atom.key() + "٫" + part.key();
        all.add(new Atom(atom.start(), part.end(), key, Atom.Kind.NUMBER, atom.glued()));
        i += 2;
        continue;
      }
      Optional<List<String>> pieces =
          atom.kind() == Atom.Kind.WORD && atom.key().length() <= LONGEST
              ? conjoined(atom).or(() -> pieces(atom.key()))
              : Optional.empty();
      if (pieces.isPresent()) {
        place(text, atom, pieces.get(), all);
      } else {
        all.add(atom);
      }
    }
    return List.copyOf(all);
  }

  /** «۳/۵ درصد»: a slash between digits is decimal before a percent, a scale or a unit. */
  private boolean decimal(List<Atom> atoms, int index) {
    if (index + 3 >= atoms.size() || atoms.get(index).kind() != Atom.Kind.NUMBER) {
      return false;
    }
    Atom slash = atoms.get(index + 1);
    Atom part = atoms.get(index + 2);
    String word = atoms.get(index + 3).key();
    return slash.is("/")
        && slash.glued()
        && part.glued()
        && part.kind() == Atom.Kind.NUMBER
        && part.key().length() <= 2
        && (any(words.categories(word), UNITS) || numerals.categories(word).contains("SCALE"));
  }

  /** The second half of «سی‌وپنج». */
  private Optional<List<String>> conjoined(Atom atom) {
    String key = atom.key();
    boolean number =
        atom.glued()
            && key.length() > 2
            && key.startsWith("و")
            && numerals.categories(key.substring(1)).stream().anyMatch(NUMBERS::contains);
    return number ? Optional.of(List.of("و", key.substring(1))) : Optional.empty();
  }

  private Optional<List<String>> pieces(String key) {
    if (key.length() < 4 || known(key)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    return walk(key, 0, State.START, found) && found.size() > 1
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean known(String key) {
    return numerals.knows(key)
        || words.knows(key)
        || !words.categories(key).isEmpty()
        || !numerals.categories(key).isEmpty();
  }

  private enum State {
    START,
    COMPARATOR,
    NUMBER,
    AND,
    UNIT,
    PLAIN_UNIT,
    SHIFT
  }

  private boolean walk(String key, int from, State state, List<String> found) {
    if (from == key.length()) {
      return state == State.NUMBER || state == State.UNIT || state == State.SHIFT;
    }
    for (int to = key.length(); to > from; to--) {
      String piece = key.substring(from, to);
      for (State next : next(state, piece)) {
        found.add(piece);
        if (walk(key, to, next, found)) {
          return true;
        }
        found.remove(found.size() - 1);
      }
    }
    return false;
  }

  private List<State> next(State state, String piece) {
    List<State> states = new ArrayList<>();
    if (state == State.NUMBER && piece.equals("و")) {
      states.add(State.AND);
    }
    if (piece.length() < 2) {
      return states;
    }
    Set<String> numbers = numerals.categories(piece);
    Set<String> others = words.categories(piece);
    boolean number = numbers.stream().anyMatch(NUMBERS::contains);
    switch (state) {
      case START -> {
        add(states, number, State.NUMBER);
        add(states, others.contains("COMP"), State.COMPARATOR);
        add(states, any(others, UNITS), State.PLAIN_UNIT);
      }
      case COMPARATOR, AND -> add(states, number, State.NUMBER);
      case NUMBER -> {
        add(states, numbers.contains("SCALE"), State.NUMBER);
        add(states, any(others, UNITS), State.UNIT);
      }
      case UNIT, PLAIN_UNIT -> add(states, any(others, SHIFTS), State.SHIFT);
      case SHIFT -> {}
    }
    return states;
  }

  private static void add(List<State> states, boolean condition, State state) {
    if (condition) {
      states.add(state);
    }
  }

  private static boolean any(Set<String> categories, ImmutableSet<String> wanted) {
    return categories.stream().anyMatch(wanted::contains);
  }

  private static void place(String text, Atom atom, List<String> pieces, List<Atom> all) {
    int start = atom.start();
    boolean glued = atom.glued();
    for (int i = 0; i < pieces.size(); i++) {
      int end =
          i == pieces.size() - 1 ? atom.end() : behind(text, start, pieces.get(i).length(), atom);
      all.add(new Atom(start, end, pieces.get(i), Atom.Kind.WORD, glued));
      start = end;
      glued = true;
    }
  }

  private static int behind(String text, int start, int letters, Atom atom) {
    int i = start;
    int seen = 0;
    while (i < atom.end()
        && (seen < letters || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
      if (Character.isLetter(text.charAt(i)) && text.charAt(i) != 'ـ') {
        seen++;
      }
      i++;
    }
    return i;
  }
}
