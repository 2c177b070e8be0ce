package io.github.muqabala.relate;

import io.github.muqabala.claim.Relation;
import io.github.muqabala.relate.PairItem.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a pair of statements shows, in numbers that do not depend on the language.
 *
 * <p>The first and longer statement is {@code a}, the second {@code b}. All that is absent is 0.
 *
 * <ul>
 *   <li>{@code cov.b}: the share of b's weight that a meets, {@code cov.a} the other way, {@code
 *       cov.min} and {@code cov.max} the lower and the higher of them; {@code exact.a}, {@code
 *       exact.b}: by spelling or dictionary form alone; {@code gram.a}, {@code gram.b}: the share
 *       of letter groups; {@code cov.window}: by one stretch of a, not much longer than b; with
 *       {@code >0.5} how far it exceeds a half;
 *   <li>{@code length.a}, {@code length.b}, {@code length.ratio}: logarithms of the words;
 *   <li>{@code order}: the share of the shared words that keep their order, {@code order.bigram} of
 *       b's words that follow each other in a too, {@code order.spread} how far they lie apart in
 *       a, {@code order.inverted} when their order is rather reversed;
 *   <li>{@code miss.SIDE.*}: how many words of weight the other lacks, in a only inside its best
 *       stretch; how heavy the heaviest and the second are, of what sort the heaviest is ({@code
 *       top}), or the only one ({@code one});
 *   <li>{@code has.SIDE.SORT}, {@code lost.SIDE.SORT}, {@code lostshare.SIDE.SORT}: words of a
 *       sort, the share of the statement, and of that sort, that the other lacks;
 *   <li>{@code rule.*}: what the rules of {@link Verdicts} say;
 *   <li>what stands against something else, see {@link PairContrasts};
 *   <li>{@code core.a}, {@code core.b}, {@code core.min}, {@code core.max}: the share of the words
 *       that are no name, number or date;
 *   <li>the slots of {@link PairSlots}; {@code clash.polarity}: one negates, {@code .stop}: beside
 *       a word of stopping, {@code .contrary}: beside contrary words; {@code near}: there is a
 *       clash, and with {@code .cov.*} and {@code .core.*} of how like statements; {@code
 *       converse}: two names are exchanged and the verb is contrary;
 *   <li>{@code both.SORT}: each statement has a word of a sort alone, {@code both.core.SORT} how
 *       like they are otherwise;
 *   <li>{@code near.any}: at least one sign of those of which one is enough, {@code .core} and
 *       {@code .cov} how like the statements are otherwise, {@code .more} how many; {@code
 *       near.contrary} the same of contrary words; {@code near.name}, {@code near.ahead}, {@code
 *       near.number}, {@code near.denial}, {@code near.pending}, {@code near.stop} of weaker signs;
 *   <li>{@code across.*}: the most telling of them once more where the languages differ;
 *   <li>with {@code short.} before it: the same, where both statements are as short as headlines.
 * </ul>
 */
final class PairFeatures {
  private static final int GRAM = 4;
  private static final int HEADLINE = 16;
  private static final int MANY = 4;
  private static final double EXACT = 0.9;
  private static final double[] KNOTS = {0.25, 0.5, 0.75};
  private static final List<String> BENT =
      List.of("cov.a", "cov.b", "cov.window", "exact.b", "gram.b");
  private static final List<String> BY_LENGTH =
      List.of(
          "contrary.both",
          "cov.a",
          "cov.b",
          "cov.window",
          "exact.b",
          "gram.a",
          "gram.b",
          "length.b",
          "length.ratio",
          "miss.a.sum",
          "miss.b.most",
          "miss.b.sum",
          "order.spread");

  /** Clashes that are one more surely than others. */
  private static final Set<String> HARD =
      Set.of(
          "clash.actor",
          "clash.date",
          "clash.denied",
          "clash.number",
          "clash.place",
          "clash.polarity",
          "clash.swap");

