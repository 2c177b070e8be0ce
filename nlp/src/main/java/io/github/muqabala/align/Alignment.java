package io.github.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One alignment of two texts: signatures, scores and the pairs that they suggest. */
final class Alignment {
  private final Weights weights;
  private final List<String> sourceTexts;
  private final List<String> targetTexts;
  private final List<Signature> sources;
  private final List<Signature> targets;
  private final Ranking ranking;
  private final Scorer scorer;
  private final Keys keys;

  Alignment(
      Weights weights,
      boolean hubCorrection,
      Keys keys,
      SignatureMaker sourceMaker,
      List<String> source,
      SignatureMaker targetMaker,
      List<String> target) {
    this.weights = weights;
    this.sourceTexts = source;
    this.targetTexts = target;
    sources = signatures(sourceMaker, source, keys);
    targets = signatures(targetMaker, target, keys);
    this.keys = keys;
    scorer = new Scorer(sources, targets, keys.size(), weights);
    ranking =
        new Ranking(scorer, source.size(), target.size(), weights.hubNeighbours(), hubCorrection);
  }

  private static List<Signature> signatures(
      SignatureMaker maker, List<String> statements, Keys keys) {
    return Blocks.of(statements.size())
        .map(block -> maker.make(statements.subList(block.from(), block.to())))
        .toList()
        .stream()
        .flatMap(List::stream)
        .map(draft -> draft.number(keys))
        .toList();
  }

  /**
   * A pair of statements, not yet explained.
   *
   * @param score what it is ranked by
   * @param features what its confidence is made of
   */
  record Pair(int source, int candidate, int target, float score, Features features) {}

  /**
   * What tells whether a pair is right.
   *
   * @param overlap overlap of the two statements
   * @param corrected the same corrected for hubs
   * @param margin lead over the next best candidate of the source
   * @param words number of words of the shorter statement that carry meaning
   */
  record Features(double overlap, double corrected, double margin, int words) {}

  /** Returns the best pair of each source that has any. */
  List<Pair> best() {
    List<Pair> pairs = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      int best = ranking.best(s, -1);
      if (best >= 0) {
        pairs.add(pair(s, best));
      }
    }
    return pairs;
  }

  /**
   * Returns by how much the target of the same index leads the best other one, for each source; a
   * target that is no candidate has nothing.
   */
  double[] leads() {
    double[] leads = new double[sources.size()];
    for (int s = 0; s < leads.length; s++) {
      double right = 0;
      double wrong = 0;
      boolean first = true;
      for (int c = 0; c < ranking.count(s); c++) {
        if (ranking.target(s, c) == s) {
          right = ranking.score(s, c);
        } else if (first || ranking.score(s, c) > wrong) {
          wrong = ranking.score(s, c);
          first = false;
        }
      }
      leads[s] = right - wrong;
    }
    return leads;
  }

  /**
   * Takes the best pair of all whose statements are both free, again and again, down to a
   * confidence.
   */
  List<Pair> assigned(double confidence) {
    List<Pair> all = new ArrayList<>();
    for (int s = 0; s < sources.size(); s++) {
      for (int c = 0; c < ranking.count(s); c++) {
        all.add(pair(s, c));
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
      if (!sourceTaken[pair.source()]
          && !targetTaken[pair.target()]
          && confidence(pair) >= confidence) {
        sourceTaken[pair.source()] = true;
        targetTaken[pair.target()] = true;
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::source));
    return pairs;
  }

  /** Returns pairs with their confidence and evidence. */
  List<Match> explain(List<Pair> pairs) {
    return Blocks.of(pairs.size())
        .flatMap(
            block -> {
              Explainer explainer = new Explainer(scorer, keys);
              return pairs.subList(block.from(), block.to()).stream()
                  .map(pair -> explain(pair, explainer));
            })
        .toList();
  }

  private Match explain(Pair pair, Explainer explainer) {
    return explainer.match(
        pair.source(),
        pair.target(),
        confidence(pair),
        pair.features().overlap(),
        sources.get(pair.source()),
        targets.get(pair.target()),
        sourceTexts.get(pair.source()),
        targetTexts.get(pair.target()));
  }

  /** Returns how likely it is that a pair is right, from 0 to 1. */
  double confidence(Pair pair) {
    return weights.confidence().of(pair.features());
  }

  private Pair pair(int s, int c) {
    int t = ranking.target(s, c);
    Features features =
        new Features(
            ranking.overlap(s, c),
            ranking.corrected(s, c),
            ranking.margin(s, c),
            Math.min(sources.get(s).units(), targets.get(t).units()));
    return new Pair(s, c, t, ranking.score(s, c), features);
  }
}
