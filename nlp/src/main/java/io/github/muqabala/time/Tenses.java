package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what the verb nearest to an expression speaks of. Rules:
 *
 * <ol>
 *   <li>Words of the category {@code FUTURE} and Arabic verbs with «س» before an imperfect prefix
 *       ({@code @NOUN} lists beginnings of nouns that look so) point ahead, words of {@code
 *       PASTCUE} and English words in "ed" back.
 *   <li>A word of the past within three words behind one that points ahead belongs to it: "will be
 *       held", «خواهد شد».
 *   <li>The nearest cue of the sentence counts; in Persian, whose verb stands last, the first one
 *       behind the expression; in Arabic, whose verb stands first, the last one before it, unless
 *       the expression opens the sentence or the verb follows at once. In English a cue beyond a
 *       comma or a word that opens a clause, such as "unless", counts as ten words farther. At
 *       equal distance the past counts.
 * </ol>
 */
final class Tenses {
  private static final int AUXILIARY = 3;
  private static final int OPENING = 3;
  private static final int CLAUSE = 10;
  private static final int FAR = Integer.MAX_VALUE;
  private static final Set<String> CLAUSES =
      Set.of(
          ",",
          ";",
          "unless",
          "if",
          "because",
          "although",
          "though",
          "while",
          "when",
          "but",
          "which",
          "who",
          "that",
          "after",
          "before",
          "until");

  private final Language language;
  private final List<String> nouns;
  private final NavigableSet<Integer> ahead = new TreeSet<>();
  private final NavigableSet<Integer> presents = new TreeSet<>();
  private final NavigableSet<Integer> back = new TreeSet<>();
  private final NavigableSet<Integer> breaks = new TreeSet<>();

  Tenses(Grammar grammar, String text, Chart chart, List<Atom> atoms) {
    language = grammar.language();
    nouns = grammar.nounsLikeFutureVerbs();
    for (int i = 0; i < atoms.size(); i++) {
      if (CLAUSES.contains(atoms.get(i).key())) {
        breaks.add(i);
      }
      boolean future =
          switch (language) {
            case ARABIC -> futureVerb(atoms.get(i).key());
            case PERSIAN, ENGLISH -> false;
          };
      boolean present = language == Language.PERSIAN && PresentVerbs.at(atoms, i);
      boolean past = language == Language.ENGLISH && participle(text, atoms.get(i));
      for (Phrasebook.Match match : chart.words(i)) {
        future |= match.category().equals("FUTURE");
        past |= match.category().equals("PASTCUE");
      }
      boolean auxiliary =
          !ahead.isEmpty() && i - ahead.last() <= AUXILIARY && !presents.contains(ahead.last());
      if (future || present) {
        ahead.add(i);
        if (!future) {
          presents.add(i);
        }
      } else if (past && !auxiliary) {
        back.add(i);
      }
    }
  }

  /** A capital makes a name of it: United. */
  private static boolean participle(String text, Atom atom) {
    return atom.key().length() > 4
        && atom.key().endsWith("ed")
        && !atom.key().endsWith("eed")
        && Character.isLowerCase(text.charAt(atom.start()));
  }

  /** Returns the tense around the atoms from one index to another. */
  Tense around(int first, int next) {
    int toAhead = distance(ahead, first, next);
    int toBack = distance(back, first, next);
    if (toAhead == FAR && toBack == FAR) {
      return Tense.OPEN;
    }
    if (toBack <= toAhead) {
      return Tense.PAST;
    }
    return distance(presents, first, next) == toAhead ? Tense.PRESENT : Tense.FUTURE;
  }

  private int distance(NavigableSet<Integer> cues, int first, int next) {
    Integer before = cues.lower(first);
    Integer behind = cues.ceiling(next);
    int toLeft = before == null ? FAR : first - before;
    int toRight = behind == null ? FAR : behind - next + 1;
    return switch (language) {
      case ENGLISH ->
          Math.min(
              before == null ? FAR : toLeft + apart(before, first),
              behind == null ? FAR : toRight + apart(next, behind));
      case PERSIAN ->
          behind != null
              ? toRight
              : ahead.ceiling(next) == null && back.ceiling(next) == null ? toLeft : FAR;
      case ARABIC -> first <= OPENING || toRight == 1 ? Math.min(toLeft, toRight) : toLeft;
    };
  }

  /** A comma parts the clause of a date from "…, he said", and so does "unless" or "that". */
  private int apart(int from, int to) {
    return breaks.subSet(from, to).isEmpty() ? 0 : CLAUSE;
  }

  private boolean futureVerb(String key) {
    String verb = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return verb.length() >= 5
        && verb.charAt(0) == 'س'
        && (verb.charAt(1) == 'ي' || verb.charAt(1) == 'ت' || verb.charAt(1) == 'ن')
        && !verb.endsWith("ه")
        && !verb.endsWith("ات")
        && nouns.stream().noneMatch(verb::startsWith);
  }
}
