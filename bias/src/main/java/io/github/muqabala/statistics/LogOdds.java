package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Which words set two corpora apart: the log-odds ratio with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn 2008, "Fightin' Words", section 3.5.1, equations 16, 20 and 22).
 *
 * <p>For a word with count y<sub>i</sub> of n<sub>i</sub> words in corpus i, and prior count α of
 * α<sub>0</sub>, δ = log((y₁+α)/(n₁+α₀−y₁−α)) − log((y₂+α)/(n₂+α₀−y₂−α)), with variance about
 * 1/(y₁+α) + 1/(y₂+α), and z = δ/√variance. The prior draws rare words to no difference, so that
 * they do not fill the top of the list as they do with plain log-odds.
 */
public final class LogOdds {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private LogOdds() {}

  /**
   * A word and how it sets the corpora apart.
   *
   * @param word the word
   * @param one its count in the first corpus
   * @param other its count in the second
   * @param prior its prior count
   * @param logOdds the difference of log-odds: above 0 where the first corpus uses it more
   * @param z that in standard deviations
   * @param p the two-sided chance of a z as far from 0 without a difference
   * @param q p adjusted to hold the false discovery rate over all words (Benjamini and Hochberg)
   */
  public record Term(
      String word,
      long one,
      long other,
      double prior,
      double logOdds,
      double z,
      double p,
      double q) {}

  /**
   * Compares two corpora with their union as the prior, scaled to a number of words.
   *
   * @param one counts of words in the first corpus
   * @param other counts in the second
   * @param strength how many words the prior weighs in all
   * @return a term for each word, the most typical of the first corpus first
   */
  public static List<Term> compare(
      Map<String, Long> one, Map<String, Long> other, double strength) {
    return compare(one, other, union(one, other, strength));
  }

  private static Map<String, Double> union(
      Map<String, Long> one, Map<String, Long> other, double strength) {
    double all = sum(one) + sum(other);
    Map<String, Double> prior = new HashMap<>();
    for (String word : words(one, other)) {
      double count = (double) one.getOrDefault(word, 0L) + other.getOrDefault(word, 0L);
      prior.put(word, strength * count / all);
    }
    return prior;
  }

  /**
   * Compares two corpora of articles, with their union as the prior, scaled to a number of words,
   * and regard to how unevenly words fall on articles.
   *
   * @param strength how many words the prior weighs in all
   * @return a term for each word, the most typical of the first corpus first
   */
  public static List<Term> compare(WordCounts one, WordCounts other, double strength) {
    Map<String, Long> first = one.counts();
    Map<String, Long> second = other.counts();
    return compare(
        first,
        second,
        union(first, second, strength),
        w -> Math.max(one.effect(w), other.effect(w)));
  }

  /**
   * Compares two corpora.
   *
   * @param prior a prior count above 0 for each word of either corpus
   * @return a term for each word, the most typical of the first corpus first
   * @throws IllegalArgumentException if a word has no prior
   */
  public static List<Term> compare(
      Map<String, Long> one, Map<String, Long> other, Map<String, Double> prior) {
    return compare(one, other, prior, word -> 1);
  }

  private static List<Term> compare(
      Map<String, Long> one,
      Map<String, Long> other,
      Map<String, Double> prior,
      ToDoubleFunction<String> effect) {
    double weight = prior.values().stream().mapToDouble(Double::doubleValue).sum();
    double first = sum(one) + weight;
    double second = sum(other) + weight;
    List<Term> terms = new ArrayList<>();
    for (String word : words(one, other)) {
      double alpha = prior.getOrDefault(word, 0.0);
      if (!(alpha > 0)) {
        throw new IllegalArgumentException("prior of a word must be above 0, got none for " + word);
      }
      long here = one.getOrDefault(word, 0L);
      long there = other.getOrDefault(word, 0L);
      double odds =
          prior.size() == 1 ? 0 : logit(here + alpha, first) - logit(there + alpha, second);
      double design = effect.applyAsDouble(word);
      double z = odds / Math.sqrt(1 / (here / design + alpha) + 1 / (there / design + alpha));
      double p = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z)));
      terms.add(new Term(word, here, there, alpha, odds, z, p, 1));
    }
    return adjusted(terms);
  }

  private static Set<String> words(Map<String, Long> one, Map<String, Long> other) {
    Set<String> words = new TreeSet<>(one.keySet());
    words.addAll(other.keySet());
    return words;
  }

  private static List<Term> adjusted(List<Term> terms) {
    List<Double> adjusted = Corrections.benjaminiHochberg(terms.stream().map(Term::p).toList());
    List<Term> all = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Term t = terms.get(i);
      all.add(
          new Term(
              t.word(), t.one(), t.other(), t.prior(), t.logOdds(), t.z(), t.p(), adjusted.get(i)));
    }
    all.sort(Comparator.comparingDouble(t -> -t.z()));
    return List.copyOf(all);
  }

  private static double logit(double count, double of) {
    return Math.log(count / (of - count));
  }

  private static double sum(Map<String, Long> counts) {
    return counts.values().stream().mapToDouble(Long::doubleValue).sum();
  }
}
