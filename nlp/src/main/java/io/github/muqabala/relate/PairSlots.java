package io.github.muqabala.relate;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Longs;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what two statements say slot by slot: when, how many, who and where, in which state.
 *
 * <p>The first statement is {@code a}, the second {@code b}. All that is absent is 0.
 *
 * <ul>
 *   <li>{@code clash.date}: no day fits both; {@code clash.part}: a year, month, season or day of
 *       the week that each has is another;
 *   <li>{@code clash.number}: each has a number that fits none of the other's, of one measure and
 *       of one thing counted; {@code clash.number.loose}: of things that may be different; {@code
 *       clash.number.alone}: each has one such number; {@code clash.order}: they are in different
 *       places of an order;
 *   <li>{@code clash.duration}: each says how long, and not the same; {@code met.duration}: the
 *       same;
 *   <li>{@code clash.place}, {@code clash.actor}, {@code clash.name}: each has a name that fits
 *       none of the other's, of two places, of two parties or nationalities, of others; a place
 *       fits what it lies in;
 *   <li>{@code clash.swap}: two names that both statements have change their order; a passive turns
 *       it, names that are joined or of which one lies in the other have none;
 *   <li>{@code clash.denied}: one denies, the other does not; {@code clash.ahead}: for one it lies
 *       ahead, for the other it has happened; {@code clash.ahead.loose}: but the one tells of a
 *       deed of the other as done («agreed to reopen»);
 *   <li>{@code more.SIDE.date}, {@code more.SIDE.number}, {@code more.SIDE.name}, {@code
 *       more.SIDE.place}: a finer or only date, numbers and names that the other lacks, a place in
 *       the other's place;
 *   <li>{@code met.date}, {@code met.number}, {@code met.names}: what they share; {@code
 *       met.names.country}: of these countries and nationalities.
 * </ul>
 */
final class PairSlots {
  private static final double MOST = 3;
  private static final long WEEK = 7;
  private static final long MONTH = 30;

  /** Months of half a year. */
  private static final long HALF = 6;

  /** Days of half a year. */
  private static final long HALF_YEAR = 182;

  private final Themes themes;
  private final Signature a;
  private final Signature b;
  private final Map<String, Double> features = new TreeMap<>();

  private final List<PairItem> wordsOfA;
  private final List<PairItem> wordsOfB;

  private PairSlots(
      Themes themes, Signature a, Signature b, List<PairItem> wordsOfA, List<PairItem> wordsOfB) {
    this.themes = themes;
    this.a = a;
    this.b = b;
    this.wordsOfA = wordsOfA;
    this.wordsOfB = wordsOfB;
  }

  static Map<String, Double> of(
      Signature a, Signature b, List<PairItem> wordsOfA, List<PairItem> wordsOfB, Themes themes) {
    PairSlots slots = new PairSlots(themes, a, b, wordsOfA, wordsOfB);
    slots.dates();
    slots.parts();
    slots.numbers();
    slots.durations();
    slots.names();
    slots.states();
    slots.features.values().removeIf(v -> v == 0);
    return slots.features;
  }

  private void put(String feature, double value) {
    features.merge(feature, value, (x, y) -> Math.min(MOST, x + y));
  }

  private void dates() {
    switch (Times.compare(a, b)) {
      case APART -> put("clash.date", 1);
      case SAME, OVERLAP -> put("met.date", 1);
      case FIRST_FINER -> put("more.a.date", 1);
      case SECOND_FINER -> put("more.b.date", 1);
      case NONE -> {
        if (dated(a) != dated(b)) {
          put(dated(a) ? "more.a.date" : "more.b.date", 1);
        }
      }
    }
  }

  /** A year, month, season or day of the week of which each statement has its own. */
  private void parts() {
    Map<String, Set<String>> x = parts(a);
    Map<String, Set<String>> y = parts(b);
    x.forEach(
        (field, values) -> {
          Set<String> others = y.getOrDefault(field, Set.of());
          if (!others.isEmpty() && values.stream().noneMatch(others::contains)) {
            put("clash.part", 1);
          }
        });
  }

  private static Map<String, Set<String>> parts(Signature s) {
    Map<String, Set<String>> parts = new TreeMap<>();
    for (Map<String, String> date : s.dates()) {
      date.forEach((k, v) -> parts.computeIfAbsent(k, f -> new HashSet<>()).add(v));
    }
    for (TimeExpression time : s.times()) {
      if (time.value().orElse(null) instanceof TimeValue.Interval interval) {
        interval
            .first()
            .ifPresent(
                d ->
                    parts
                        .computeIfAbsent("year", f -> new HashSet<>())
                        .add(Integer.toString(d.getYear())));
      }
    }
    return parts;
  }

