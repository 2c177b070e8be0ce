package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one outlet's articles add up to, without the articles: memory grows with its vocabulary. */
final class OutletTally {
  private static final int SHORTEST = 3;

  private final Optional<Outlet> outlet;
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, Profile.Source> sources = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> names = new TreeMap<>();
  private final Map<Language, Map<String, Long>> words = new EnumMap<>(Language.class);

  OutletTally(Optional<Outlet> outlet) {
    this.outlet = outlet;
  }

  void add(Reading reading, Judgement judgement, int silent, int open) {
    tallies.add(Tally.of(reading, judgement, silent, open));
    reading.attributions().forEach(a -> source(reading, a));
    for (Mention mention : reading.mentions()) {
      if (!mention.nominal()) {
        names
            .computeIfAbsent(mention.id(), k -> new TreeMap<>())
            .merge(reading.text(mention.span()), 1, Integer::sum);
      }
    }
    Map<String, Long> counts = words.computeIfAbsent(reading.language(), k -> new HashMap<>());
    reading
        .tokens()
        .filter(t -> t.kind() == Token.Kind.WORD && t.key().length() >= SHORTEST)
        .forEach(t -> counts.merge(t.lemmas().get(0), 1L, Long::sum));
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
        new Profile.Source(id, origin.name(), origin.anonymous(), 1, length),
        (a, b) ->
            new Profile.Source(
                id,
                a.name(),
                a.anonymous(),
                a.attributions() + b.attributions(),
                a.words() + b.words()));
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
  Map<String, Long> words(Language language) {
    return words.getOrDefault(language, Map.of());
  }
}
