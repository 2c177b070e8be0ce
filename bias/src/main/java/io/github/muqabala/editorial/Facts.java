package io.github.muqabala.editorial;

import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;

/**
 * What in a sentence can be checked.
 *
 * @param dates how many dates, lengths of time left out
 * @param numbers how many numbers of things, durations and vague words left out
 * @param names how many names
 * @param words how many words and numbers
 */
record Facts(int dates, int numbers, int names, int words) {
  static Facts of(Reading reading, Sentence sentence) {
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
        (int)
            sentence.tokens().stream()
                .filter(t -> t.kind() != io.github.muqabala.reading.Token.Kind.PUNCTUATION)
                .count();
    return new Facts(dates, numbers, names, words);
  }

  private static boolean isDate(TimeExpression time) {
    return time.value().filter(v -> v instanceof TimeValue.Interval).isPresent();
  }

  /** Tells whether the sentence anchors something in time or number. */
  boolean anchored() {
    return dates + numbers > 0;
  }
}
