package io.github.muqabala.editorial;

import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.Token;

/**
 * What in a sentence can be checked, and on whose word.
 *
 * @param dates how many dates, lengths of time left out
 * @param numbers how many numbers of things, durations and vague words left out
 * @param durations how many lengths of time
 * @param names how many names
 * @param words how many words and numbers
 * @param attributed whether its news comes from a source
 * @param headline whether it is the headline
 */
record Facts(
    int dates,
    int numbers,
    int durations,
    int names,
    int words,
    boolean attributed,
    boolean headline) {
  private static final int SEVERAL = 2;

  static Facts of(Reading reading, Sentence sentence, Voices voices, boolean speechAct) {
    var times = reading.timesIn(sentence.span());
    int dates = (int) times.stream().filter(Facts::isDate).count();
    int numbers =
        (int)
            reading.quantitiesIn(sentence.span()).stream()
                .filter(q -> q.kind() == Quantity.Kind.CARDINAL)
                .filter(q -> times.stream().noneMatch(t -> t.span().overlaps(q.span())))
                .count();
    int names =
        (int) reading.mentionsIn(sentence.span()).stream().filter(m -> !m.nominal()).count();
    int words =
        (int) sentence.tokens().stream().filter(t -> t.kind() != Token.Kind.PUNCTUATION).count();
    boolean attributed = speechAct || Labels.isAttributed(voices.coverage(sentence));
    return new Facts(
        dates, numbers, times.size() - dates, names, words, attributed, sentence.headline());
  }

  private static boolean isDate(TimeExpression time) {
    return time.value().filter(v -> v instanceof TimeValue.Interval).isPresent();
  }

  /**
   * Tells whether the sentence says of something how long it took, or of several names what they
   * did.
   */
  boolean tells() {
    return durations > 0 || names >= SEVERAL;
  }

  /** Tells whether the sentence anchors something in time or number. */
  boolean anchored() {
    return dates + numbers > 0;
  }
}
