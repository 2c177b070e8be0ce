package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Numeral;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import java.util.Optional;

/**
 * Reads comparator, number, range and percent sign. Rules:
 *
 * <ol>
 *   <li>A comparator belongs to the number right behind it; two in a row («حدود بیش از») count as
 *       the second.
 *   <li>"20-30", «بین ۲۰ تا ۳۰», "between 20 and 30" are one range if the second is larger; so are
 *       "two or three" and «دو سه».
 *   <li>A number glued to letters before it is a name (F-35, G7), and so is one behind a label
 *       ("Resolution 1701").
 *   <li>The word for one alone is an article, unless a comparator stands before it.
 *   <li>Fractions are shares, see {@link Shares}; "doubled", "twice" and "threefold" are numbers of
 *       times.
 *   <li>Vague words stand for the ranges that their table gives; some and a number of have no
 *       value, all is a hundred percent, none is zero.
 * </ol>
 */
final class AmountReader {
  private static final String ATTACHED = "و ف ب ل ك ال بال لل وال";

  private final Line line;
  private final Shares shares;

  AmountReader(Line line) {
    this.line = line;
    this.shares = new Shares(line);
  }

  Optional<Amount> at(int index) {
    Optional<Phrasebook.Match> comparator = line.find(index, "COMP");
    if (comparator.isPresent() && !comparator.get().definite()) {
      Phrasebook.Match match = comparator.get();
      Optional<Amount> inner = inner(match.next(), true);
      if (inner.isPresent() && Double.isNaN(inner.get().low())) {
        return inner;
      }
      if (inner.isPresent()) {
        Comparator compared =
            inner.get().comparator() == Comparator.EQUAL || inner.get().kind() == Kind.VAGUE
                ? comparator(match)
                : inner.get().comparator();
        return Optional.of(inner.get().with(compared, line.start(index, match.prefix())));
      }
    }
    return inner(index, false);
  }

  /** Returns what stands behind a first comparator: another comparator or the number. */
  private Optional<Amount> inner(int index, boolean compared) {
    if (!line.inside(index)) {
      return Optional.empty();
    }
    if (compared) {
      Optional<Phrasebook.Match> second = line.find(index, "COMP");
      if (second.isPresent()) {
        return bare(second.get().next(), true)
            .map(a -> a.with(comparator(second.get()), a.start()));
      }
    }
    return bare(index, compared);
  }

  static Comparator comparator(Phrasebook.Match match) {
    String symbol = match.sets().getOrDefault("cmp", "=");
    for (Comparator comparator : Comparator.values()) {
      if (comparator.symbol().equals(symbol)) {
        return comparator;
      }
    }
    throw new IllegalStateException("comparator must be a known symbol, got " + symbol);
  }

  private Optional<Amount> bare(int index, boolean compared) {
    if (!line.inside(index)) {
      return Optional.empty();
    }
    Optional<Amount> vague = vague(index);
    if (vague.isPresent()) {
      return vague;
    }
    Optional<Phrasebook.Match> sign = line.bare(index, "PREFIX");
    int at = sign.map(Phrasebook.Match::next).orElse(index);
    Optional<Phrasebook.Match> between = line.find(index, "BETWEEN");
    if (between.isPresent()) {
      Optional<Amount> first = number(between.get().next(), true);
      Optional<Amount> range = first.map(a -> range(a, true));
      int start = line.start(index, between.get().prefix());
      return range
          .filter(r -> r.high() > r.low())
          .map(r -> r.with(r.comparator(), start))
          .map(this::percent);
    }
    String unit = sign.map(m -> m.sets().getOrDefault("unit", "")).orElse("");
    return number(at, compared || sign.isPresent())
        .map(
            a ->
                new Amount(
                    a.low(),
                    a.high(),
                    a.comparator(),
                    a.kind(),
                    a.percent(),
                    unit,
                    sign.isPresent() ? line.atom(index).start() : a.start(),
                    a.next(),
                    a.partitive()))
        .map(a -> range(a, false))
        .map(this::percent);
  }

