package io.github.muqabala.align;

import java.util.Arrays;
import java.util.List;

/**
 * Scores pairs of statements by what their signatures share, in both directions.
 *
 * <p>The weight of a key is its inverse document frequency over both texts. A unit of one statement
 * gives the weight of the heaviest of its keys that the other statement has; the sum, over what all
 * units could give, is how much of the statement is met. The overlap of two statements is the
 * geometric mean of both directions.
 *
 * <p>Candidates come from an inverted index of the targets. The rarest keys are looked up first,
 * and only so many postings are visited for each source, so that the cost of a source does not grow
 * with the number of targets. Immutable; each thread takes a {@link Search} of its own.
 */
final class Scorer {
  private static final int[] NONE = {};

  private final List<Signature> sources;
  private final List<Signature> targets;
  private final Weights weights;
  private final float[] idf;
  private final int[][] postings;
  private final float[] sourceTotals;
  private final float[] targetTotals;
  private final float[] targetScale;

  Scorer(List<Signature> sources, List<Signature> targets, int keys, Weights weights) {
    this.sources = sources;
    this.targets = targets;
    this.weights = weights;
    int[] last = new int[keys];
    int[] inSources = frequencies(sources, keys, last);
    int[] inTargets = frequencies(targets, keys, last);
    double statements = sources.size() + targets.size();
    idf = new float[keys];
    postings = new int[keys][];
    for (int k = 0; k < keys; k++) {
      int both = inSources[k] + inTargets[k];
      idf[k] = both == 0 ? 0 : (float) Math.log1p(statements / (both + 1));
      postings[k] = inSources[k] == 0 || inTargets[k] == 0 ? NONE : new int[inTargets[k]];
    }
    fill(last);
    sourceTotals = totals(sources);
    targetTotals = totals(targets);
    targetScale = new float[targetTotals.length];
    for (int i = 0; i < targetScale.length; i++) {
      targetScale[i] = (float) (1 / Math.sqrt(targetTotals[i]));
    }
  }

  /** Candidates of one source, the best first. */
  record Candidates(int[] targets, float[] overlaps) {}

  /** Returns the weight of a key. */
  double weight(int key) {
    return idf[key];
  }

  /** Returns the most that a unit could give. */
  float worth(Signature signature, int unit) {
    float most = 0;
    for (int i = signature.first[unit]; i < signature.first[unit + 1]; i++) {
      most = Math.max(most, idf[signature.keys[i]] * signature.quality[i]);
    }
    return most;
  }

  /** Returns a search that one thread may use for one source after another. */
  Search search() {
    return new Search();
  }

  /** Returns a number that sorts greater scores first, then lesser indices. */
  private static long rank(float score, int index) {
    return (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << 32 | index;
  }

  private static int index(long rank) {
    return (int) rank;
  }

  private static float score(long rank) {
    return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (rank >>> 32));
  }

  /** Looks for the candidates of sources, one after another. Not safe for use by many threads. */
  final class Search {
    private final float[] met = new float[targets.size()];
    private final int[] unitOf = new int[targets.size()];
    private final int[] touched = new int[targets.size()];
    private final long[] marked = new long[(idf.length >> 6) + 1];
    private final int[] shared = new int[idf.length];
    private int unitCount;
    private int sharedCount;

    /** Units of which some postings were not visited. */
    private int[] partial = new int[64];

    private int partials;

    /** What the units met of which all postings were visited. */
    private final float[] metInFull = new float[targets.size()];

    /** Returns the best candidates of a source. */
    Candidates candidates(int number) {
      Signature source = sources.get(number);
      int count = collect(source);
      Shortlist shortlist = new Shortlist(weights.candidates());
      for (int i = 0; i < count; i++) {
        int t = touched[i];
        shortlist.offer(rank((met[t] + metInFull[t]) * targetScale[t], t));
        met[t] = 0;
        unitOf[t] = 0;
      }
      long[] ranked = shortlist.values();
      int kept = ranked.length;
      mark(source, true);
      long[] best = new long[kept];
      for (int i = 0; i < kept; i++) {
        int t = index(ranked[i]);
        best[i] = rank((float) overlap(number, t), t);
      }
      mark(source, false);
      for (int i = 0; i < count; i++) {
        metInFull[touched[i]] = 0;
      }
      Arrays.sort(best);
      int[] found = new int[kept];
      float[] overlaps = new float[kept];
      for (int i = 0; i < kept; i++) {
        found[i] = index(best[i]);
        overlaps[i] = score(best[i]);
      }
      return new Candidates(found, overlaps);
    }

