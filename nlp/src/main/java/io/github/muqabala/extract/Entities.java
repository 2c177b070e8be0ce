package io.github.muqabala.extract;

import io.github.muqabala.extract.Phrase.Part;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The things that a text has spoken of so far, and which of them a word takes up.
 *
 * <ul>
 *   <li>What agrees with the pronoun counts by its part in the clause, less for each sentence
 *       between, more if it speaks, stands in the headline or was taken up before.
 *   <li>Where two count nearly alike, none is meant.
 * </ul>
 */
final class Entities {
  private static final Deque<Place> NONE = new ArrayDeque<>(0);
  private static final int MOST = 24;
  private static final int CALLED = 3;
  private static final int REACH = 2;
  private static final double SENTENCE = 1.2;
  private static final double SPEAKER = 0.8;
  private static final double TAKEN_UP = 0.25;
  private static final double PASSIVE = 0.8;
  private static final double STEP = 0.02;
  private static final double LEAD = 0.25;
  private static final double LEAST = 0.3;

  /** A thing spoken of. */
  static final class Entity {
    private final Set<String> heads = new HashSet<>();
    private Traits traits;
    private Span best;
    private boolean named;
    private int times;
    private boolean acts;

    private Entity(Phrase phrase) {
      this.traits = phrase.traits();
      this.best = phrase.name().map(Mention::span).orElse(phrase.span());
      this.named = phrase.name().isPresent();
    }

    Traits traits() {
      return traits;
    }

    boolean named() {
      return named;
    }

    /** Returns the phrase that names it best. */
    Span best() {
      return best;
    }
  }

  /**
   * One place where a thing is spoken of.
   *
   * @param phrase the words, its verb where they are left out
   */
  record Place(Entity entity, int sentence, int clause, Part part, Span phrase, boolean speaks) {}

  private final boolean arabic;
  private final Deque<Place> places = new ArrayDeque<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Deque<Place>> byHead = new HashMap<>();

  Entities(boolean arabic) {
    this.arabic = arabic;
  }

  /** Tells whether a thing acts: a person, a body, a country, a vessel. */
  static boolean doer(Entity entity) {
    return switch (entity.traits.sort()) {
      case PERSON, PEOPLE, BODY -> true;
      case PLACE -> entity.heads.contains(Things.COUNTRY);
      case THING, ANY -> entity.acts;
    };
  }

  /** Says that a thing moves and does things by itself, as vessels do. */
  static void acts(Entity entity) {
    entity.acts = true;
  }

  /** Returns the thing of a name, a new one if it is the first. */
  Entity of(Phrase phrase) {
    if (phrase.name().isEmpty()) {
      return new Entity(phrase);
    }
    Entity entity = byName.computeIfAbsent(phrase.name().get().id(), k -> new Entity(phrase));
    return entity;
  }

  /** Says that a phrase speaks of a thing too, as an apposition does. */
  void join(Entity entity, Phrase phrase) {
    boolean better = phrase.name().isPresent() && !entity.named;
    if (better) {
      entity.best = phrase.name().get().span();
      entity.named = true;
      byName.put(phrase.name().get().id(), entity);
    }
    if (entity.traits.gender() == Traits.Gender.ANY) {
      entity.traits =
          new Traits(entity.traits.number(), phrase.traits().gender(), entity.traits.sort());
    }
  }

  /** Notes a place where a thing is spoken of. */
  void add(Place place, Set<String> heads) {
    Entity entity = place.entity();
    entity.times++;
    entity.heads.addAll(heads);
    places.addFirst(place);
    if (places.size() > MOST) {
      places.removeLast();
    }
    for (String head : heads) {
      Deque<Place> last = byHead.computeIfAbsent(head, k -> new ArrayDeque<>());
      last.removeIf(p -> p.entity() == entity);
      last.addFirst(place);
      if (last.size() > CALLED) {
        last.removeLast();
      }
    }
  }

