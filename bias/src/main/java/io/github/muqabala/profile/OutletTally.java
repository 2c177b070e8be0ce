package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Token;
import io.github.muqabala.statistics.WordCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one outlet's articles add up to, without the articles: memory grows with its vocabulary. */
final class OutletTally {
  private static final int SHORTEST = 3;

  private final Optional<Outlet> outlet;
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, Profile.Source> sources = new LinkedHashMap<>();
  private final Map<String, Integer> origins = new HashMap<>();
  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Map<Language, WordCounts> words = new EnumMap<>(Language.class);

  OutletTally(Optional<Outlet> outlet) {
    this.outlet = outlet;
  }

  /**
   * Counts an article.
   *
   * @param roots the origin of each of its attributions
   */
  void add(Reading reading, Judgement judgement, List<String> roots, Silences.Lack lack) {
    tallies.add(Tally.of(reading, judgement, Set.copyOf(roots).size(), lack));
    roots.forEach(r -> origins.merge(r, 1, Integer::sum));
    reading.attributions().forEach(a -> source(reading, a));
    for (Mention mention : reading.mentions()) {
      if (!mention.nominal()) {
        names
            .computeIfAbsent(mention.id(), k -> new TreeMap<>())
            .merge(reading.text(mention.span()), 1, Integer::sum);
      }
    }
    Map<String, Long> counts = new HashMap<>();
    reading
        .tokens()
        .filter(t -> t.kind() == Token.Kind.WORD && t.key().length() >= SHORTEST)
        .forEach(t -> counts.merge(t.lemmas().get(0), 1L, Long::sum));
    words.computeIfAbsent(reading.language(), k -> new WordCounts()).add(counts);
  }

  private void source(Reading reading, Attribution attribution) {
    SourceLink origin = attribution.origin();
    String id = origin.mention().orElse(origin.name());
    int length =
        (int)
            reading
                .tokens()
                .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
                .filter(t -> attribution.content().contains(t.span()))
                .count();
    sources.merge(
        id,
        new Profile.Source(
            id,
            origin.name(),
            origin.anonymous(),
            1,
            length,
            attribution.stance() == Attribution.Stance.ENDORSING ? 1 : 0,
            attribution.stance() == Attribution.Stance.DISTANCING ? 1 : 0,
            attribution.chain().size()),
        Profile.Source::and);
  }

  Optional<Outlet> outlet() {
    return outlet;
  }

  List<Tally> tallies() {
    return tallies;
  }

  /** Returns whom it quotes, the most quoted first. */
  List<Profile.Source> sources() {
    return sources.values().stream()
        .sorted(Comparator.comparingInt(s -> -s.attributions()))
        .toList();
  }

  /** Returns on how many origins its attributed content rests. */
  Profile.Origins origins() {
    return Profile.Origins.of(origins.values());
  }

  /** Returns what it calls whom, those it names most often first. */
  List<Profile.Naming> namings() {
    List<Profile.Naming> namings = new ArrayList<>();
    names.forEach(
        (id, forms) -> {
          int all = forms.values().stream().mapToInt(Integer::intValue).sum();
          List<Profile.Form> shares =
              forms.entrySet().stream()
                  .map(e -> new Profile.Form(e.getKey(), e.getValue(), (double) e.getValue() / all))
                  .sorted(Comparator.comparingInt(f -> -f.times()))
                  .toList();
          namings.add(new Profile.Naming(id, all, shares));
        });
    namings.sort(Comparator.comparingInt(n -> -n.times()));
    return List.copyOf(namings);
  }

  /** Returns how often it uses each word of a language, by dictionary form. */
  WordCounts words(Language language) {
    return words.getOrDefault(language, new WordCounts());
  }
}
