package io.github.muqabala.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Finds the phrases of a cue table at a token: the longest cue, and all word classes. In Arabic an
 * attached و or ف before the phrase is passed over.
 */
final class PhraseSearch {
  private PhraseSearch() {}

  /** Returns the longest cue that begins at a token. */
  static Optional<Passage.CueHit> cue(Passage passage, CueTable table, int start) {
    Optional<Passage.CueHit> best = Optional.empty();
    StringBuilder key = new StringBuilder();
    for (int end = start + 1; end <= start + CueTable.LONGEST; end++) {
      if (!append(passage, table, key, end - 1)) {
        break;
      }
      int behind = end;
      String whole = key.toString();
      String next = passage.key(behind);
      Optional<Cue> plain = table.cue(whole, next);
      if (plain.isPresent()) {
        best = plain.map(c -> new Passage.CueHit(c, behind, false));
      } else if (hasConjunction(table, whole)) {
        best =
            table
                .cue(whole.substring(1), next)
                .map(c -> new Passage.CueHit(c, behind, true))
                .or(keep(best));
      }
    }
    return best;
  }

  private static <T> java.util.function.Supplier<Optional<T>> keep(Optional<T> value) {
    return () -> value;
  }

  /** Calls back for every phrase of a class that begins at a token, with where it ends. */
  static void words(Passage passage, CueTable table, int start, ObjIntConsumer<WordClass> found) {
    StringBuilder key = new StringBuilder();
    for (int end = start + 1; end <= start + CueTable.LONGEST; end++) {
      if (!append(passage, table, key, end - 1)) {
        break;
      }
      String whole = key.toString();
      String next = passage.key(end);
      List<WordClass> plain = table.words(whole, next);
      if (plain.isEmpty() && hasConjunction(table, whole)) {
        plain = table.words(whole.substring(1), next);
      }
      for (WordClass word : plain) {
        found.accept(word, end);
      }
    }
  }

  private static boolean hasConjunction(CueTable table, String key) {
    return table.prefixes() && key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
  }

  private static boolean append(Passage passage, CueTable table, StringBuilder key, int token) {
    if (!passage.isWord(token)) {
      return false;
    }
    if (!key.isEmpty()) {
      key.append(table.separator());
    }
    key.append(passage.key(token));
    return table.opens(key.toString());
  }
}