  private static boolean dated(Signature s) {
    return !s.times().isEmpty() || !s.dates().isEmpty();
  }

  private void numbers() {
    List<PairNumber> x = new ArrayList<>(PairNumber.of(a.reading()));
    List<PairNumber> y = new ArrayList<>(PairNumber.of(b.reading()));
    for (PairNumber number : List.copyOf(x)) {
      y.stream()
          .filter(number::same)
          .findFirst()
          .ifPresent(
              other -> {
                x.remove(number);
                y.remove(other);
                put("met.number", number.small() ? 0 : 1);
              });
    }
    for (PairNumber number : List.copyOf(x)) {
      y.stream()
          .filter(number::compatible)
          .findFirst()
          .ifPresent(
              other -> {
                x.remove(number);
                y.remove(other);
                put("met.number", 1);
                put("more.a.number", number.finer(other) ? 1 : 0);
                put("more.b.number", other.finer(number) ? 1 : 0);
              });
    }
    put("clash.number", two(x, y) || two(y, x) ? 1 : 0);
    x.removeIf(PairNumber::small);
    y.removeIf(PairNumber::small);
    if (x.size() == 1
        && y.size() == 1
        && x.get(0).comparable(y.get(0))
        && x.get(0).order() == y.get(0).order()) {
      put("clash.number.alone", 1);
    }
    for (PairNumber number : x) {
      boolean apart = false;
      for (PairNumber other : y) {
        if (number.comparable(other) && number.order() == other.order()) {
          apart = true;
          String sort =
              number.order()
                  ? "order"
                  : number.sameCounted(other) || sameMeasure(number, other)
                      ? "number"
                      : "number.loose";
          put("clash." + sort, 1);
        }
      }
      put("more.a.number", apart ? 0 : 1);
    }
    for (PairNumber other : y) {
      put("more.b.number", x.stream().anyMatch(other::comparable) ? 0 : 1);
    }
  }

  /** Two of what the other statement has more of; «one» may be an article. */
  private static boolean two(List<PairNumber> numbers, List<PairNumber> others) {
    return numbers.stream()
        .filter(n -> n.small() && n.least() > 1)
        .anyMatch(
            n -> others.stream().anyMatch(o -> !o.small() && n.comparable(o) && n.sameCounted(o)));
  }

  /** How long something lasts, where each statement says so and differently. */
  private void durations() {
    Set<Long> x = days(a);
    Set<Long> y = days(b);
    if (!x.isEmpty() && !y.isEmpty()) {
      put(x.stream().anyMatch(y::contains) ? "met.duration" : "clash.duration", 1);
    }
  }

  private static Set<Long> days(Signature s) {
    Set<Long> days = new HashSet<>();
    for (TimeExpression time : s.reading().times()) {
      if (time.value().orElse(null) instanceof TimeValue.Duration duration) {
        days.addAll(days(duration.edtf()));
      }
    }
    return days;
  }

  /** The days of a duration such as «P6M», a month of thirty; none of one that is not exact. */
  private static Set<Long> days(String edtf) {
    String digits = CharMatcher.inRange('0', '9').retainFrom(edtf);
    Long number = Longs.tryParse(digits);
    if (number == null || !edtf.startsWith("P" + digits) || edtf.length() != digits.length() + 2) {
      return Set.of();
    }
    return switch (edtf.charAt(edtf.length() - 1)) {
      case 'D' -> Set.of(number);
      case 'W' -> Set.of(number * WEEK);
      case 'M' -> Set.of(number % HALF == 0 ? number / HALF * HALF_YEAR : number * MONTH);
      case 'Y' -> Set.of(number * 2 * HALF_YEAR);
      default -> Set.of();
    };
  }

  /** Tells whether what they measure is one thing, by {@link Measure}. */
  private boolean sameMeasure(PairNumber number, PairNumber other) {
    return measures(a, number).stream()
        .anyMatch(m -> measures(b, other).stream().anyMatch(m::same));
  }

  private static List<Measure> measures(Signature s, PairNumber number) {
    List<Measure> found = new ArrayList<>();
    for (int i = 0; i < s.quantities().size() && i < s.measures().size(); i++) {
      if (s.quantities().get(i).span().equals(number.span())) {
        found.add(s.measures().get(i));
      }
    }
    return found;
  }

