package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often an outlet would be silent if what it carries were chance: the null model of omission.
 *
 * <p>A proposition falls on an article of weight w (its length) with probability p = 1 − exp(−λw),
 * each article for itself, λ chosen so that as many articles are expected to carry it as do.
 * Articles that appeared before the proposition are no candidates. How many of an outlet's articles
 * are silent is then asked under the condition that as many articles carry the proposition as do,
 * and that they are of two outlets at least, since only such propositions are looked at: without
 * that an outlet with most of the articles would seem silent, and one with few talkative, for the
 * mere choice of propositions. With articles of one length and one for each outlet this is the
 * hypergeometric distribution. All distributions are computed exactly (Poisson-binomial, outlet by
 * outlet; Wang 1993, "On the number of successes in independent trials").
 *
 * <p>Propositions are taken to fall independently: where an article is about one side of an event
 * and so lacks all of another, silences come in lumps, and small chances are smaller than they
 * ought to be. The permutation test of silence between outlets exchanges articles whole and has no
 * such fault.
 */
public final class Coverage {
  private static final int HALVINGS = 100;
  private static final double NOTHING = 1e-20;

  private Coverage() {}

  /**
   * An article that could carry a proposition.
   *
   * @param outlet whose article it is
   * @param weight its length, above 0
   */
  public record Candidate(String outlet, double weight) {
    /** Checks the weight. */
    public Candidate {
      if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("weight must be finite and above 0, got " + weight);
      }
    }
  }

  /**
   * Returns, for each outlet, the probabilities that 0, 1, 2 and more of its articles are silent on
   * a proposition that at least two outlets carry.
   *
   * @param candidates articles of at least two outlets
   * @param carriers how many of them carry it, at least 2
   */
  public static Map<String, List<Double>> silences(List<Candidate> candidates, int carriers) {
    Map<String, List<Double>> weights = new TreeMap<>();
    candidates.forEach(
        c -> weights.computeIfAbsent(c.outlet(), o -> new ArrayList<>()).add(c.weight()));
    if (carriers < 2 || carriers > candidates.size() || weights.size() < 2) {
      throw new IllegalArgumentException(
          "carriers must be 2 to all of the candidates, of two outlets or more, got "
              + carriers
              + " of "
              + candidates.size()
              + " of "
              + weights.size()
              + " outlets");
    }
    double rate = rate(candidates, carriers);
    Map<String, List<Double>> carried = new TreeMap<>();
    weights.forEach(
        (outlet, w) ->
            carried.put(outlet, distribution(w.stream().map(x -> falls(rate, x)).toList())));
    Map<String, List<Double>> silences = new TreeMap<>();
    carried.forEach(
        (outlet, own) -> {
          Others others = new Others(carriers);
          carried.forEach((name, theirs) -> others.add(name.equals(outlet) ? List.of() : theirs));
          silences.put(outlet, others.silences(own));
        });
    return silences;
  }

  /** How many articles of all outlets but one carry a proposition, and of how many outlets. */
  private static final class Others {
    private final int carriers;
    private double none = 1;
    private double[] one;
    private double[] several;

    Others(int carriers) {
      this.carriers = carriers;
      this.one = new double[carriers + 1];
      this.several = new double[carriers + 1];
    }

    /** Adds an outlet by the probabilities of its carriers. */
    void add(List<Double> outlet) {
      if (outlet.isEmpty()) {
        return;
      }
      double[] nextOne = new double[carriers + 1];
      double[] nextSeveral = new double[carriers + 1];
      for (int k = 0; k < outlet.size() && k <= carriers; k++) {
        double chance = outlet.get(k);
        for (int before = 0; before + k <= carriers; before++) {
          nextSeveral[before + k] += several[before] * chance;
          (k == 0 ? nextOne : nextSeveral)[before + k] += one[before] * chance;
        }
        nextOne[k] += k == 0 ? 0 : none * chance;
      }
      none *= outlet.get(0);
      one = nextOne;
      several = nextSeveral;
    }

    /** Returns the probabilities of silent articles of the outlet left out. */
    List<Double> silences(List<Double> own) {
      double[] silences = new double[own.size()];
      double all = 0;
      for (int k = 0; k < own.size() && k < carriers; k++) {
        int rest = carriers - k;
        double chance = own.get(k) * (several[rest] + (k == 0 ? 0 : one[rest]));
        silences[own.size() - 1 - k] = chance;
        all += chance;
      }
      double sum = all;
      return Arrays.stream(silences).mapToObj(s -> s / sum).toList();
    }
  }

  /** Returns the λ that makes as many carriers be expected, without end where all carry. */
  private static double rate(List<Candidate> candidates, int carriers) {
    if (carriers == candidates.size()) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = 1;
    while (expected(candidates, high) < carriers && high < Double.MAX_VALUE / 2) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (expected(candidates, middle) < carriers) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double expected(List<Candidate> candidates, double rate) {
    return candidates.stream().mapToDouble(c -> falls(rate, c.weight())).sum();
  }

  private static double falls(double rate, double weight) {
    return -Math.expm1(-rate * weight);
  }

  /**
   * Returns the probabilities of 0, 1, 2 and more successes of independent unlike tosses. Those
   * below 10⁻²⁰ at either end are taken for 0, so that the work grows with the tosses and the
   * spread of their sum, not with the square of the tosses.
   */
  public static List<Double> distribution(List<Double> chances) {
    double[] probability = new double[chances.size() + 1];
    probability[0] = 1;
    int least = 0;
    int most = 0;
    for (double p : chances) {
      most++;
      for (int k = most; k >= least; k--) {
        probability[k] = probability[k] * (1 - p) + (k > least ? probability[k - 1] * p : 0);
      }
      while (most > least && probability[most] < NOTHING) {
        probability[most] = 0;
        most--;
      }
      while (least < most && probability[least] < NOTHING) {
        probability[least] = 0;
        least++;
      }
    }
    List<Double> distribution = new ArrayList<>();
    for (double p : probability) {
      distribution.add(p);
    }
    return List.copyOf(distribution);
  }

  /**
   * Returns the probabilities of the sum of two independent numbers, ends below 10⁻²⁰ left as 0.
   */
  public static List<Double> sum(List<Double> one, List<Double> other) {
    double[] sum = new double[one.size() + other.size() - 1];
    for (int i = 0; i < one.size(); i++) {
      double chance = one.get(i);
      for (int j = 0; chance >= NOTHING && j < other.size(); j++) {
        sum[i + j] += chance * other.get(j);
      }
    }
    return Arrays.stream(sum).boxed().toList();
  }

  /** Returns the chance of at least so many successes. */
  public static double atLeast(List<Double> distribution, int successes) {
    double sum = 0;
    for (int k = distribution.size() - 1; k >= successes; k--) {
      sum += distribution.get(k);
    }
    return Math.min(1, sum);
  }

  /** Returns the least number of successes whose cumulative probability reaches a share. */
  public static int quantile(List<Double> distribution, double share) {
    double sum = 0;
    for (int k = 0; k < distribution.size(); k++) {
      sum += distribution.get(k);
      if (sum >= share) {
        return k;
      }
    }
    return distribution.size() - 1;
  }
}
