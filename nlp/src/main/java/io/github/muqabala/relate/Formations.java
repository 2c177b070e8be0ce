package io.github.muqabala.relate;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Atoms;
import io.github.muqabala.number.Numeral;
import io.github.muqabala.number.Numerals;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds units of an army that are known by number: «الفرقة السادسة عشرة», «لشکر ۱۶», "the 16th
 * Division". Each is named by what it is and its number, alike in all languages.
 */
final class Formations {
  private static final Set<String> KINDS =
      Set.of("division_military", "brigade", "regiment", "battalion", "corps", "fleet", "squadron");
  private static final String KEY = "formation:";
  private static final PerLanguage<Numerals> NUMERALS = PerLanguage.of(Numerals::of);

  /** So many characters on either side of a unit may hold its number. */
  private static final int REACH = 80;

  private Formations() {}

  /** Returns the units named in a claim by where they stand, the number included. */
  static Map<Span, String> in(Reading reading, Span claim) {
    Map<Span, String> found = new TreeMap<>(Comparator.comparingInt(Span::start));
    for (ConceptMention mention : reading.conceptsIn(claim)) {
      if (KINDS.contains(mention.concept())) {
        number(reading, mention.span())
            .ifPresent(
                n ->
                    found.putIfAbsent(
                        mention.span().cover(new Span(n.start(), n.end())),
                        KEY + mention.concept() + ":" + (long) n.value()));
      }
    }
    return found;
  }

  /** The number stands before its noun in English, behind it in Arabic and Persian. */
  private static Optional<Numeral> number(Reading reading, Span noun) {
    List<Sentence> over = reading.sentencesOver(noun);
    if (over.isEmpty()) {
      return Optional.empty();
    }
    String text = reading.article().text();
    List<Token> near = reading.tokensIn(near(over.get(0).span(), noun));
    if (near.isEmpty()) {
      return Optional.empty();
    }
    List<Atom> atoms = Atoms.of(text, near.get(0).span().cover(near.get(near.size() - 1).span()));
    Numerals numerals = NUMERALS.get(reading.language());
    for (int i = 0; i < atoms.size(); i++) {
      boolean before = atoms.get(i).end() <= noun.start();
      if (before ? reading.language() != Language.ENGLISH : atoms.get(i).start() < noun.end()) {
        continue;
      }
      if (!before && i > 0 && atoms.get(i - 1).start() > noun.end()) {
        break;
      }
      Optional<Numeral> numeral =
          numerals
              .at(text, atoms, i)
              .filter(n -> n.whole() && (n.digits() || n.kind() == Numeral.Kind.ORDINAL))
              .filter(n -> !before || (n.next() < atoms.size() && meets(atoms, n.next(), noun)));
      if (numeral.isPresent()) {
        return numeral;
      }
      if (!before) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Span near(Span sentence, Span noun) {
    return new Span(
        Math.max(sentence.start(), noun.start() - REACH),
        Math.min(sentence.end(), noun.end() + REACH));
  }

  /** "7th Division", "14th Armoured Division": at most one word comes between. */
  private static boolean meets(List<Atom> atoms, int next, Span noun) {
    return atoms.get(next).start() == noun.start()
        || (next + 1 < atoms.size()
            && atoms.get(next).kind() == Atom.Kind.WORD
            && atoms.get(next + 1).start() == noun.start());
  }
}