  private Optional<Amount> vague(int index) {
    for (Phrasebook.Match match : line.words(index)) {
      if (misread(index, match)) {
        continue;
      }
      int start = line.start(index, match.prefix());
      switch (match.category()) {
        case "VAGUE" -> {
          double low = Double.parseDouble(match.sets().getOrDefault("lo", "0"));
          double high = Double.parseDouble(match.sets().getOrDefault("hi", "0"));
          return Optional.of(scaled(low, high, start, match.next()));
        }
        case "MULTIPLE" -> {
          boolean counted =
              line.numeral(match.next()).filter(n -> n.prefix().isEmpty()).isPresent();
          if (!counted && !line.is(match.next(), "VAGUE")) {
            double value = Double.parseDouble(match.sets().getOrDefault("v", "2"));
            return Optional.of(
                new Amount(
                    value,
                    value,
                    Comparator.EQUAL,
                    Kind.CARDINAL,
                    false,
                    "times",
                    start,
                    match.next(),
                    false));
          }
        }
        case "SOME" -> {
          if (line.is(match.next(), "ALLSTOP")) {
            return Optional.empty();
          }
          return Optional.of(
              new Amount(
                  Double.NaN,
                  Double.NaN,
                  Comparator.ABOUT,
                  Kind.VAGUE,
                  false,
                  "",
                  start,
                  match.next(),
                  true));
        }
        case "ALL" -> {
          if (line.numeral(match.next()).isPresent() || line.is(match.next(), "ALLSTOP")) {
            return number(match.next(), false);
          }
          return Optional.of(
              new Amount(
                  100, 100, Comparator.EQUAL, Kind.UNIVERSAL, true, "", start, match.next(), true));
        }
        case "NONE" -> {
          return Optional.of(
              new Amount(
                  0, 0, Comparator.EQUAL, Kind.CARDINAL, false, "", start, match.next(), true));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** «بعده» is no «بعدة», and «البعض» no determiner. */
  private boolean misread(int index, Phrasebook.Match match) {
    boolean pronoun =
        !match.prefix().isEmpty()
            && match.next() == index + 1
            && line.text().charAt(line.atom(index).end() - 1) == 'ه';
    return pronoun
        || (match.category().equals("SOME")
            && match.definite()
            && !line.is(match.next() - 1, "OF"));
  }

  /** «چند هزار» and "several hundred": the vague word times the scale behind it. */
  private Amount scaled(double low, double high, int start, int next) {
    Optional<Numeral> scale = line.numeral(next);
    boolean round =
        scale.isPresent()
            && !scale.get().digits()
            && scale.get().prefix().isEmpty()
            && scale.get().kind() == Numeral.Kind.CARDINAL
            && scale.get().value() >= 100
            && Math.log10(scale.get().value()) == Math.rint(Math.log10(scale.get().value()));
    if (!round) {
      return new Amount(low, high, Comparator.ABOUT, Kind.VAGUE, false, "", start, next, true);
    }
    double factor = scale.get().value();
    return new Amount(
        low * factor,
        high * factor,
        Comparator.ABOUT,
        Kind.VAGUE,
        false,
        "",
        start,
        scale.get().next(),
        true);
  }

  private Optional<Amount> number(int index, boolean compared) {
    Optional<Numeral> found = line.numeral(index);
    if (found.isEmpty() || (found.get().one() && !compared) || line.is(index, "NOTNUM")) {
      return Optional.empty();
    }
    Numeral numeral = found.get();
    if ((!compared && (named(index) || labelled(index))) || suffixed(numeral, index, compared)) {
      return Optional.empty();
    }
    boolean fifth = shares.fifth(numeral, index);
    if (fifth || numeral.kind() == Numeral.Kind.FRACTION) {
      double value = fifth ? 1 / numeral.value() : numeral.value();
      return shares.of(value, numeral, index, compared);
    }
    Kind kind = numeral.kind() == Numeral.Kind.ORDINAL ? Kind.ORDINAL : Kind.CARDINAL;
    return Optional.of(
        new Amount(
            numeral.value(),
            numeral.value(),
            Comparator.EQUAL,
            kind,
            false,
            "",
            numeral.start(),
            numeral.next(),
            false));
  }

  private boolean named(int index) {
    Atom atom = line.atom(index);
    if (!atom.glued() || !line.word(index - 1) || atom.kind() != Atom.Kind.NUMBER) {
      return false;
    }
    return line.language() != Language.ARABIC
        || !(" " + ATTACHED + " ").contains(" " + line.atom(index - 1).key() + " ");
  }

  /** «دوجانبه» and "7's" count nothing; «نه» is no more often than nine. */
  private boolean suffixed(Numeral numeral, int index, boolean compared) {
    int next = numeral.next();
    if (line.is(next, "NUMSUFFIX")) {
      return true;
    }
    if (line.mark(next, "'’") && line.inside(next + 1) && line.atom(next + 1).is("s")) {
      return true;
    }
    boolean single = next == index + 1;
    return single
        && !compared
        && line.is(index, "WEAKNUM")
        && !line.is(next, "UNIT")
        && !line.is(next, "CLASSIFIER")
        && !line.is(next, "PERCENT")
        && line.timeAt(line.atom(index).start()).isEmpty();
  }

  private boolean labelled(int index) {
    if (line.atom(index).kind() != Atom.Kind.NUMBER) {
      return false;
    }
    int before = index - 1;
    while (line.mark(before, "\"«(:#№.'")) {
      before--;
    }
    return before >= 0 && (line.is(before, "LABEL") || capital(before, index));
  }

  /** "Formula 1", "Apollo 11": a name and its number, unless a plural follows. */
  private boolean capital(int before, int index) {
    return line.language() == Language.ENGLISH
        && before > 0
        && line.word(before)
        && Character.isUpperCase(line.text().charAt(line.atom(before).start()))
        && line.bare(before, "FUNCTION").isEmpty()
        && line.atom(index).key().length() < 4
        && !(line.word(index + 1) && line.atom(index + 1).key().endsWith("s"))
        && !line.is(index + 1, "IRREGULAR")
        && !line.is(index + 1, "UNIT");
  }

  /** Extends a number by the second end of a range. */
  private Amount range(Amount first, boolean between) {
    if (first.kind() != Kind.CARDINAL || first.percent() || first.unit().equals("times")) {
      return first;
    }
    int to = first.next();
    if (line.is(to, "PERCENT")) {
      to = line.find(to, "PERCENT").map(Phrasebook.Match::next).orElse(to);
    }
    boolean dash = line.mark(to, "-–—") && to == first.next();
    Optional<Phrasebook.Match> word = line.bare(to, "TO");
    Optional<Numeral> second = Optional.empty();
    if (dash || (word.isPresent() && (between || !line.atom(to).is("و")))) {
      second = line.numeral(dash ? to + 1 : word.orElseThrow().next());
      if (second.isPresent() && !second.get().prefix().isEmpty()) {
        second = Optional.empty();
      }
    } else if (between) {
      second = joined(to);
    } else {
      second = alternative(first, to);
    }
    if (second.isEmpty()
        || second.get().kind() != Numeral.Kind.CARDINAL
        || second.get().value() <= first.low()
        || (to > first.next() && !line.is(second.get().next(), "PERCENT"))) {
      return first;
    }
    double low = sameScale(first, second.get());
    return new Amount(
            low,
            low,
            first.comparator(),
            first.kind(),
            false,
            first.unit(),
            first.start(),
            first.next(),
            false)
        .upTo(second.get().value(), second.get().next());
  }

  /** "two or three", «دو سه», «ده دوازده»: a second number not far above the first. */
  private Optional<Numeral> alternative(Amount first, int to) {
    Optional<Phrasebook.Match> or = line.bare(to, "OR");
    boolean beside = line.language() == Language.PERSIAN && line.word(to) && line.word(to - 1);
    if (or.isEmpty() && !beside) {
      return Optional.empty();
    }
    return line.numeral(or.map(Phrasebook.Match::next).orElse(to))
        .filter(n -> n.prefix().isEmpty() && n.value() <= 2 * first.low() + 1);
  }

  /** "2 to 3 million" means two million to three. */
  private static double sameScale(Amount first, Numeral second) {
    for (double scale : new double[] {1e12, 1e9, 1e6, 1e3}) {
      if (second.value() >= scale
          && first.low() < 1000
          && second.value() / scale < 1000
          && !second.digits()
          && first.low() < second.value() / scale) {
        return first.low() * scale;
      }
    }
    return first.low();
  }

  private Optional<Numeral> joined(int index) {
    Optional<Numeral> attached = line.numeral(index);
    if (attached.isPresent() && attached.get().prefix().equals("و")) {
      return attached;
    }
    boolean and = line.inside(index) && (line.atom(index).is("و") || line.atom(index).is("and"));
    return and ? line.numeral(index + 1) : Optional.empty();
  }

  private Amount percent(Amount amount) {
    if (amount.kind() == Kind.CARDINAL && !amount.percent()) {
      if (line.mark(amount.next(), "%٪")) {
        return amount.percentUpTo(amount.next() + 1);
      }
      Optional<Phrasebook.Match> word = line.bare(amount.next(), "PERCENT");
      if (word.isEmpty() && line.language() == Language.ARABIC) {
        word = line.find(amount.next(), "PERCENT");
      }
      if (word.isPresent()) {
        return amount.percentUpTo(word.get().next());
      }
    }
    return amount;
  }
}
