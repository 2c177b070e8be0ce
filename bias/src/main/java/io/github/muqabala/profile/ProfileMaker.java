package io.github.muqabala.profile;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.independence.Sources;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.statistics.Corrections;
import io.github.muqabala.statistics.LogOdds;
import io.github.muqabala.statistics.PermutationTest;
import io.github.muqabala.statistics.RoganGladen;
import io.github.muqabala.statistics.WordCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups articles by outlet and counts. */
final class ProfileMaker {
  /** How many words the prior of the comparison of words weighs in all. */
  private static final double PRIOR = 1000;

  private static final double DISCOVERY_RATE = 0.05;
  private static final int MOST_WORDS = 20;
  private static final int LEAST_COUNT = 5;

  /**
   * So many divisions for each test make its smallest value, corrected for all tests, a fortieth.
   */
  private static final int ROUNDS_A_TEST = 40;

  private static final int MOST_ROUNDS = 100_000;

  private final Settings settings;
  private final PerLanguage<RoganGladen> errors = Errors.load();
  private final Map<String, OutletTally> outlets = new LinkedHashMap<>();

  ProfileMaker(Settings settings) {
    this.settings = settings;
  }

  /** A blank stands in no identifier's key of a named outlet, so that the two cannot meet. */
  static String key(Article article) {
    return article.outlet().map(Outlet::name).orElse("\n" + article.id());
  }

  /** Counts one article. */
  void add(Reading reading, Judgement judgement) {
    add(reading, judgement, Sources.of(List.of(reading)), Silences.Lack.NONE);
  }

  /** Counts the articles of a comparison. */
  void add(Comparison comparison, List<Judgement> judgements, Map<String, Silences.Lack> lacks) {
    Sources sources = Sources.of(comparison.readings());
    for (int i = 0; i < judgements.size(); i++) {
      Judgement judgement = judgements.get(i);
      Silences.Lack lack = lacks.getOrDefault(judgement.article(), Silences.Lack.NONE);
      add(comparison.readings().get(i), judgement, sources, lack);
    }
  }

  private void add(Reading reading, Judgement judgement, Sources sources, Silences.Lack lack) {
    outlets
        .computeIfAbsent(key(reading.article()), k -> new OutletTally(reading.article().outlet()))
        .add(reading, judgement, sources.origins(reading), lack);
  }

  /** Returns the profiles, the outlets with most articles first. */
  List<Profile> profiles(Silences silences, List<String> remarks) {
    Map<String, List<LogOdds.Term>> typical = typical();
    Map<String, Profile.Silence> chances = silences.silences();
    return outlets.entrySet().stream()
        .map(
            e ->
                profile(
                    e.getKey(),
                    e.getValue(),
                    silences.missing(e.getKey()),
                    Optional.ofNullable(chances.get(e.getKey())),
                    typical.getOrDefault(e.getKey(), List.of()),
                    remarks))
        .sorted(Comparator.comparingInt(p -> -p.articles().size()))
        .toList();
  }

