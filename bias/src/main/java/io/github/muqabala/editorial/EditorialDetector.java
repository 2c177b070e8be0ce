package io.github.muqabala.editorial;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** The share of its sentences in which a commentary takes sides. */
  private static final double COMMENTARY = 0.25;

  private static final double HALF = 0.5;

  private static final int FEWEST = 3;

  private final ClueFinder clues;
  private final EditorialModel model;
  private final SpeechActs acts = new SpeechActs();
  private final FeatureMaker features = new FeatureMaker();
  private final Judgements judgements = new Judgements(features.tones(Language.PERSIAN));

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

  /** Returns an empty batch of statements to judge together. */
  public StatementBatch batch() {
    return new StatementBatch(this, model);
  }

  /** Labels the sentences of a reading, each with its evidence. */
  public Judgement judge(Reading reading) {
    return open(reading).decided(model.statements(reading.language()).threshold());
  }

  /**
   * A reading whose labels are open until it is known from which score on a statement is opinion.
   *
   * @param report its labels if it is none
   * @param opinion its labels if it is
   * @param score its score; none for an article, whose labels are not open
   */
  record Open(Language language, Judgement report, Judgement opinion, OptionalDouble score) {
    Judgement decided(double cut) {
      return score.orElse(0) >= cut ? opinion : report;
    }
  }

  /** Assesses a reading. */
  Open open(Reading reading) {
    Voices voices = Voices.of(reading);
    List<Clue> found = clues.find(reading, voices);
    boolean statement = reading.sentences().size() <= STATEMENT;
    EditorialModel.Judge judge =
        statement ? model.statements(reading.language()) : model.articles(reading.language());
    List<Assessment> assessed = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Clue> here = found.stream().filter(c -> sentence.span().contains(c.span())).toList();
      double[] values = features.features(reading, List.of(sentence), here, voices);
      Optional<Span> act = acts.find(reading, sentence);
      assessed.add(
          new Assessment(
              sentence,
              act.map(a -> spoken(here, a, reading.language())).orElse(here),
              Facts.of(reading, sentence, voices, act.isPresent()),
              ImmutableDoubleArray.copyOf(values),
              judge.score(values)));
    }
    if (!statement || assessed.isEmpty()) {
      Judgement judgement =
          new Judgement(reading.article().id(), article(reading, voices, assessed, judge));
      return new Open(reading.language(), judgement, judgement, OptionalDouble.empty());
    }
    double score = judge.score(features.features(reading, reading.sentences(), found, voices));
    return new Open(
        reading.language(),
        statement(reading, assessed, score, false, judge),
        statement(reading, assessed, score, true, judge),
        OptionalDouble.of(score));
  }

  private record Assessment(
      Sentence sentence,
      List<Clue> clues,
      Facts facts,
      ImmutableDoubleArray features,
      double score) {}

  /**
   * What follows a verb of saying, in Persian what precedes it but the subject, is the subject's.
   */
  private static List<Clue> spoken(List<Clue> clues, Span act, Language language) {
    return clues.stream()
        .map(c -> isSpoken(c.span(), act, language) ? c.asAttributed() : c)
        .toList();
  }

  private static boolean isSpoken(Span clue, Span act, Language language) {
    return language == Language.PERSIAN ? clue.end() > act.start() : clue.start() >= act.start();
  }

  private static Judgement statement(
      Reading reading,
      List<Assessment> assessed,
      double score,
      boolean opinion,
      EditorialModel.Judge judge) {
    return new Judgement(
        reading.article().id(),
        assessed.stream()
            .map(a -> labelled(a, Labels.statement(opinion, a.facts()), score, judge))
            .toList());
  }

  private List<LabelledSentence> article(
      Reading reading, Voices voices, List<Assessment> assessed, EditorialModel.Judge judge) {
    List<Label> labels =
        assessed.stream()
            .map(a -> Labels.label(a.clues(), a.facts(), judge.isOpinion(a.score())))
            .toList();
    int comment =
        isCommentary(assessed, labels, judge) ? opening(assessed, labels) : assessed.size();
    int tail = Moods.isWhole(reading) ? tail(assessed) : assessed.size();
    List<LabelledSentence> labelled = new ArrayList<>();
    for (int i = 0; i < assessed.size(); i++) {
      Assessment a = assessed.get(i);
      Label label = labels.get(i);
      boolean commentary = i >= comment;
      boolean ends = i >= tail && judge.isOpinion(a.score());
      if (Labels.isOpen(label, a.facts()) && (ends || judge.isOpinionBeyondDoubt(a.score()))) {
        label = Label.EDITORIAL;
      } else if (commentary
          || takesSides(i, i - 1, tail, assessed, labels)
          || takesSides(i, i + 1, tail, assessed, labels)) {
        boolean opinion =
            commentary ? judge.isOpinionAmidComment(a.score()) : judge.isOpinion(a.score());
        label = Labels.amid(label, a.clues(), a.facts(), opinion);
      }
      LabelledSentence sentence = labelled(a, label, a.score(), judge);
      if (isTaking(a, label)) {
        sentence = also(sentence, Moods.of(reading, a.sentence(), label, a.clues(), voices));
        sentence = also(sentence, judgements.of(reading, a.sentence(), a.clues(), voices));
      }
      boolean whole = label == Label.EDITORIAL && Moods.isWhole(reading);
      labelled.add(whole ? widened(reading, a.sentence(), sentence) : sentence);
    }
    return labelled;
  }

  /**
   * Tells whether an article is a commentary: the outlet takes sides, or comments beyond doubt, in
   * a good part of its sentences; or comment may be expected, by the scores, in half of those in
   * which it speaks itself and anchors nothing.
   */
  private static boolean isCommentary(
      List<Assessment> assessed, List<Label> labels, EditorialModel.Judge judge) {
    int taking = 0;
    int own = 0;
    double expected = 0;
    for (int i = 0; i < assessed.size(); i++) {
      Assessment a = assessed.get(i);
      boolean sides = labels.get(i) == Label.EDITORIAL || labels.get(i) == Label.MIXED;
      boolean comment =
          Labels.isOpen(labels.get(i), a.facts()) && judge.isOpinionBeyondDoubt(a.score());
      boolean open = Labels.isOpen(labels.get(i), a.facts());
      taking += sides || comment ? 1 : 0;
      own += sides || open ? 1 : 0;
      expected += sides ? 1 : open ? a.score() : 0;
    }
    return (taking >= FEWEST && taking >= COMMENTARY * assessed.size())
        || (expected >= FEWEST && expected >= own * HALF);
  }

  /**
   * Returns where comment begins: at the first sentence, but in a report, whose news is on the word
   * of sources for the most part, at the first in which the outlet takes sides.
   */
  private static int opening(List<Assessment> assessed, List<Label> labels) {
    long attributed = assessed.stream().filter(a -> a.facts().attributed()).count();
    if (attributed * 2 < assessed.size()) {
      return 0;
    }
    int first = 0;
    while (first < labels.size() && !isTaking(assessed.get(first), labels.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean isTaking(Assessment a, Label label) {
    return !a.facts().attributed() && (label == Label.EDITORIAL || label == Label.MIXED);
  }

  /** Returns the sentence from which on nobody is quoted and nothing anchored. */
  private static int tail(List<Assessment> assessed) {
    int from = assessed.size();
    while (from > 0
        && !assessed.get(from - 1).facts().attributed()
        && !assessed.get(from - 1).facts().anchored()) {
      from--;
    }
    return from;
  }

  /**
   * Tells whether the outlet takes sides in a neighbour of the same paragraph, or of the article's
   * tail.
   */
  private static boolean takesSides(
      int at, int neighbour, int tail, List<Assessment> assessed, List<Label> labels) {
    return neighbour >= 0
        && neighbour < assessed.size()
        && (assessed.get(at).sentence().paragraph()
                == assessed.get(neighbour).sentence().paragraph()
            || Math.min(at, neighbour) >= tail)
        && !assessed.get(neighbour).facts().attributed()
        && (labels.get(neighbour) == Label.EDITORIAL || labels.get(neighbour) == Label.MIXED);
  }

  private static LabelledSentence widened(
      Reading reading, Sentence sentence, LabelledSentence labelled) {
    List<Evidence> all = new ArrayList<>(Moods.widened(reading, sentence, labelled.evidence()));
    all.sort(Comparator.comparing(Evidence::span));
    return new LabelledSentence(labelled.span(), labelled.label(), labelled.score(), all);
  }

  private static LabelledSentence also(LabelledSentence sentence, List<Evidence> more) {
    List<Evidence> all = new ArrayList<>(sentence.evidence());
    all.addAll(more);
    all.sort(Comparator.comparing(Evidence::span));
    return new LabelledSentence(sentence.span(), sentence.label(), sentence.score(), all);
  }

  private static LabelledSentence labelled(
      Assessment a, Label label, double score, EditorialModel.Judge judge) {
    List<Evidence> evidence = new ArrayList<>(a.clues().stream().map(Clue::evidence).toList());
    boolean opinion = label == Label.EDITORIAL || label == Label.MIXED;
    if (opinion && Labels.label(a.clues(), a.facts(), judge.isOpinion(a.score())) != label) {
      String manner =
          judge.telling(a.features()).stream()
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
