package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
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
 * explained from the evidence that comes with it. In an article the evidence decides, see {@link
 * Labels}; a text of at most {@value #STATEMENT} sentences has no context to speak of: it is judged
 * as one statement, by whether its score passes the threshold of {@link EditorialModel}.
 */
public final class EditorialDetector {
  private static final int STATEMENT = 3;

  private final ClueFinder clues;
  private final EditorialModel model;
  private final FeatureMaker features = new FeatureMaker();

  private EditorialDetector(Wording wording, EditorialModel model) {
    this.clues = new ClueFinder(wording);
    this.model = model;
  }

  /** Returns the detector with the rules and weights that come with the library. */
  public static EditorialDetector withDefaults() {
    return with(Wording.withDefaults(), EditorialModel.withDefaults());
  }

  /** Returns the detector with other wording or weights. */
  public static EditorialDetector with(Wording wording, EditorialModel model) {
    return new EditorialDetector(wording, model);
  }

  /** Labels the sentences of a reading, each with its evidence. */
  public Judgement judge(Reading reading) {
    Voices voices = Voices.of(reading);
    List<Clue> found = clues.find(reading, voices);
    boolean statement = reading.sentences().size() <= STATEMENT;
    double whole = statement ? score(reading, reading.sentences(), found, voices) : 0;
    List<LabelledSentence> labelled = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Clue> here = found.stream().filter(c -> sentence.span().contains(c.span())).toList();
      Facts facts = Facts.of(reading, sentence);
      double score = statement ? whole : score(reading, List.of(sentence), here, voices);
      Label label =
          statement
              ? Labels.statement(
                  model.isOpinion(reading.language(), score), voices, sentence, facts)
              : Labels.label(here, voices, sentence, facts);
      List<Evidence> evidence = here.stream().map(Clue::evidence).toList();
      labelled.add(new LabelledSentence(sentence.span(), label, score, evidence));
    }
    return new Judgement(reading.article().id(), labelled);
  }

  private double score(
      Reading reading, List<Sentence> sentences, List<Clue> here, Voices voices) {
    return sentences.isEmpty()
        ? 0
        : model.score(reading.language(), features.features(reading, sentences, here, voices));
  }
}
