package io.github.muqabala.lexicon;

import io.github.muqabala.reading.Token;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the tokens of one key may stand for.
 *
 * <p>A class and not a record, since its arrays never leave the package.
 */
final class Word {
  /** The joined key. */
  final String key;

  /** Joined dictionary forms, the likeliest first, and the key itself. */
  final String[] readings;

  /** Where each reading leads from the root of the language's forms, or -1. */
  final int[] nodes;

  Word(Token token, FormIndex index, int root) {
    key = FormIndex.joined(token.key());
    Set<String> all = new LinkedHashSet<>();
    for (String lemma : token.lemmas()) {
      all.add(FormIndex.joined(lemma));
    }
    all.add(key);
    readings = all.toArray(new String[0]);
    nodes = new int[readings.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = index.walk(root, readings[i]);
    }
  }
}