  /** All signs of which one is enough. */
  private static final Set<String> SIGNS =
      Set.of(
          "bond.course",
          "bond.exchanged",
          "bond.name",
          "bond.number",
          "bond.term",
          "bond.time",
          "both.name",
          "both.number",
          "both.time",
          "clash.actor",
          "clash.date",
          "clash.denied",
          "clash.duration",
          "clash.name",
          "clash.number",
          "clash.order",
          "clash.part",
          "clash.place",
          "clash.swap",
          "negated.met",
          "stopped.met");

  private static final List<String> ACROSS = List.of("clash", "near", "cov", "core", "rule");

  private final PairRarity rarity;
  private final Opposites opposites;
  private final PairContrasts contrasts;

  PairFeatures(PairRarity rarity, Opposites opposites) {
    this.rarity = rarity;
    this.opposites = opposites;
    this.contrasts = new PairContrasts(opposites);
  }

  /**
   * Returns the features of a pair.
   *
   * @param rule what the rules say of it
   */
  Map<String, Double> of(
      List<PairItem> a,
      List<PairItem> b,
      boolean across,
      Relation rule,
      Map<String, Double> slots) {
    Map<String, Double> features = new TreeMap<>();
    PairView view = PairView.of(a, b, rarity, opposites);
    coverage(features, view);
    order(features, view);
    misses(features, view, true);
    misses(features, view, false);
    sorts(features, "a.", view.first(), view.firstMet(), view.firstWeights());
    sorts(features, "b.", view.second(), view.secondMet(), view.secondWeights());
    contrasts.add(features, view);
    core(features, view);
    features.putAll(slots);
    features.put("rule." + PairContrasts.lower(rule.type()), 1.0);
    rule.conflict().ifPresent(k -> features.put("rule.conflict." + PairContrasts.lower(k), 1.0));
    both(features, view);
    near(features);
    bend(features);
    if (across) {
      features.put("across", 1.0);
      for (Map.Entry<String, Double> feature : Map.copyOf(features).entrySet()) {
        if (ACROSS.stream().anyMatch(feature.getKey()::startsWith)) {
          features.put("across." + feature.getKey(), feature.getValue());
        }
      }
    }
    if (Math.max(view.first().size(), view.second().size()) <= HEADLINE) {
      features.put("short", 1.0);
      BY_LENGTH.forEach(k -> features.put("short." + k, features.getOrDefault(k, 0.0)));
    }
    features.values().removeIf(v -> v == 0);
    return features;
  }

  private static void coverage(Map<String, Double> features, PairView view) {
    double a = view.coverage(false, 0);
    double b = view.coverage(true, 0);
    features.put("cov.a", a);
    features.put("cov.b", b);
    features.put("cov.min", Math.min(a, b));
    features.put("cov.max", Math.max(a, b));
    features.put("cov.window", view.window());
    features.put("exact.a", view.coverage(false, EXACT));
    features.put("exact.b", view.coverage(true, EXACT));
    Set<String> x = grams(view.first());
    Set<String> y = grams(view.second());
    double common = y.stream().filter(x::contains).count();
    features.put("gram.a", x.isEmpty() ? 0 : common / x.size());
    features.put("gram.b", y.isEmpty() ? 0 : common / y.size());
    double first = Math.log1p(view.first().size());
    double second = Math.log1p(view.second().size());
    features.put("length.a", first);
    features.put("length.b", second);
    features.put("length.ratio", first - second);
  }

  private static Set<String> grams(List<PairItem> items) {
    Set<String> grams = new HashSet<>();
    for (PairItem item : items) {
      String word = "_" + item.word() + "_";
      for (int i = 0; i + GRAM <= word.length(); i++) {
        grams.add(word.substring(i, i + GRAM));
      }
    }
    return grams;
  }

