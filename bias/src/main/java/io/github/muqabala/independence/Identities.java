package io.github.muqabala.independence;

import io.github.muqabala.article.Outlet;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives sources identifiers, so that two articles that name one source name one node.
 *
 * <ul>
 *   <li><em>Outlets</em>: articles of one outlet speak with one voice. A medium that is named as an
 *       outlet of the comparison is, is that outlet; a credit line in which an outlet names itself
 *       adds nothing. Media whose names have the same consonants in two scripts are one.
 *   <li><em>Names</em>: a known name has its identifier, the same in all languages; any other has
 *       its folded spelling. Who speaks for an institution by office is that institution.
 *   <li><em>Anonymous sources</em> cannot be told from others of whom the same is said (informed,
 *       security): they are known only through the one who passes them on, the link before them in
 *       the chain, or else the outlet. Two articles that quote one agency's security source so have
 *       one origin, two articles with a security source each have two.
 *   <li>An article that names the medium of its anonymous source in one sentence means the same
 *       source where it does not repeat the medium.
 *   <li><em>Common nouns</em>: "the minister" and "three officials", whose name no article gives,
 *       are known only in the same way.
 * </ul>
 */
final class Identities {
  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, Set<String>> outlets = new LinkedHashMap<>();
  private final Letters letters = new Letters();
  private final Map<String, String> outletLetters = new HashMap<>();
  private final Map<String, String> scripts = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Map<String, Map<String, String>> carriers = new HashMap<>();

  private Identities() {}