  private void names() {
    List<PairName> x = PairName.of(a.reading(), themes);
    List<PairName> y = PairName.of(b.reading(), themes);
    List<PairName> restX = rest(x, y, wordsOfB);
    List<PairName> restY = rest(y, x, wordsOfA);
    int same = x.size() - restX.size();
    put("met.names", Math.min(MOST, same));
    long countries =
        x.stream()
            .filter(n -> !restX.contains(n))
            .filter(n -> n.sort() == PairName.Sort.COUNTRY || n.sort() == PairName.Sort.NATION)
            .count();
    put("met.names.country", Math.min(MOST, (double) countries));
    put("met.names.share", x.isEmpty() && y.isEmpty() ? 0 : 2.0 * same / (x.size() + y.size()));
    boolean shared = nations(wordsOfA).stream().anyMatch(nations(wordsOfB)::contains);
    List<PairName> inX = inside(restX, restY, "more.a.place");
    List<PairName> inY = inside(restY, restX, "more.b.place");
    inX.forEach(n -> restY.removeIf(o -> n.fit(o, themes) == PairName.Fit.FIRST_INSIDE));
    inY.forEach(n -> restX.removeIf(o -> n.fit(o, themes) == PairName.Fit.FIRST_INSIDE));
    restX.removeAll(inX);
    restY.removeAll(inY);
    boolean kin = shared || !inX.isEmpty() || !inY.isEmpty() || held(restX, y) || held(restY, x);
    put("met.names.inside", same == 0 && kin ? 1 : 0);
    clashes(restX, restY);
    if (new PairSwaps(a, b, themes).swapped(x, y)) {
      put("clash.swap", 1);
    }
  }

  /** The names of one statement that lie in a name that only the other has. */
  private List<PairName> inside(List<PairName> names, List<PairName> others, String feature) {
    List<PairName> inside = new ArrayList<>();
    for (PairName name : names) {
      if (others.stream()
          .filter(o -> !(capital(o) && name.place()))
          .anyMatch(o -> name.fit(o, themes) == PairName.Fit.FIRST_INSIDE)) {
        inside.add(name);
        put(feature, 1);
      }
    }
    return inside;
  }

  private boolean held(List<PairName> names, List<PairName> others) {
    return names.stream()
        .anyMatch(
            n ->
                others.stream()
                    .map(o -> n.fit(o, themes))
                    .anyMatch(
                        f -> f == PairName.Fit.FIRST_INSIDE || f == PairName.Fit.SECOND_INSIDE));
  }

  /** The names that the other statement has neither as a name nor as a sense of its words. */
  private List<PairName> rest(
      List<PairName> names, List<PairName> others, List<PairItem> otherWords) {
    List<PairName> rest = new ArrayList<>();
    for (PairName name : names) {
      if (city(name, names, others)) {
        rest.add(name);
      } else if (others.stream().noneMatch(o -> name.fit(o, themes) == PairName.Fit.SAME)
          && otherWords.stream()
              .noneMatch(
                  w ->
                      name.ids().stream().anyMatch(id -> w.keys().contains("h:" + id))
                          || (!name.listed()
                              && name.sounds().stream()
                                  .anyMatch(k -> w.keys().contains("s:" + k))))) {
        rest.add(name);
      }
    }
    return rest;
  }

  /** A capital beside its country stands for no government; it tells where. */
  private static boolean city(PairName name, List<PairName> names, List<PairName> others) {
    return capital(name)
        && others.stream().noneMatch(o -> capital(o) && shared(name, o))
        && names.stream().anyMatch(n -> !capital(n) && shared(name, n));
  }

  private static boolean shared(PairName one, PairName other) {
    return one.ids().stream().anyMatch(other.ids()::contains);
  }

  /** The countries that words may name, also in a sense that a likelier one hides. */
  private Set<String> nations(List<PairItem> words) {
    Set<String> nations = new HashSet<>();
    for (PairItem word : words) {
      for (String key : word.keys()) {
        if ((key.startsWith("h:") || key.startsWith("m:")) && themes.country(key.substring(2))) {
          nations.add(key.substring(2));
        }
      }
    }
    return nations;
  }

  /** A word that also names a country, where the other statement has another country. */
  private boolean hides(List<PairItem> words, List<PairItem> others, PairName country) {
    PairMatch match = PairMatch.of(words, others);
    for (int i = 0; i < words.size(); i++) {
      if (!match.shared(i)
          && words.get(i).keys().stream()
              .anyMatch(k -> k.startsWith("h:") && themes.country(k.substring(2)))) {
        return country.sort() == PairName.Sort.COUNTRY;
      }
    }
    return false;
  }

