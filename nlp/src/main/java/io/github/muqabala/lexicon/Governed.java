package io.github.muqabala.lexicon;

import io.github.muqabala.morphology.ArabicGovernors;
import io.github.muqabala.morphology.Category;
import io.github.muqabala.reading.Span;
import java.util.List;

/**
 * Drops from the readings of an Arabic word those that the word before it does not let be: «قد حذر»
 * warns, «على حذر» is caution. A word that has no fitting reading keeps all.
 */
final class Governed {
  private Governed() {}

  /** Removes the hits of single words that the words before them speak against. */
  static void keep(FormIndex index, String text, List<Span> spans, List<Hit> hits) {
    Category[] wanted = new Category[spans.size()];
    boolean[] met = new boolean[spans.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = i == 0 ? Category.ANY : ArabicGovernors.next(spans.get(i - 1).of(text));
    }
    for (Hit hit : hits) {
      met[hit.first] |= hit.first == hit.last && index.is(hit.entry, wanted[hit.first]);
    }
    hits.removeIf(
        hit ->
            hit.first == hit.last && met[hit.first] && !index.fits(hit.entry, wanted[hit.first]));
  }
}