  /** Returns the identities of all who speak in some articles. */
  static Identities of(List<Reading> readings) {
    Identities identities = new Identities();
    Map<String, List<String>> articles = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Reading reading : readings) {
      String article = reading.article().id();
      Optional<String> outlet = reading.article().outlet().map(Outlet::name);
      String id = outlet.map(o -> "outlet:" + spelling(o)).orElse("article:" + article);
      identities.own.put(article, id);
      articles.computeIfAbsent(id, i -> new ArrayList<>()).add(article);
      names.putIfAbsent(id, outlet.orElse(article));
      outlet.ifPresent(o -> identities.noteOutlet(id, o));
    }
    articles.forEach(
        (id, all) ->
            identities.voices.put(
                id,
                new Voice(
                    id,
                    names.getOrDefault(id, id),
                    List.of(names.getOrDefault(id, id)),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    all)));
    readings.forEach(identities::noteSpellings);
    readings.forEach(identities::noteCarriers);
    return identities;
  }

  private void noteOutlet(String id, String name) {
    outlets.put(id, words(name));
    String consonants = letters.of(list(name));
    if (!consonants.isEmpty()) {
      outletLetters.putIfAbsent(consonants, id);
    }
  }

  /** Notes which spellings stand for known names, so that they do where nothing else says so. */
  private void noteSpellings(Reading reading) {
    for (Attribution attribution : reading.attributions()) {
      for (SourceLink link : attribution.chain()) {
        link.mention()
            .ifPresent(
                m -> spellings.merge(spelling(link.name()), m, (a, b) -> a.equals(b) ? a : ""));
      }
    }
  }

  /** Notes through which medium an article knows each of its unnamed sources, if only one. */
  private void noteCarriers(Reading reading) {
    String self = own(reading.article().id());
    Map<String, String> known = new HashMap<>();
    for (Attribution attribution : reading.attributions()) {
      String before = self;
      for (SourceLink link : attribution.chain()) {
        if (isUnnamed(link) && !before.equals(self)) {
          String carrier = before;
          known.merge(suffix(link), carrier, (a, b) -> a.equals(b) ? a : "");
        }
        before = identify(link, before);
      }
    }
    known.values().removeIf(String::isEmpty);
    carriers.put(reading.article().id(), known);
  }

  /** Returns the identifier of the voice in which an article speaks itself. */
  String own(String article) {
    return own.getOrDefault(article, "article:" + article);
  }

  /** A chain, from the outlet's own voice to the origin's, and what the article calls each. */
  record Chain(List<String> ids, List<String> names) {
    String origin() {
      return ids.get(ids.size() - 1);
    }
  }

  /** Returns the chain of an attribution. */
  Chain chain(Reading reading, Attribution attribution) {
    String self = own(reading.article().id());
    List<String> ids = new ArrayList<>();
    List<String> called = new ArrayList<>();
    ids.add(self);
    called.add(name(self));
    Map<String, String> known = carriers.getOrDefault(reading.article().id(), Map.of());
    for (SourceLink link : attribution.chain()) {
      String before = ids.get(ids.size() - 1);
      if (isUnnamed(link) && before.equals(self) && known.containsKey(suffix(link))) {
        before = known.getOrDefault(suffix(link), self);
        ids.add(before);
        called.add(name(before));
      }
      String id = identify(link, before);
      if (!id.equals(before)) {
        ids.add(id);
        called.add(link.name());
        note(id, link, before);
      }
    }
    return new Chain(ids, called);
  }

  private void note(String id, SourceLink link, String before) {
    Optional<String> carrier = isUnnamed(link) ? Optional.of(before) : Optional.empty();
    names.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(link.name());
    voices.putIfAbsent(
        id,
        new Voice(
            id,
            link.name(),
            List.of(),
            Optional.of(link.kind()),
            link.anonymous(),
            carrier,
            List.of()));
  }

  private String name(String id) {
    Voice voice = voices.get(id);
    return voice == null ? id : voice.name();
  }

  /** Returns all voices: those of the outlets first, then in the order in which they were met. */
  List<Voice> voices() {
    List<Voice> all = new ArrayList<>();
    for (Voice v : voices.values()) {
      List<String> called = List.copyOf(names.getOrDefault(v.id(), Set.of(v.name())));
      all.add(
          new Voice(v.id(), v.name(), called, v.kind(), v.anonymous(), v.carrier(), v.articles()));
    }
    return all;
  }

  private String identify(SourceLink link, String before) {
    if (isUnnamed(link)) {
      return before + "/" + suffix(link);
    }
    if (link.kind().isMedium()) {
      return media.computeIfAbsent(link.name(), name -> medium(name, link));
    }
    return spelled(link);
  }

  private String medium(String name, SourceLink link) {
    String outlet = outlet(name);
    if (!outlet.isEmpty()) {
      return outlet;
    }
    String consonants = letters.of(list(name));
    String id = spelled(link);
    return consonants.isEmpty() ? id : scripts.computeIfAbsent(consonants, c -> id);
  }

  private String spelled(SourceLink link) {
    String spelling = spelling(link.name());
    String known = spellings.getOrDefault(spelling, "");
    return link.mention().orElse(known.isEmpty() ? spelling : known);
  }

  /** Returns the outlet of the comparison that a medium's name names; empty if none. */
  private String outlet(String medium) {
    Set<String> name = words(medium);
    for (Map.Entry<String, Set<String>> outlet : outlets.entrySet()) {
      Set<String> other = outlet.getValue();
      if (name.containsAll(other) || other.containsAll(name)) {
        return outlet.getKey();
      }
    }
    String consonants = letters.of(list(medium));
    return consonants.isEmpty() ? "" : outletLetters.getOrDefault(consonants, "");
  }

  private static boolean isUnnamed(SourceLink link) {
    boolean common =
        link.mention().isEmpty()
            && (link.number().isPresent()
                || (words(link.name()).size() < 2
                    && (link.kind().isPerson() || link.kind() == SourceLink.Kind.DOCUMENT)));
    return link.anonymous() || common;
  }

  /** What is said of an unnamed source, the same in all languages where it can be. */
  private static String suffix(SourceLink link) {
    if (!link.anonymous()) {
      return spelling(link.name());
    }
    String traits =
        String.join("+", link.traits().stream().filter(t -> !t.startsWith("from:")).toList());
    if (!traits.isEmpty()) {
      return traits;
    }
    return switch (link.kind()) {
      case PERSON, OFFICIAL -> "source";
      case ORGANISATION -> "organisation";
      case AGENCY, MEDIA -> "media";
      case DOCUMENT -> "document";
    };
  }

  private static String spelling(String name) {
    return String.join("_", list(name));
  }

  private static Set<String> words(String name) {
    return new TreeSet<>(list(name));
  }

  private static List<String> list(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      String key = Folding.key(word);
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
  }
}