  private void clashes(List<PairName> x, List<PairName> y) {
    Set<PairName> met = new HashSet<>();
    for (PairName name : x) {
      for (PairName other : y) {
        String sort = clash(name, other);
        if (!sort.isEmpty()) {
          put("clash." + sort, features.containsKey("clash." + sort) ? 0 : 1);
          met.add(name);
          met.add(other);
        }
      }
    }
    for (PairName name : x) {
      if (!met.contains(name) && hides(wordsOfB, wordsOfA, name)) {
        put("clash.place", features.containsKey("clash.place") ? 0 : 1);
        met.add(name);
      }
    }
    for (PairName other : y) {
      if (!met.contains(other) && hides(wordsOfA, wordsOfB, other)) {
        put("clash.place", features.containsKey("clash.place") ? 0 : 1);
        met.add(other);
      }
    }
    put("more.a.name", (double) x.stream().filter(n -> !met.contains(n)).count());
    put("more.b.name", (double) y.stream().filter(n -> !met.contains(n)).count());
  }

  /** In what two names differ; a country and a place that may lie in it tell nothing. */
  private String clash(PairName name, PairName other) {
    if (name.place() && other.place()) {
      if (name.sort() != other.sort()) {
        return "maybe";
      }
      return acts(a, name) && acts(b, other) ? "actor" : "place";
    }
    if (capital(name) != capital(other) && (name.place() || other.place())) {
      return "place";
    }
    boolean parties = !name.place() && !other.place();
    if (parties && name.person() != other.person()) {
      return "maybe";
    }
    boolean nations =
        (name.sort() == PairName.Sort.NATION && other.sort() == PairName.Sort.COUNTRY)
            || (other.sort() == PairName.Sort.NATION && name.sort() == PairName.Sort.COUNTRY);
    return parties || nations ? "actor" : "name";
  }

  /** A capital may stand for its government. */
  private static boolean capital(PairName name) {
    return name.ids().stream().anyMatch(id -> id.endsWith("_government"));
  }

  private static boolean acts(Signature s, PairName name) {
    return s.claim().slots().stream()
        .anyMatch(t -> t.role() == Slot.Role.ACTOR && t.span().overlaps(name.span()));
  }

  private void states() {
    Status x = a.claim().status();
    Status y = b.claim().status();
    if ((x == Status.DENIED) != (y == Status.DENIED)) {
      put("clash.denied", 1);
    } else if (ahead(x) != ahead(y)) {
      boolean done = ahead(x) ? done(a, wordsOfA, wordsOfB) : done(b, wordsOfB, wordsOfA);
      put(done ? "clash.ahead.loose" : "clash.ahead", 1);
    }
  }

  /**
   * Tells whether a deed of a statement that looks ahead is done, and the other tells of it too.
   */
  private static boolean done(Signature s, List<PairItem> words, List<PairItem> others) {
    PairMatch match = PairMatch.of(words, others);
    Language language = s.reading().language();
    for (int i = 0; i < words.size(); i++) {
      PairItem word = words.get(i);
      boolean future =
          language == Language.PERSIAN && i > 0 && words.get(i - 1).word().contains("خواه");
      if (past(language, word)
          && !future
          && !word.is(PairItem.Cue.AHEAD)
          && !word.concepts().contains("event:statement")
          && ((match.shared(i) && !word.light())
              || (language == Language.PERSIAN
                  && i > 0
                  && match.shared(i - 1)
                  && !words.get(i - 1).is(PairItem.Cue.AHEAD)
                  && !words.get(i - 1).concepts().contains("event:statement")
                  && words.get(i - 1).sort() == PairItem.Sort.VERB))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is a verb in a past form. */
  private static boolean past(Language language, PairItem word) {
    String form = word.word();
    return switch (language) {
      case PERSIAN ->
          word.keys().stream()
              .anyMatch(
                  k ->
                      k.startsWith("l:")
                          && k.length() > 4
                          && k.endsWith("ن")
                          && !form.equals(k.substring(2))
                          && form.startsWith(k.substring(2, k.length() - 1)));
      case ARABIC ->
          (word.sort() == PairItem.Sort.VERB && "يسنا".indexOf(form.charAt(0)) < 0)
              || (word.sort() == PairItem.Sort.VERB && form.startsWith("ا"));
      case ENGLISH ->
          word.sort() == PairItem.Sort.VERB
              && !form.endsWith("s")
              && !form.endsWith("ing")
              && (form.endsWith("ed") || !word.keys().contains("l:" + form));
    };
  }

  private static boolean ahead(Status status) {
    return status == Status.PLANNED || status == Status.EXPECTED;
  }
}
