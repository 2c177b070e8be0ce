package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the verb nearest to an expression speaks of. Rules:
 *
 * <ol>
 *   <li>Words of the category {@code FUTURE} and Arabic verbs with «س» before an imperfect prefix
 *       point ahead, words of {@code PASTCUE} and English words in "ed" back.
 *   <li>A word of the past within three words behind one that points ahead belongs to it: "will be
 *       held", «خواهد شد».
 *   <li>The nearest cue of the sentence counts; in Persian, whose verb stands last, the first one
 *       behind the expression. At equal distance the past counts.
 * </ol>
 */
final class Tenses {
  private static final List<String> NOUNS =
      List.of(
          "سياس", "سيار", "سياد", "سياق", "سيطر", "سيول", "سيده", "سيناء", "سيره", "سيف",
          "سيناريو", "سينما", "سيبران", "ستار", "ستين", "ستون", "ستراتيج", "سيدات", "سيرا", "سياح",
          "سياج", "سيليكون", "سيولت", "سيدي", "سنوات", "سنوي", "سنجار", "سندات");

  private static final int AUXILIARY = 3;

  private final Language language;
  private final List<Integer> ahead = new ArrayList<>();
  private final List<Integer> back = new ArrayList<>();

  Tenses(Grammar grammar, String text, Chart chart, List<Atom> atoms) {
    language = grammar.language();
    for (int i = 0; i < atoms.size(); i++) {
      boolean future = language == Language.ARABIC && futureVerb(atoms.get(i).key());
      boolean past = language == Language.ENGLISH && participle(text, atoms.get(i));
      for (Phrasebook.Match match : chart.words(i)) {
        future |= match.category().equals("FUTURE");
        past |= match.category().equals("PASTCUE");
      }
      boolean auxiliary = !ahead.isEmpty() && i - ahead.get(ahead.size() - 1) <= AUXILIARY;
      if (future) {
        ahead.add(i);
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
    if (ahead.isEmpty() && back.isEmpty()) {
      return Tense.OPEN;
    }
    return distance(ahead, first, next) < distance(back, first, next) ? Tense.FUTURE : Tense.PAST;
  }

  private int distance(List<Integer> cues, int first, int next) {
    int nearest = Integer.MAX_VALUE;
    for (int cue : cues) {
      if (cue >= first && cue < next) {
        continue;
      }
      int distance = cue < first ? first - cue : cue - next + 1;
      boolean behindVerb = language == Language.PERSIAN && cue < first;
      nearest = Math.min(nearest, behindVerb ? distance + 1000 : distance);
    }
    return nearest;
  }

  private static boolean futureVerb(String key) {
    String verb = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return verb.length() >= 5
        && verb.charAt(0) == 'س'
        && (verb.charAt(1) == 'ي' || verb.charAt(1) == 'ت' || verb.charAt(1) == 'ن')
        && !verb.endsWith("ه")
        && !verb.endsWith("ات")
        && NOUNS.stream().noneMatch(verb::startsWith);
  }
}
