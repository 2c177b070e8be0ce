package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the Arabic dual of a noun as the number two: «كيلومترين», «صاروخين». Only without the
 * article, since with it the two were named before. Rules:
 *
 * <ol>
 *   <li>A word of the table is a dual.
 *   <li>So is a noun of the lexicon with «تين» or «تان» for its «ة».
 *   <li>So is one of four letters or more with «ان» or «ين»: shorter ones make names («سلمان»);
 *       with «ت» or «ي» in front it may be a verb («تتدخلان») unless it is a noun of deed with a
 *       «ي».
 *   <li>«ين» ends plurals of persons too: it makes a dual only of nouns that are neither
 *       participles («م», «فاعل») nor adjectives of relation («ي»).
 *   <li>A word that is a form of the lexicon itself is none: «ميدان»; nor is the adjective behind a
 *       dual.
 * </ol>
 */
final class Duals {
  private static final List<String> PREFIXES = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول");
  private static final int STEM = 4;

  private static final int ENDING = 2;
  private static final String ARTICLE = "ال";

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  private Duals() {}

  static Duals of(Lexicon lexicon, Language language) {
    Duals duals = new Duals();
    if (language == Language.ARABIC) {
      for (Concept concept : lexicon.concepts()) {
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          String key = Folding.key(form);
          duals.forms.add(key);
          if (concept.pos().equals("noun")) {
            duals.nouns.add(key);
          }
        }
      }
    }
    return duals;
  }

  Optional<SentenceScanner.Step> at(Line line, int index) {
    if (line.language() != Language.ARABIC) {
      return Optional.empty();
    }
    for (Phrasebook.Match match : line.words(index)) {
      boolean unit = match.category().equals("UNIT") && match.sets().containsKey("dual");
      if ((unit || match.category().equals("COUNTDUAL")) && !match.definite()) {
        Optional<String> name = Optional.ofNullable(match.sets().get("unit"));
        return Optional.of(two(line, index, match.prefix(), match.next(), name));
      }
    }
    return inflected(line, index).map(p -> two(line, index, p, index + 1, Optional.empty()));
  }

  private static SentenceScanner.Step two(
      Line line, int index, String prefix, int next, Optional<String> unit) {
    Span span = new Span(line.start(index, prefix), line.end(next));
    String counted = line.keys(index, next).substring(prefix.length());
    return SentenceScanner.Step.counting(span, 2, counted, unit, next);
  }

  /** Returns what is written before a dual that no table holds. */
  private Optional<String> inflected(Line line, int index) {
    if (line.atom(index).kind() != Atom.Kind.WORD) {
      return Optional.empty();
    }
    String key = line.atom(index).key();
    List<String> prefixes = PREFIXES.stream().filter(key::startsWith).toList();
    if (prefixes.stream().anyMatch(prefix -> forms.contains(key.substring(prefix.length())))
        || (line.word(index - 1) && dual(line.atom(index - 1).key()))) {
      return Optional.empty();
    }
    return prefixes.stream().filter(p -> dual(key.substring(p.length()))).findFirst();
  }

  private boolean dual(String word) {
    int stem = word.length() - ENDING;
    boolean upright = word.endsWith("ان");
    if (stem < STEM - 1 || word.startsWith(ARTICLE) || (!upright && !word.endsWith("ين"))) {
      return false;
    }
    if (word.charAt(stem - 1) == 'ت' && nouns.contains(word.substring(0, stem - 1) + "ه")) {
      return true;
    }
    String noun = word.substring(0, stem);
    return stem >= STEM
        && nouns.contains(noun)
        && !mayBeVerb(noun)
        && (upright || !mayBePersons(noun));
  }

  private static boolean mayBeVerb(String noun) {
    char first = noun.charAt(0);
    return (first == 'ت' || first == 'ي') && noun.charAt(noun.length() - 2) != 'ي';
  }

  private static boolean mayBePersons(String noun) {
    return noun.startsWith("م")
        || noun.endsWith("ي")
        || noun.charAt(1) == 'ا'
        || (noun.length() == STEM && noun.charAt(2) == 'ا');
  }
}
