package io.github.muqabala.reading;

import java.util.Map;
import java.util.TreeMap;

/**
 * What made a result, so that it can be made again.
 *
 * @param library version of the library
 * @param lexicon version of the lexicon: a digest of its rows
 * @param reader name of the reader, such as {@code corenlp-tokens} or {@code corenlp-models}
 * @param encoder name of the sentence encoder, {@code none} without one
 * @param options the options that differ from the defaults, by name
 */
public record Provenance(
    String library, String lexicon, String reader, String encoder, Map<String, String> options) {
  /** Copies the options in the order of their names. */
  public Provenance {
    options = java.util.Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
