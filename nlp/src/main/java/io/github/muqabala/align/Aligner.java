package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds, for statements of one text, the statements of another that say the same, by what they
 * share: concepts of the lexicon, names however spelled, numbers.
 *
 * <p>The time it takes grows with the number of statements, not with the number of pairs. Immutable
 * and safe for use by many threads.
 *
 * <pre>{@code
 * Aligner aligner = Aligner.with(Lexicon.withDefaults());
 * for (Match match : aligner.align(arabicLines, Language.ARABIC, persianLines, Language.PERSIAN)) {
 *   System.out.println(match.explain());
 * }
 * }</pre>
 */
public final class Aligner {
  private static final double EVEN = 0.5;

  private final Lexicon lexicon;
  private final Weights weights;
  private final boolean oneToOne;
  private final boolean hubCorrection;

  private Aligner(Lexicon lexicon, Weights weights, boolean oneToOne, boolean hubCorrection) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.oneToOne = oneToOne;
    this.hubCorrection = hubCorrection;
  }

  /** Returns an aligner that uses a lexicon, gives each source its best target, and corrects hubs. */
  public static Aligner with(Lexicon lexicon) {
    return new Aligner(lexicon, Weights.load(), false, true);
  }

  /**
   * Returns an aligner that gives a target to one source at most, and leaves statements alone that
   * more likely than not have no partner.
   */
  public Aligner oneToOne() {
    return new Aligner(lexicon, weights, true, hubCorrection);
  }

  /** Returns an aligner that ranks by overlap alone. */
  public Aligner withoutHubCorrection() {
    return new Aligner(lexicon, weights, oneToOne, false);
  }

  /**
   * Aligns the statements of two texts.
   *
   * <p>Statements may be of any length, empty, or in another language than said; one that shares
   * nothing with any target has no match.
   *
   * @param source statements of the first text, one a string
   * @param from the language of the first text
   * @param target statements of the second text
   * @param to the language of the second text
   * @return at most one match for each source, in the order of the sources
   */
  public List<Match> align(List<String> source, Language from, List<String> target, Language to) {
    Keys keys = new Keys(lexicon);
    SignatureMaker maker = new SignatureMaker(lexicon, weights, keys);
    List<Signature> sources = maker.make(source, from);
    List<Signature> targets = maker.make(target, to);
    Scorer scorer = new Scorer(sources, targets, keys.size(), weights);
    Ranking ranking =
        new Ranking(scorer, source.size(), target.size(), weights.hubNeighbours(), hubCorrection);
    Explainer explainer = new Explainer(scorer, keys, EVEN);
    List<Match> matches = new ArrayList<>();
    for (Pair pair : oneToOne ? assigned(ranking, sources, targets) : best(ranking, sources, targets)) {
      matches.add(
          explainer.match(
              pair.source(),
              pair.target(),
              pair.confidence(),
              ranking.overlap(pair.source(), pair.candidate()),
              sources.get(pair.source()),
              targets.get(pair.target()),
              source.get(pair.source()),
              target.get(pair.target())));
    }
    return matches;
  }

  /** Returns what met in a match and what was left over on either side. */
  public String explain(Match match) {
    return match.explain();
  }

  private record Pair(int source, int candidate, int target, float score, double confidence) {}

  private List<Pair> best(Ranking ranking, List<Signature> sources, List<Signature> targets) {
    List<Pair> pairs = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      int best = ranking.best(s, -1);
      if (best >= 0) {
        pairs.add(pair(ranking, s, best, sources, targets));
      }
    }
    return pairs;
  }

  /** Takes the best pair of all whose statements are both free, again and again. */
  private List<Pair> assigned(Ranking ranking, List<Signature> sources, List<Signature> targets) {
    List<Pair> all = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      for (int c = 0; c < ranking.count(s); c++) {
        all.add(pair(ranking, s, c, sources, targets));
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparingInt(Pair::source)
            .thenComparingInt(Pair::target));
    boolean[] sourceTaken = new boolean[sources.size()];
    boolean[] targetTaken = new boolean[targets.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (!sourceTaken[pair.source()] && !targetTaken[pair.target()] && pair.confidence() >= EVEN) {
        sourceTaken[pair.source()] = true;
        targetTaken[pair.target()] = true;
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::source));
    return pairs;
  }

  private Pair pair(
      Ranking ranking, int s, int c, List<Signature> sources, List<Signature> targets) {
    int t = ranking.target(s, c);
    double confidence =
        weights
            .confidence()
            .of(
                ranking.overlap(s, c),
                ranking.corrected(s, c),
                ranking.margin(s, c),
                Math.min(sources.get(s).units(), targets.get(t).units()));
    return new Pair(s, c, t, ranking.score(s, c), confidence);
  }

  @Override
  public String toString() {
    return "Aligner with lexicon " + lexicon.version();
  }
}