  private static void order(Map<String, Double> features, PairView view) {
    PairMatch match = view.secondMet();
    List<Integer> places = new ArrayList<>();
    int follow = 0;
    for (int j = 0; j < match.size(); j++) {
      if (match.shared(j)) {
        follow += j > 0 && match.shared(j - 1) && match.at(j) == match.at(j - 1) + 1 ? 1 : 0;
        if (!view.second().get(j).light()) {
          places.add(match.at(j));
        }
      }
    }
    int[] forward = places.stream().mapToInt(i -> i).toArray();
    int rise = PairMatch.longestRise(forward);
    int fall = PairMatch.longestRise(places.stream().mapToInt(i -> -i).toArray());
    int low = places.stream().mapToInt(i -> i).min().orElse(0);
    int high = places.stream().mapToInt(i -> i).max().orElse(0);
    features.put("order", forward.length < 2 ? 1 : (double) rise / forward.length);
    features.put("order.bigram", match.size() < 2 ? 0 : (double) follow / (match.size() - 1));
    features.put("order.inverted", forward.length > 2 && fall > rise ? 1.0 : 0);
    features.put("order.spread", Math.log((high - low + 1.0) / (forward.length + 1)));
  }

  private static void misses(Map<String, Double> features, PairView view, boolean second) {
    String side = second ? "miss.b." : "miss.a.";
    List<PairItem> items = second ? view.second() : view.first();
    PairMatch match = second ? view.secondMet() : view.firstMet();
    double[] weights = second ? view.secondWeights() : view.firstWeights();
    int to = second ? items.size() : view.to();
    int count = 0;
    double most = 0;
    double next = 0;
    double sum = 0;
    Sort sort = Sort.LIGHT;
    for (int i = second ? 0 : view.from(); i < to; i++) {
      if (!match.shared(i) && !items.get(i).light()) {
        count++;
        sum += weights[i];
        if (weights[i] > most) {
          next = most;
          most = weights[i];
          sort = items.get(i).sort();
        } else {
          next = Math.max(next, weights[i]);
        }
      }
    }
    features.put(side + Math.min(MANY, count), 1.0);
    features.put(side + "most", most);
    features.put(side + "next", next);
    features.put(side + "sum", Math.log1p(sum));
    if (count > 0) {
      features.put(side + "top." + PairContrasts.lower(sort), 1.0);
    }
    if (count == 1) {
      features.put(side + "one." + PairContrasts.lower(sort), 1.0);
    }
  }

