package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels each sentence of a reading. Immutable and safe for use by many threads.
 *
 * <p>A loaded word inside an attribution counts for the source, not for the outlet. A label can be
 * explained from the evidence that comes with it.
 */
public final class EditorialDetector {
  private final ClueFinder clues;

  private EditorialDetector(Wording wording) {
    this.clues = new ClueFinder(wording);
  }

  /** Returns the detector with the rules and weights that come with the library. */
  public static EditorialDetector withDefaults() {
    return new EditorialDetector(Wording.withDefaults());
  }

  /** Returns the detector with another wording list. */
  public static EditorialDetector with(Wording wording) {
    return new EditorialDetector(wording);
  }

  /** Labels the sentences of a reading, each with its evidence. */
  public Judgement judge(Reading reading) {
    Voices voices = Voices.of(reading);
    List<Clue> found = clues.find(reading, voices);
    List<LabelledSentence> labelled = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Clue> here = found.stream().filter(c -> sentence.span().contains(c.span())).toList();
      Facts facts = Facts.of(reading, sentence);
      double score = Labels.points(here) / (1 + Labels.points(here));
      List<Evidence> evidence = here.stream().map(Clue::evidence).toList();
      labelled.add(
          new LabelledSentence(
              sentence.span(), Labels.label(here, voices, sentence, facts), score, evidence));
    }
    return new Judgement(reading.article().id(), labelled);
  }
}
