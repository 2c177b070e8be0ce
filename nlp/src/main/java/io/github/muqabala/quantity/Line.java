package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Numeral;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** One sentence as the finder sees it: its atoms, and what the words say at each of them. */
final class Line {
  private final Vocabulary vocabulary;
  private final String text;
  private final List<Atom> atoms;
  private final NavigableMap<Integer, TimeExpression> times;
  private final Map<Integer, Optional<Numeral>> numerals = new HashMap<>();
  private final Map<Integer, List<Phrasebook.Match>> words = new HashMap<>();

  Line(
      Vocabulary vocabulary,
      String text,
      Span sentence,
      NavigableMap<Integer, TimeExpression> times) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.atoms = vocabulary.atoms(text, sentence);
    this.times = times;
  }

  Language language() {
    return vocabulary.language();
  }

  Duals duals() {
    return vocabulary.duals();
  }

  String text() {
    return text;
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int index) {
    return atoms.get(index);
  }

  boolean inside(int index) {
    return index >= 0 && index < atoms.size();
  }

  boolean word(int index) {
    return inside(index) && atoms.get(index).kind() == Atom.Kind.WORD;
  }

  boolean mark(int index, String marks) {
    return inside(index)
        && atoms.get(index).kind() == Atom.Kind.MARK
        && marks.contains(atoms.get(index).key());
  }

  Optional<Numeral> numeral(int index) {
    return inside(index)
        ? numerals.computeIfAbsent(index, i -> vocabulary.numerals().at(text, atoms, i))
        : Optional.empty();
  }

  List<Phrasebook.Match> words(int index) {
    if (!inside(index)) {
      return List.of();
    }
    return words.computeIfAbsent(index, i -> vocabulary.words().at(atoms, i));
  }

  /** Returns the longest phrase of a category at an index. */
  Optional<Phrasebook.Match> find(int index, String category) {
    return words(index).stream().filter(m -> m.category().equals(category)).findFirst();
  }

  /** Returns the longest phrase of a category at an index that carries no attached word. */
  Optional<Phrasebook.Match> bare(int index, String category) {
    return words(index).stream()
        .filter(m -> m.category().equals(category) && m.prefix().isEmpty())
        .findFirst();
  }

  boolean is(int index, String category) {
    return find(index, category).isPresent();
  }

  int start(int index, String prefix) {
    return Phrasebook.startBehind(text, atoms.get(index), prefix);
  }

  int end(int next) {
    return atoms.get(next - 1).end();
  }

  /** Returns the folded words of a range of atoms. */
  String keys(int from, int to) {
    StringBuilder keys = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (atoms.get(i).kind() != Atom.Kind.MARK) {
        keys.append(keys.isEmpty() ? "" : " ").append(atoms.get(i).key());
      }
    }
    return keys.toString();
  }

  /** Returns the temporal expression that an offset lies in. */
  Optional<TimeExpression> timeAt(int offset) {
    return Optional.ofNullable(times.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(t -> t.span().contains(offset));
  }

  /** Returns the index of the first atom at or behind an offset. */
  int indexAt(int from, int offset) {
    int i = from;
    while (i < atoms.size() && atoms.get(i).start() < offset) {
      i++;
    }
    return i;
  }
}
