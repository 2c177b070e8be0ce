package io.github.muqabala.editorial;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    List<Assessment> assessed = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Clue> here = found.stream().filter(c -> sentence.span().contains(c.span())).toList();
      double[] values = features.features(reading, List.of(sentence), here, voices);
      assessed.add(
          new Assessment(
              sentence,
              here,
              Facts.of(reading, sentence, voices),
              ImmutableDoubleArray.copyOf(values),
              model.score(reading.language(), values)));
    }
    List<LabelledSentence> labelled =
        assessed.size() <= STATEMENT
            ? statement(reading, assessed, found, voices)
            : article(reading, assessed);
    return new Judgement(reading.article().id(), labelled);
  }

  private record Assessment(
      Sentence sentence,
      List<Clue> clues,
      Facts facts,
      ImmutableDoubleArray features,
      double score) {}

  private List<LabelledSentence> statement(
      Reading reading, List<Assessment> assessed, List<Clue> found, Voices voices) {
    if (assessed.isEmpty()) {
      return List.of();
    }
    double[] values = features.features(reading, reading.sentences(), found, voices);
    double score = model.score(reading.language(), values);
    boolean opinion = model.isOpinion(reading.language(), score);
    return assessed.stream()
        .map(a -> labelled(reading, a, Labels.statement(opinion, a.facts()), score))
        .toList();
  }

  private List<LabelledSentence> article(Reading reading, List<Assessment> assessed) {
    List<Label> labels = assessed.stream().map(a -> Labels.label(a.clues(), a.facts())).toList();
    List<LabelledSentence> labelled = new ArrayList<>();
    for (int i = 0; i < assessed.size(); i++) {
      Assessment a = assessed.get(i);
      boolean comment =
          Labels.isOpen(labels.get(i), a.facts())
              && (model.isOpinionBeyondDoubt(reading.language(), a.score())
                  || (model.isOpinion(reading.language(), a.score())
                      && (takesSides(i, i - 1, assessed, labels)
                          || takesSides(i, i + 1, assessed, labels))));
      labelled.add(labelled(reading, a, comment ? Label.EDITORIAL : labels.get(i), a.score()));
    }
    return labelled;
  }

  /** Tells whether the outlet takes sides in a neighbour of the same paragraph. */
  private static boolean takesSides(
      int at, int neighbour, List<Assessment> assessed, List<Label> labels) {
    return neighbour >= 0
        && neighbour < assessed.size()
        && assessed.get(at).sentence().paragraph() == assessed.get(neighbour).sentence().paragraph()
        && !assessed.get(neighbour).facts().attributed()
        && (labels.get(neighbour) == Label.EDITORIAL || labels.get(neighbour) == Label.MIXED);
  }

  private LabelledSentence labelled(Reading reading, Assessment a, Label label, double score) {
    List<Evidence> evidence = new ArrayList<>(a.clues().stream().map(Clue::evidence).toList());
    boolean opinion = label == Label.EDITORIAL || label == Label.MIXED;
    if (opinion && Labels.label(a.clues(), a.facts()) != label) {
      String manner =
          model.telling(reading.language(), a.features()).stream()
              .map(Feature::words)
              .collect(Collectors.joining(", "));
      evidence.add(
          0,
          new Evidence(
              a.sentence().span(),
              Evidence.Kind.COMMENTARY_CUE,
              false,
              manner.isEmpty() ? "bare of what reports hold" : "the manner of comment: " + manner));
    }
    return new LabelledSentence(a.sentence().span(), label, score, evidence);
  }
}