  private Profile profile(
      String key,
      OutletTally outlet,
      List<Profile.Missing> missing,
      Optional<Profile.Silence> silence,
      List<LogOdds.Term> typical,
      List<String> remarks) {
    List<Tally> tallies = outlet.tallies();
    Bootstrap bootstrap = new Bootstrap(settings);
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      long stream = ((long) key.hashCode() << 16) + figures.size();
      figures.add(
          measure == Measure.EDITORIAL_SHARE_CORRECTED
              ? bootstrap.corrected(tallies, errors, stream)
              : bootstrap.figure(measure, tallies, stream));
    }
    List<String> all = new ArrayList<>(remarks);
    if (tallies.size() < settings.minimum()) {
      all.add(
          "no intervals: " + tallies.size() + " of at least " + settings.minimum() + " articles");
    } else {
      few(tallies).ifPresent(all::add);
    }
    return new Profile(
        outlet.outlet(),
        tallies.stream().map(Tally::article).toList(),
        tallies.stream().mapToInt(Tally::sentences).sum(),
        tallies.stream().mapToInt(Tally::words).sum(),
        figures,
        outlet.sources(),
        outlet.origins(),
        missing,
        silence,
        outlet.namings(),
        typical,
        all);
  }

  /** Tells which figures rest on fewer articles than intervals need. */
  private Optional<String> few(List<Tally> tallies) {
    List<String> measures =
        Arrays.stream(Measure.values())
            .filter(
                m -> {
                  int units = Bootstrap.units(m, tallies).size();
                  return units > 0 && units < settings.minimum();
                })
            .map(Measure::label)
            .toList();
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "no intervals where fewer than "
                + settings.minimum()
                + " articles have something to count: "
                + String.join(", ", measures));
  }

  /** Returns, for each outlet, the words that set it apart from the others of its language. */
  private Map<String, List<LogOdds.Term>> typical() {
    Map<String, List<LogOdds.Term>> typical = new HashMap<>();
    for (Language language : Language.values()) {
      List<String> keys =
          outlets.entrySet().stream()
              .filter(e -> e.getValue().words(language).articles() >= settings.minimum())
              .map(Map.Entry::getKey)
              .toList();
      WordCounts all = new WordCounts();
      keys.forEach(key -> words(key, language).ifPresent(all::add));
      for (String key : keys) {
        WordCounts own = words(key, language).orElseGet(WordCounts::new);
        if (keys.size() > 1) {
          List<LogOdds.Term> terms =
              LogOdds.compare(own, all.without(own), PRIOR).stream()
                  .filter(t -> t.z() > 0 && t.q() <= DISCOVERY_RATE && t.one() >= LEAST_COUNT)
                  .limit(MOST_WORDS)
                  .toList();
          typical.computeIfAbsent(key, k -> new ArrayList<>()).addAll(terms);
        }
      }
    }
    return typical;
  }

  private Optional<WordCounts> words(String key, Language language) {
    return Optional.ofNullable(outlets.get(key)).map(o -> o.words(language));
  }

  /** Returns how outlets with articles enough differ, the surest differences first. */
  List<Difference> differences() {
    List<Map.Entry<String, OutletTally>> enough =
        outlets.entrySet().stream()
            .filter(e -> e.getValue().tallies().size() >= settings.minimum())
            .filter(e -> e.getValue().outlet().isPresent())
            .sorted(Map.Entry.comparingByKey())
            .toList();
    List<Pair> pairs = pairs(enough);
    int most = (int) Math.min(MOST_ROUNDS, ROUNDS_A_TEST * (long) pairs.size());
    List<Difference> found = new ArrayList<>();
    for (Pair pair : pairs) {
      PermutationTest.Result result =
          PermutationTest.test(
              pair.units(),
              pair.otherUnits(),
              settings.resamples(),
              most,
              settings.seed() + found.size());
      found.add(
          new Difference(
              pair.measure(),
              pair.one(),
              pair.other(),
              result.difference(),
              result.p(),
              result.p()));
    }
    List<Double> adjusted = Corrections.holm(found.stream().map(Difference::p).toList());
    List<Difference> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Difference d = found.get(i);
      all.add(
          new Difference(d.measure(), d.one(), d.other(), d.difference(), d.p(), adjusted.get(i)));
    }
    all.sort(Comparator.comparingDouble(Difference::p));
    return List.copyOf(all);
  }

  /** Two outlets with articles enough that tell something of a measure. */
  private record Pair(
      Measure measure,
      String one,
      String other,
      List<PermutationTest.Unit> units,
      List<PermutationTest.Unit> otherUnits) {}

  private List<Pair> pairs(List<Map.Entry<String, OutletTally>> enough) {
    List<Pair> pairs = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure != Measure.EDITORIAL_SHARE_CORRECTED) {
        Map<String, List<PermutationTest.Unit>> units = new LinkedHashMap<>();
        enough.forEach(e -> units.put(e.getKey(), units(measure, e.getValue())));
        units.values().removeIf(u -> u.size() < settings.minimum());
        units.forEach(
            (one, mine) ->
                units.forEach(
                    (other, others) -> {
                      if (one.compareTo(other) < 0) {
                        pairs.add(new Pair(measure, one, other, mine, others));
                      }
                    }));
      }
    }
    return pairs;
  }

  private static List<PermutationTest.Unit> units(Measure measure, OutletTally outlet) {
    return Bootstrap.units(measure, outlet.tallies()).stream()
        .map(t -> new PermutationTest.Unit(measure.numerator(t), measure.denominator(t)))
        .toList();
  }
}
