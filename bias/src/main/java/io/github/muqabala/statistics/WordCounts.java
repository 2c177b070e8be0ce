package io.github.muqabala.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each word stands in a corpus, and how much more unevenly over its articles than if
 * words fell one by one. Grows as articles are added; not for use by several threads at a time.
 *
 * <p>A word that one article is about stands in it many times, and says less of the corpus than as
 * many articles with the word once. Its design effect is the variance of its share among the words,
 * with articles as the units that vary, over the variance that single words would give, p(1−p)/n,
 * and at least 1 (Kish 1965, "Survey Sampling"; Rao and Scott 1992, "A simple method for the
 * analysis of clustered binary data"). Memory grows with the vocabulary, not with the articles.
 */
public final class WordCounts {
  private static final int COUNT = 0;
  private static final int SQUARES = 1;
  private static final int PRODUCTS = 2;
  private static final int SUMS = 3;

  private final Map<String, double[]> words = new HashMap<>();
  private double total;
  private double squares;
  private int articles;

  /**
   * Adds an article.
   *
   * @param counts how often each of its words stands in it
   */
  public void add(Map<String, Long> counts) {
    double length = counts.values().stream().mapToLong(Long::longValue).sum();
    counts.forEach(
        (word, n) -> {
          if (n < 0) {
            throw new IllegalArgumentException(
                "count must be at least 0, got " + n + " of " + word);
          }
          double[] sums = words.computeIfAbsent(word, w -> new double[SUMS]);
          sums[COUNT] += n;
          sums[SQUARES] += (double) n * n;
          sums[PRODUCTS] += n * length;
        });
    total += length;
    squares += length * length;
    articles++;
  }

  /** Adds the articles of another corpus. */
  public void add(WordCounts other) {
    add(other, 1);
  }

  /** Returns the counts without the articles of a part of this corpus. */
  public WordCounts without(WordCounts part) {
    WordCounts rest = new WordCounts();
    rest.add(this, 1);
    rest.add(part, -1);
    rest.words.values().removeIf(sums -> sums[COUNT] == 0);
    return rest;
  }

  private void add(WordCounts other, int sign) {
    other.words.forEach(
        (word, add) -> {
          double[] sums = words.computeIfAbsent(word, w -> new double[SUMS]);
          for (int i = 0; i < SUMS; i++) {
            sums[i] += sign * add[i];
          }
        });
    total += sign * other.total;
    squares += sign * other.squares;
    articles += sign * other.articles;
  }

  /** Returns how many articles were added. */
  public int articles() {
    return articles;
  }

  /** Returns how often each word stands in the corpus. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    words.forEach((word, sums) -> counts.put(word, Math.round(sums[COUNT])));
    return counts;
  }

  /** Returns the design effect of a word, 1 where there are too few articles to tell. */
  public double effect(String word) {
    double[] sums = words.getOrDefault(word, new double[SUMS]);
    double share = total == 0 ? 0 : sums[COUNT] / total;
    if (articles < 2 || !(share > 0 && share < 1)) {
      return 1;
    }
    double residuals = sums[SQUARES] - 2 * share * sums[PRODUCTS] + share * share * squares;
    double clustered = residuals / (total * total) * articles / (articles - 1);
    return Math.max(1, clustered / (share * (1 - share) / total));
  }
}
