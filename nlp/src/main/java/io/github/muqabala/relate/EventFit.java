package io.github.muqabala.relate;

import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.LogisticFit.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Fits the weights by which two articles are told to be about one event: a logistic regression,
 * drawn to the weights before, on the pairs of articles of stories. Those of one story are about
 * one event, those of two are not. The articles are compared all together and each story by itself,
 * since how rare a name is hangs on the company. How strongly it is drawn is what leaves the least
 * log loss on the pairs of a story when fitted to those of the others.
 */
final class EventFit {
  private static final List<Double> RIDGES = List.of(0.1, 0.3, 1.0, 3.0, 10.0);

  private final List<Pair> pairs = new ArrayList<>();
  private final int stories;

  /** Two articles, by the places of their stories. */
  private record Pair(int first, int second, List<Double> features) {
    boolean holds() {
      return first == second;
    }

    boolean of(int story) {
      return first == story || second == story;
    }
  }

  /**
   * Creates a fit.
   *
   * @param stories the articles of each story; an article is of one story only
   */
  EventFit(List<List<Reading>> stories, Themes themes) {
    this.stories = stories.size();
    Map<String, Integer> storyOf = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (Reading reading : stories.get(i)) {
        if (storyOf.put(reading.article().id(), i) != null) {
          throw new IllegalArgumentException(
              "articles must have ids of their own, got " + reading.article().id() + " twice");
        }
      }
      add(stories.get(i), storyOf, themes);
    }
    add(stories.stream().flatMap(List::stream).toList(), storyOf, themes);
  }

  private void add(List<Reading> together, Map<String, Integer> storyOf, Themes themes) {
    Events events = new Events(together, themes);
    List<String> ids = together.stream().map(r -> r.article().id()).toList();
    for (int i = 0; i < ids.size(); i++) {
      for (String other : ids.subList(i + 1, ids.size())) {
        int first = storyOf.getOrDefault(ids.get(i), 0);
        int second = storyOf.getOrDefault(other, 0);
        pairs.add(new Pair(first, second, events.features(ids.get(i), other)));
      }
    }
  }

  /**
   * Fits the weights.
   *
   * @param progress takes lines that tell how well each strength does
   * @return the rows of {@code events.tsv}
   */
  String fit(Consumer<String> progress) {
    double[] before = new double[Events.FEATURES.size()];
    Map<String, Double> weights = Events.weights();
    for (int i = 0; i < before.length; i++) {
      before[i] = weights.getOrDefault(Events.FEATURES.get(i), 0.0);
    }
    double best = RIDGES.get(0);
    double least = Double.POSITIVE_INFINITY;
    report("events, before", outcome(i -> before), progress);
    for (double ridge : RIDGES) {
      Outcome outcome =
          outcome(
              i ->
                  LogisticFit.fit(
                      examples(pairs.stream().filter(p -> !p.of(i)).toList()), before, ridge));
      report("events, ridge " + ridge, outcome, progress);
      if (outcome.loss() < least) {
        least = outcome.loss();
        best = ridge;
      }
    }
    double[] fitted = LogisticFit.fit(examples(pairs), before, best);
    StringBuilder rows =
        new StringBuilder(
            "# feature\tweight in the log odds that two articles are about one event, see"
                + " Events\n");
    for (int i = 0; i < fitted.length; i++) {
      rows.append(String.format(Locale.ROOT, "%s\t%.1f\n", Events.FEATURES.get(i), fitted[i]));
    }
    return rows.toString();
  }

  /** Pairs of one event and others weigh the same together. */
  private static List<Example> examples(List<Pair> pairs) {
    double same = pairs.stream().filter(Pair::holds).count();
    double other = pairs.size() - same;
    return pairs.stream()
        .map(
            p ->
                new Example(
                    p.features(),
                    p.holds(),
                    pairs.size() / 2.0 / Math.max(1, p.holds() ? same : other)))
        .toList();
  }

  /** The mean log loss of the pairs of stories left out, and the share that is right. */
  private record Outcome(double loss, double right) {}

  private Outcome outcome(IntFunction<double[]> leavingOut) {
    double loss = 0;
    double right = 0;
    for (int story = 0; story < stories; story++) {
      int left = story;
      double[] weights = leavingOut.apply(story);
      List<Example> examples = examples(pairs.stream().filter(p -> p.of(left)).toList());
      for (Example example : examples) {
        double odds = LogisticFit.odds(example, weights) * (example.holds() ? 1 : -1);
        loss += example.weight() * Math.log1p(Math.exp(-odds)) / examples.size() / stories;
        right += odds > 0 ? example.weight() / examples.size() / stories : 0;
      }
    }
    return new Outcome(loss, right);
  }

  private static void report(String name, Outcome outcome, Consumer<String> progress) {
    progress.accept(
        String.format(
            Locale.ROOT,
            "%s, left out: log loss %.4f, %.1f %% of pairs right",
            name,
            outcome.loss(),
            100 * outcome.right()));
  }
}
