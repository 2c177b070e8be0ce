package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.List;

/**
 * Tells whether a sentence speaks of what is to come: it holds a word of the category {@code
 * FUTURE}, or an Arabic verb with «س» before an imperfect prefix.
 */
final class Tense {
  private static final List<String> NOUNS =
      List.of(
          "سياس", "سيار", "سياد", "سياق", "سيطر", "سيول", "سيده", "سيناء", "سيره", "سيف", "سيناريو",
          "سينما", "سيبران", "ستار", "ستين", "ستون", "ستراتيج", "سيدات", "سيرا", "سياح", "سياج",
          "سيليكون", "سيولت", "سيدي");

  private Tense() {}

  static boolean future(Grammar grammar, Chart chart, List<Atom> atoms) {
    for (int i = 0; i < atoms.size(); i++) {
      for (Phrasebook.Match match : chart.words(i)) {
        if (match.category().equals("FUTURE")) {
          return true;
        }
      }
      if (grammar.language() == Language.ARABIC && futureVerb(atoms.get(i).key())) {
        return true;
      }
    }
    return false;
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
