package io.github.muqabala.profile;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups the articles of a comparison by outlet and counts. */
final class ProfileMaker {
  private final Comparison comparison;
  private final Settings settings;
  private final Map<String, Judgement> judgements = new LinkedHashMap<>();
  private final Map<String, String> outletOf = new LinkedHashMap<>();

  ProfileMaker(Comparison comparison, List<Judgement> judgements, Settings settings) {
    this.comparison = comparison;
    this.settings = settings;
    judgements.forEach(j -> this.judgements.put(j.article(), j));
    comparison.readings().forEach(r -> outletOf.put(r.article().id(), key(r.article())));
  }

  /** A blank stands in no identifier's key of a named outlet, so that the two cannot meet. */
  private static String key(Article article) {
    return article.outlet().map(Outlet::name).orElse("\n" + article.id());
  }

  List<Profile> profiles() {
    Map<String, List<Reading>> groups = new LinkedHashMap<>();
    for (Reading reading : comparison.readings()) {
      groups.computeIfAbsent(key(reading.article()), k -> new ArrayList<>()).add(reading);
    }
    return groups.entrySet().stream()
        .map(e -> profile(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(p -> -p.articles().size()))
        .toList();
  }

  private Profile profile(String key, List<Reading> readings) {
    List<Tally> tallies = readings.stream().map(this::tally).toList();
    Bootstrap bootstrap = new Bootstrap(settings);
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      long stream = ((long) key.hashCode() << 16) + figures.size();
      figures.add(bootstrap.figure(measure, tallies, stream));
    }
    return new Profile(
        readings.get(0).article().outlet(),
        readings.stream().map(r -> r.article().id()).toList(),
        tallies.stream().mapToInt(Tally::sentences).sum(),
        tallies.stream().mapToInt(Tally::words).sum(),
        figures,
        sources(readings),
        missing(key),
        remarks(readings.size()));
  }

  private List<String> remarks(int articles) {
    return articles >= settings.minimum()
        ? List.of()
        : List.of("no intervals: " + articles + " of at least " + settings.minimum() + " articles");
  }

  private Tally tally(Reading reading) {
    String id = reading.article().id();
    Judgement judgement =
        Optional.ofNullable(judgements.get(id))
            .orElseThrow(() -> new IllegalStateException("no judgement of article " + id));
    int silent = 0;
    int open = 0;
    for (Cluster cluster : comparison.clusters()) {
      if (carriers(cluster).size() > 1) {
        boolean lacks = cluster.silent().contains(id);
        silent += lacks ? 1 : 0;
        open += lacks || cluster.articles().contains(id) ? 1 : 0;
      }
    }
    return Tally.of(reading, judgement, silent, open);
  }

  /** Returns the outlets that carry a proposition. */
  private Set<String> carriers(Cluster cluster) {
    Set<String> carriers = new HashSet<>();
    cluster.articles().forEach(a -> carriers.add(outletOf.getOrDefault(a, a)));
    return carriers;
  }

  private List<Profile.Missing> missing(String key) {
    List<Profile.Missing> missing = new ArrayList<>();
    for (Cluster cluster : comparison.clusters()) {
      Set<String> carriers = carriers(cluster);
      boolean silent = cluster.silent().stream().anyMatch(a -> key.equals(outletOf.get(a)));
      if (carriers.size() > 1 && silent && !carriers.contains(key)) {
        missing.add(new Profile.Missing(cluster.id(), cluster.claims(), carriers.size()));
      }
    }
    missing.sort(Comparator.comparingInt(m -> -m.carriers()));
    return missing;
  }

  private static List<Profile.Source> sources(List<Reading> readings) {
    Map<String, Profile.Source> sources = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Attribution attribution : reading.attributions()) {
        SourceLink origin = attribution.origin();
        String id = origin.mention().orElse(origin.name());
        int words =
            (int)
                reading
                    .tokens()
                    .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                    .filter(t -> attribution.content().contains(t.span()))
                    .count();
        sources.merge(
            id,
            new Profile.Source(id, origin.name(), origin.anonymous(), 1, words),
            (a, b) ->
                new Profile.Source(
                    id,
                    a.name(),
                    a.anonymous(),
                    a.attributions() + b.attributions(),
                    a.words() + b.words()));
      }
    }
    return sources.values().stream()
        .sorted(Comparator.comparingInt(s -> -s.attributions()))
        .toList();
  }
}
