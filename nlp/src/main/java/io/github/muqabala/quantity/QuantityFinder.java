package io.github.muqabala.quantity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds numbers, their comparators and what they count. Times must have been found before.
 * Immutable and safe for use by many threads.
 */
public final class QuantityFinder {
  private final ImmutableMap<Language, Vocabulary> vocabularies;

  private QuantityFinder(ImmutableMap<Language, Vocabulary> vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Returns a finder that reads numbers by tables of its own, and duals of the lexicon's nouns. */
  public static QuantityFinder with(Lexicon lexicon) {
    return new QuantityFinder(
        Maps.toMap(Arrays.asList(Language.values()), l -> Vocabulary.of(l, lexicon)));
  }

  /** Finds the quantities of a reading, in the order of the text. */
  public List<Quantity> find(Reading reading) {
    Vocabulary vocabulary = vocabularies.get(reading.language());
    if (vocabulary == null) {
      return List.of();
    }
    List<Quantity> found = new ArrayList<>();
    NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
    reading.times().forEach(time -> times.put(time.span().start(), time));
    for (Sentence sentence : reading.sentences()) {
      Line line = new Line(vocabulary, reading.article().text(), sentence.span(), times);
      found.addAll(new SentenceScanner(line).scan());
    }
    return List.copyOf(found);
  }
}
