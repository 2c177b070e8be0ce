package io.github.muqabala.number;

import io.github.muqabala.article.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads one number; {@link Numerals} lists the rules. */
final class NumeralReader {
  private static final int MOST_ATOMS = 24;

  private final Language language;
  private final Phrasebook words;
  private final String text;
  private final List<Atom> atoms;

  private Accumulator sum = new Accumulator(Language.ENGLISH);
  private boolean ordinal;
  private boolean fraction;

  NumeralReader(Language language, Phrasebook words, String text, List<Atom> atoms) {
    this.language = language;
    this.words = words;
    this.text = text;
    this.atoms = atoms;
  }

  private record Part(String category, double value, String prefix, int next) {}

  Optional<Numeral> read(int index) {
    sum = new Accumulator(language);
    Optional<Part> first = firstPart(index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = first.get().next();
    boolean single = true;
    int limit = Math.min(atoms.size(), index + MOST_ATOMS);
    while (next < limit && !(ordinal && language != Language.ARABIC)) {
      int after = continued(next);
      if (after == next) {
        break;
      }
      single = false;
      next = after;
    }
    if (!ordinal && next < limit && first.get().category().equals("DIGITS") && single) {
      next = suffix(next);
    }
    String prefix = first.get().prefix();
    boolean digits = first.get().category().equals("DIGITS") && single && !ordinal;
    boolean one = single && !digits && !ordinal && sum.value() == 1;
    Numeral.Kind kind =
        ordinal ? Numeral.Kind.ORDINAL : fraction ? Numeral.Kind.FRACTION : Numeral.Kind.CARDINAL;
    return Optional.of(
        new Numeral(
            sum.value(),
            kind,
            digits,
            one,
            Phrasebook.startBehind(text, atoms.get(index), prefix),
            atoms.get(next - 1).end(),
            prefix,
            next));
  }

  private Optional<Part> firstPart(int index) {
    Atom atom = atoms.get(index);
    if (atom.kind() == Atom.Kind.NUMBER) {
      OptionalDouble value = Digits.value(atom.key(), language);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum.digits(value.getAsDouble());
      return Optional.of(new Part("DIGITS", value.getAsDouble(), "", index + 1));
    }
    if (atom.kind() != Atom.Kind.WORD) {
      return Optional.empty();
    }
    for (Phrasebook.Match match : words.at(atoms, index)) {
      if (match.category().equals("AND") || match.category().equals("SUFFIX")) {
        continue;
      }
      double value = value(match);
      take(match.category(), value);
      return Optional.of(new Part(match.category(), value, match.prefix(), match.next()));
    }
    return Optional.empty();
  }

  private void take(String category, double value) {
    switch (category) {
      case "SCALE" -> sum.scaleNext(value, false);
      case "DUAL" -> sum.dual(value);
      case "ORD" -> {
        sum.add(value, true);
        ordinal = true;
      }
      case "FRACTION" -> {
        sum.part(value);
        fraction = true;
      }
      default -> sum.add(value, true);
    }
  }

  private static double value(Phrasebook.Match match) {
    return Double.parseDouble(match.sets().getOrDefault("v", "0"));
  }

  /** Returns the index behind the next part, or the same index if the number ends here. */
  private int continued(int index) {
    boolean joined = false;
    int at = index;
    for (Phrasebook.Match match : words.at(atoms, index)) {
      if (match.category().equals("AND") && match.prefix().isEmpty()) {
        joined = true;
        at = match.next();
      }
    }
    if (at >= atoms.size()) {
      return index;
    }
    Atom atom = atoms.get(at);
    if (atom.kind() == Atom.Kind.NUMBER && (joined || attachedAnd(at))) {
      OptionalDouble value = Digits.value(atom.key(), language);
      return value.isPresent() && sum.addDigits(value.getAsDouble()) ? at + 1 : index;
    }
    if (atom.kind() != Atom.Kind.WORD) {
      return index;
    }
    for (Phrasebook.Match match : words.at(atoms, at)) {
      boolean attached = match.prefix().equals("و");
      if ((!match.prefix().isEmpty() && !attached) || (attached && joined)) {
        continue;
      }
      if (accepts(match, joined || attached)) {
        return behindRepeatedScale(match, match.next());
      }
    }
    return index;
  }

  private boolean attachedAnd(int index) {
    Atom before = atoms.get(index - 1);
    return before.is("و") && atoms.get(index).glued();
  }

  private boolean accepts(Phrasebook.Match match, boolean joined) {
    double value = value(match);
    if (ordinal) {
      return joined
          && match.definite()
          && match.category().equals("CARD")
          && value >= 20
          && sum.add(value, true);
    }
    boolean free = joined || language == Language.ENGLISH;
    return switch (match.category()) {
      case "CARD" -> !fraction && sum.add(value, free);
      case "DUAL" -> !fraction && joined && sum.addDual(value);
      case "SCALE" -> {
        boolean scaled = sum.scaleNext(value, joined);
        fraction &= !scaled;
        yield scaled;
      }
      case "ORD" -> {
        if (!joined && language != Language.ARABIC && value > 2 && sum.over(value)) {
          fraction = true;
          yield true;
        }
        ordinal = !fraction && free && sum.value() >= 1 && sum.add(value, free);
        yield ordinal;
      }
      case "FRACTION" -> {
        if (fraction) {
          yield false;
        }
        if (!joined) {
          fraction = sum.times(value);
          yield fraction;
        }
        yield sum.part(value);
      }
      default -> false;
    };
  }

  /** «مليون ونصف المليون»: the scale is said again. */
  private int behindRepeatedScale(Phrasebook.Match match, int next) {
    if (!match.category().equals("FRACTION") || next >= atoms.size()) {
      return next;
    }
    for (Phrasebook.Match again : words.at(atoms, next)) {
      if (again.category().equals("SCALE")
          && again.prefix().isEmpty()
          && again.definite()
          && sum.endedWith(value(again))) {
        return again.next();
      }
    }
    return next;
  }

  private int suffix(int next) {
    Atom atom = atoms.get(next);
    boolean apart = language == Language.PERSIAN && atom.is("ام");
    if ((atom.glued() || apart) && atom.kind() == Atom.Kind.WORD) {
      for (Phrasebook.Match match : words.at(atoms, next)) {
        if (match.category().equals("SUFFIX") && match.next() == next + 1) {
          ordinal = true;
          return next + 1;
        }
      }
    }
    return next;
  }
}