  private static void sorts(
      Map<String, Double> features,
      String side,
      List<PairItem> items,
      PairMatch match,
      double[] weights) {
    Map<Sort, Double> lost = new EnumMap<>(Sort.class);
    Map<Sort, Double> all = new EnumMap<>(Sort.class);
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      all.merge(items.get(i).sort(), weights[i], Double::sum);
      lost.merge(items.get(i).sort(), (1 - match.met(i)) * weights[i], Double::sum);
      total += weights[i];
    }
    for (Map.Entry<Sort, Double> entry : all.entrySet()) {
      String name = side + PairContrasts.lower(entry.getKey());
      double missing = lost.getOrDefault(entry.getKey(), 0.0);
      features.put("has." + name, 1.0);
      features.put("lost." + name, missing / total);
      features.put("lostshare." + name, missing / entry.getValue());
    }
  }

  /** The shares of the words that are no name, number or date, and of those that name events. */
  private static void core(Map<String, Double> features, PairView view) {
    double a = core(view.first(), view.firstMet(), view.firstWeights());
    double b = core(view.second(), view.secondMet(), view.secondWeights());
    features.put("core.a", a);
    features.put("core.b", b);
    features.put("core.min", Math.min(a, b));
    features.put("core.max", Math.max(a, b));
  }

  private static double core(List<PairItem> items, PairMatch match, double[] weights) {
    double met = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      switch (items.get(i).sort()) {
        case NOUN, VERB, QUALIFIER, UNKNOWN -> {
          all += weights[i];
          met += weights[i] * match.met(i);
        }
        case NUMBER, TIME, NAME, LIGHT -> {}
      }
    }
    return all == 0 ? 1 : met / all;
  }

  /** Words of one sort that each statement has alone. */
  private static void both(Map<String, Double> features, PairView view) {
    for (Sort sort : Sort.values()) {
      if (sort != Sort.LIGHT
          && alone(view.first(), view.firstMet(), sort)
          && alone(view.second(), view.secondMet(), sort)) {
        String name = PairContrasts.lower(sort);
        features.put("both." + name, 1.0);
        features.put("both.core." + name, features.getOrDefault("core.max", 0.0));
      }
    }
  }

  private static boolean alone(List<PairItem> words, PairMatch match, Sort sort) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).sort() == sort && !match.shared(i)) {
        return true;
      }
    }
    return false;
  }

  /** A clash tells most where the statements are of one matter; lost roles turn with the verb. */
  private static void near(Map<String, Double> features) {
    if (alone(features, "a.", "b.") || alone(features, "b.", "a.")) {
      features.put("clash.polarity", 1.0);
    }
    boolean stops = features.containsKey("cue.a.stop") || features.containsKey("cue.b.stop");
    if (features.containsKey("clash.polarity") && stops) {
      features.put("clash.polarity.stop", 1.0);
    }
    if (features.containsKey("clash.polarity") && features.getOrDefault("contrary.both", 0.0) > 0) {
      features.put("clash.polarity.contrary", 1.0);
    }
    if (features.containsKey("clash.swap") && features.getOrDefault("contrary.both", 0.0) > 0) {
      features.remove("clash.swap");
      features.put("converse", 1.0);
    }
    double signs = features.keySet().stream().filter(SIGNS::contains).count();
    if (signs > 0) {
      features.put("near.any", 1.0);
      features.put("near.any.core", features.getOrDefault("core.max", 0.0));
      features.put("near.any.cov", features.getOrDefault("cov.max", 0.0));
      features.put("near.any.more", Math.log(signs));
    }
    double contrary = features.getOrDefault("contrary.clean", 0.0);
    if (contrary > 0) {
      features.put("near.contrary", features.getOrDefault("cov.max", 0.0));
      features.put("near.contrary.core", features.getOrDefault("core.max", 0.0));
      features.put("near.contrary.verb", features.getOrDefault("contrary.verb", 0.0));
      features.put("near.contrary.alone", signs > 0 ? 0 : 1.0);
    }
    for (String cue : List.of("denial", "pending", "stop")) {
      if (features.containsKey("cue.a." + cue) || features.containsKey("cue.b." + cue)) {
        features.put("near." + cue, features.getOrDefault("core.max", 0.0));
      }
    }
    if (features.containsKey("clash.ahead")) {
      features.put("near.ahead", features.getOrDefault("core.max", 0.0));
    }
    if (features.keySet().stream().anyMatch(HARD::contains)) {
      features.put("near", 1.0);
      for (String share : List.of("cov.min", "cov.max", "core.min", "core.max")) {
        features.put("near." + share, features.getOrDefault(share, 0.0));
      }
    } else if (features.containsKey("clash.name") || features.containsKey("clash.maybe")) {
      features.put("near.name", features.getOrDefault("core.max", 0.0));
    } else if (features.containsKey("clash.number.loose")) {
      features.put("near.number", features.getOrDefault("core.max", 0.0));
    }
  }

  /** Tells whether only one side negates and the other does not lack anything instead. */
  private static boolean alone(Map<String, Double> features, String side, String other) {
    return features.containsKey("cue." + side + "negation")
        && !features.containsKey("cue." + other + "lack");
  }

  private static void bend(Map<String, Double> features) {
    for (String name : BENT) {
      for (double knot : KNOTS) {
        features.put(name + ">" + knot, Math.max(0, features.getOrDefault(name, 0.0) - knot));
      }
    }
  }
}