  /** Returns the last thing that may be called by a noun. */
  Optional<Entity> called(Set<String> names, Traits traits) {
    List<Place> fitting =
        names.stream()
            .flatMap(n -> byHead.getOrDefault(n, NONE).stream())
            .filter(p -> fits(traits, p.entity().traits))
            .sorted(Comparator.comparingInt((Place p) -> -p.phrase().start()))
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Place last = fitting.get(0);
    boolean doubtful =
        fitting.stream()
            .anyMatch(p -> p.entity() != last.entity() && p.sentence() == last.sentence());
    return doubtful ? Optional.empty() : Optional.of(last.entity());
  }

  private static boolean fits(Traits noun, Traits thing) {
    boolean many = noun.number() == Traits.Count.MANY;
    boolean gender =
        noun.gender() == Traits.Gender.ANY
            || thing.gender() == Traits.Gender.ANY
            || noun.gender() == thing.gender()
            || noun.sort() != Traits.Sort.PERSON;
    boolean persons = !noun.sort().human() || thing.sort().human();
    boolean body = noun.sort() != Traits.Sort.BODY || thing.sort() != Traits.Sort.THING;
    return gender && persons && body && many == (thing.number() == Traits.Count.MANY);
  }

  /** Returns what a pronoun takes up. */
  Optional<Entity> meant(
      Traits pronoun, int sentence, Predicate<Place> possible, Predicate<Place> excluded) {
    Set<Entity> others = new HashSet<>();
    places.stream().filter(excluded).forEach(p -> others.add(p.entity()));
    Map<Entity, Double> scores = new HashMap<>();
    List<Entity> order = new ArrayList<>();
    int step = 0;
    for (Place place : places) {
      step++;
      Entity entity = place.entity();
      boolean near = place.sentence() >= sentence - REACH;
      if (!near
          || others.contains(entity)
          || !possible.test(place)
          || !pronoun.mayMean(entity.traits, arabic)) {
        continue;
      }
      double score =
          place.part().weight()
              - SENTENCE * (sentence - place.sentence())
              + (place.speaks() ? SPEAKER : 0)
              + TAKEN_UP * Math.min(3, entity.times - 1)
              - passive(pronoun, entity)
              - STEP * step;
      if (scores.merge(entity, score, Math::max) == score && !order.contains(entity)) {
        order.add(entity);
      }
    }
    ToDoubleFunction<Entity> score = e -> scores.getOrDefault(e, 0.0);
    order.sort(Comparator.comparingDouble(score).reversed());
    if (order.isEmpty() || score.applyAsDouble(order.get(0)) < LEAST) {
      return Optional.empty();
    }
    boolean clear =
        order.size() == 1
            || score.applyAsDouble(order.get(0)) - score.applyAsDouble(order.get(1)) >= LEAD;
    return clear ? Optional.of(order.get(0)) : Optional.empty();
  }

  /** Things without a name and places that are no countries do little; bodies are rarely "they". */
  private static double passive(Traits pronoun, Entity entity) {
    return switch (entity.traits.sort()) {
      case THING -> entity.named || entity.acts ? 0 : PASSIVE;
      case PLACE -> entity.heads.contains(Things.COUNTRY) ? 0 : PASSIVE;
      case BODY -> pronoun.number() == Traits.Count.MANY ? 2 * PASSIVE : 0;
      case PERSON, PEOPLE, ANY -> 0;
    };
  }

  /** Returns the last that spoke and agrees with a pronoun. */
  Optional<Entity> speaker(Traits pronoun, int sentence, Predicate<Place> possible) {
    return places.stream()
        .filter(p -> p.speaks() && p.sentence() >= sentence - REACH && possible.test(p))
        .map(Place::entity)
        .filter(e -> pronoun.mayMean(e.traits, arabic))
        .findFirst();
  }

  /** Returns the last subject that is possible. */
  Optional<Entity> subject(Predicate<Place> possible) {
    return places.stream()
        .filter(p -> p.part() == Part.SUBJECT)
        .filter(possible)
        .findFirst()
        .map(Place::entity);
  }
}