    private int collect(Signature source) {
      int units = source.units();
      long[] order = new long[units];
      for (int u = 0; u < units; u++) {
        order[u] = rank(worth(source, u), u);
      }
      Arrays.sort(order);
      partials = 0;
      int count = 0;
      int visits = 0;
      for (int i = 0; i < units; i++) {
        int u = index(order[i]);
        long[] byWeight = byWeight(source, u);
        boolean inFull = visits + postings(source, u) <= weights.visits();
        float[] sums = inFull ? metInFull : met;
        if (!inFull) {
          addPartial(u);
        }
        unitCount++;
        for (long entry : byWeight) {
          int[] list = postings[source.keys[index(entry)]];
          if (!inFull && visits + list.length > weights.visits()) {
            continue;
          }
          visits += list.length;
          float credit = score(entry);
          for (int t : list) {
            if (unitOf[t] != unitCount) {
              if (unitOf[t] == 0) {
                touched[count++] = t;
              }
              unitOf[t] = unitCount;
              sums[t] += credit;
            }
          }
        }
      }
      return count;
    }

    private long[] byWeight(Signature source, int unit) {
      int from = source.first[unit];
      long[] byWeight = new long[source.first[unit + 1] - from];
      for (int k = 0; k < byWeight.length; k++) {
        byWeight[k] = rank(idf[source.keys[from + k]] * source.quality[from + k], from + k);
      }
      if (byWeight.length > 1) {
        Arrays.sort(byWeight);
      }
      return byWeight;
    }

    private long postings(Signature source, int unit) {
      long sum = 0;
      for (int i = source.first[unit]; i < source.first[unit + 1]; i++) {
        sum += postings[source.keys[i]].length;
      }
      return sum;
    }

    private void addPartial(int unit) {
      if (partials == partial.length) {
        partial = Arrays.copyOf(partial, partials * 2);
      }
      partial[partials++] = unit;
    }

    private void mark(Signature signature, boolean on) {
      for (int key : signature.keys) {
        marked[key >> 6] = on ? marked[key >> 6] | 1L << key : 0;
      }
    }

    /** Returns the overlap of a source, whose keys are marked, and a target. */
    private double overlap(int source, int target) {
      double backward = 0;
      Signature other = targets.get(target);
      sharedCount++;
      for (int u = 0; u < other.units(); u++) {
        float most = 0;
        for (int i = other.first[u]; i < other.first[u + 1]; i++) {
          int key = other.keys[i];
          if ((marked[key >> 6] & 1L << key) != 0) {
            shared[key] = sharedCount;
            most = Math.max(most, idf[key] * other.quality[i]);
          }
        }
        backward += most;
      }
      double forward = metInFull[target] + forwardOfPartials(sources.get(source));
      return Math.sqrt(
          Math.min(1, forward / sourceTotals[source])
              * Math.min(1, backward / targetTotals[target]));
    }

    private double forwardOfPartials(Signature source) {
      double sum = 0;
      for (int p = 0; p < partials; p++) {
        int u = partial[p];
        float most = 0;
        for (int i = source.first[u]; i < source.first[u + 1]; i++) {
          if (shared[source.keys[i]] == sharedCount) {
            most = Math.max(most, idf[source.keys[i]] * source.quality[i]);
          }
        }
        sum += most;
      }
      return sum;
    }
  }

  private static int[] frequencies(List<Signature> signatures, int keys, int[] last) {
    Arrays.fill(last, -1);
    int[] frequencies = new int[keys];
    for (int i = 0; i < signatures.size(); i++) {
      for (int key : signatures.get(i).keys) {
        if (last[key] != i) {
          last[key] = i;
          frequencies[key]++;
        }
      }
    }
    return frequencies;
  }

  private void fill(int[] last) {
    int[] filled = new int[postings.length];
    Arrays.fill(last, -1);
    for (int t = 0; t < targets.size(); t++) {
      for (int key : targets.get(t).keys) {
        if (last[key] != t && postings[key].length > 0) {
          last[key] = t;
          postings[key][filled[key]++] = t;
        }
      }
    }
  }

  private float[] totals(List<Signature> signatures) {
    float[] totals = new float[signatures.size()];
    Blocks.of(totals.length)
        .forEach(
            block -> {
              for (int i = block.from(); i < block.to(); i++) {
                totals[i] = total(signatures.get(i));
              }
            });
    return totals;
  }

  private float total(Signature signature) {
    float total = 0;
    for (int u = 0; u < signature.units(); u++) {
      total += worth(signature, u) * signature.trust[u];
    }
    return total;
  }
}
