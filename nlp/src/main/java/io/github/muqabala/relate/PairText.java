package io.github.muqabala.relate;

import java.util.List;

/**
 * A statement of a pair, made ready to be compared.
 *
 * @param signature the typed part: frame, times, quantities, polarity
 * @param items its words, in order
 */
record PairText(Signature signature, List<PairItem> items) {
  PairText {
    items = List.copyOf(items);
  }
}
