package io.github.muqabala.align;

/**
 * The candidates of all sources, corrected for hubs: statements that resemble everything.
 *
 * <p>The correction is cross-domain similarity local scaling (Conneau, Lample, Ranzato, Denoyer and
 * Jégou 2018): twice the overlap, less the mean overlap of either statement with its nearest
 * neighbours on the other side. Few neighbours are taken, since a text seldom says a thing more
 * than once.
 */
final class Ranking {
  private final Scorer.Candidates[] candidates;
  private final float[] sourceMeans;
  private final float[] targetMeans;
  private final boolean corrected;

  Ranking(Scorer scorer, int sources, int targets, int neighbours, boolean corrected) {
    this.corrected = corrected;
    candidates = new Scorer.Candidates[sources];
    Blocks.of(sources)
        .forEach(
            block -> {
              Scorer.Search search = scorer.search();
              for (int s = block.from(); s < block.to(); s++) {
                candidates[s] = search.candidates(s);
              }
            });
    sourceMeans = new float[sources];
    float[] nearest = new float[targets * neighbours];
    for (int s = 0; s < sources; s++) {
      float[] overlaps = candidates[s].overlaps();
      for (int i = 0; i < overlaps.length; i++) {
        if (i < neighbours) {
          sourceMeans[s] += overlaps[i] / neighbours;
        }
        insert(nearest, candidates[s].targets()[i] * neighbours, neighbours, overlaps[i]);
      }
    }
    targetMeans = new float[targets];
    for (int i = 0; i < nearest.length; i++) {
      targetMeans[i / neighbours] += nearest[i] / neighbours;
    }
  }

  /** Returns the number of candidates of a source. */
  int count(int source) {
    return candidates[source].targets().length;
  }

  /** Returns the target of a candidate. */
  int target(int source, int candidate) {
    return candidates[source].targets()[candidate];
  }

  /** Returns the overlap of a source and a candidate. */
  float overlap(int source, int candidate) {
    return candidates[source].overlaps()[candidate];
  }

  /** Returns the overlap corrected for hubs; it may be negative. */
  float corrected(int source, int candidate) {
    return 2 * overlap(source, candidate)
        - sourceMeans[source]
        - targetMeans[target(source, candidate)];
  }

  /** Returns what candidates are ranked by. */
  float score(int source, int candidate) {
    return corrected ? corrected(source, candidate) : overlap(source, candidate);
  }

  /** Returns the best candidate of a source but for one, or -1; the first of equals. */
  int best(int source, int except) {
    int best = -1;
    for (int i = 0; i < count(source); i++) {
      if (i != except && (best < 0 || score(source, i) > score(source, best))) {
        best = i;
      }
    }
    return best;
  }

  /** Returns by how much a candidate leads the best other one of its source. */
  float margin(int source, int candidate) {
    int rival = best(source, candidate);
    return rival < 0
        ? corrected(source, candidate)
        : corrected(source, candidate) - corrected(source, rival);
  }

  /** Puts a value into a descending stretch, from which the least falls out. */
  private static void insert(float[] values, int from, int length, float value) {
    int at = from + length - 1;
    if (value <= values[at]) {
      return;
    }
    while (at > from && values[at - 1] < value) {
      values[at] = values[at - 1];
      at--;
    }
    values[at] = value;
  }
}
