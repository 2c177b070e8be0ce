package io.github.muqabala.editorial;

import io.github.muqabala.reading.Reading;
import io.github.muqabala.wording.Wording;
import java.util.List;

/** Computes the features of a whole reading that is one statement. */
final class Scorer {
  private final ClueFinder clues;
  private final FeatureMaker features = new FeatureMaker();

  Scorer(Wording wording) {
    this.clues = new ClueFinder(wording);
  }

  double[] features(Reading reading) {
    if (reading.sentences().isEmpty()) {
      return new double[Feature.ALL.size()];
    }
    Voices voices = Voices.of(reading);
    List<Clue> found = clues.find(reading, voices);
    return features.features(reading, reading.sentences(), found, voices);
  }
}
