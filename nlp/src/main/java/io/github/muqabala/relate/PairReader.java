package io.github.muqabala.relate;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.name.Skeleton;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.Token;
import io.github.muqabala.relate.PairItem.Cue;
import io.github.muqabala.relate.PairItem.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes statements ready to be compared as pairs.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a word has the keys of its spelling, its first dictionary form and its concepts, derived
 *       concepts under the concept of their family; every word of a longer expression has the
 *       expression's concept;
 *   <li>numbers have the key of their value, in digits or letters;
 *   <li>names and words of no lexicon also have the keys of their sound;
 *   <li>a word is light where most of its senses are function words;
 *   <li>words of a date are of the sort of time;
 *   <li>a word negates where most of its senses do, but not inside a number («ما دون 70»);
 *   <li>a Persian verb whose form opens with ن and whose infinitive does not is negated.
 * </ul>
 */
final class PairReader {
  private static final String EVENT = "event:";
  private static final int SENSES = 12;

  /** Arabic «ما» negates at the start of a clause; elsewhere it is rather "what" or "that". */
  private static final Set<String> IDLE = Set.of("ما", "مما");

  private final Lexicon lexicon;
  private final Themes themes;
  private final PairCues cues;

  PairReader(Lexicon lexicon, Themes themes) {
    this.lexicon = lexicon;
    this.themes = themes;
    this.cues = PairCues.withDefaults();
  }

  /** Returns the words of a statement. */
  List<PairItem> read(Reading reading) {
    List<Token> tokens = reading.tokens().toList();
    Map<Integer, List<ConceptMention>> senses = byToken(tokens, reading.concepts());
    Set<Integer> named =
        covered(
            tokens,
            reading.mentions().stream().filter(m -> !m.nominal()).map(Mention::span).toList());
    Map<Integer, Set<String>> values = values(tokens, reading.quantities());
    Set<Integer> dated =
        covered(
            tokens,
            reading.times().stream()
                .filter(t -> !(t.value().orElse(null) instanceof TimeValue.Duration))
                .map(TimeExpression::span)
                .toList());
    Set<Integer> measured = covered(tokens, reading.quantities().stream().map(Quantity::span).toList());
    List<PairItem> items = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
        PairItem item =
            item(
                reading.language(),
                tokens.get(i),
                senses.getOrDefault(i, List.of()),
                named.contains(i),
                values.getOrDefault(i, Set.of()));
        item = dated.contains(i) && !item.light() ? item.as(Sort.TIME) : item;
        boolean idle = measured.contains(i) || (i > 0 && IDLE.contains(item.word()));
        items.add(idle ? item.without(Cue.NEGATION) : item);
      } else if (tokens.get(i).key().equals("?") || tokens.get(i).key().equals("؟")) {
        items.add(new PairItem("?", Set.of("w:?"), Set.of(), Sort.LIGHT, EnumSet.of(Cue.QUESTION)));
      }
    }
    return items;
  }

  private PairItem item(
      Language language,
      Token token,
      List<ConceptMention> senses,
      boolean named,
      Set<String> values) {
    Set<String> keys = new HashSet<>();
    keys.add("w:" + token.key());
    keys.add("l:" + token.lemmas().get(0));
    Set<String> concepts = new HashSet<>();
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    int light = 0;
    int negating = 0;
    Map<String, Integer> parts = new HashMap<>();
    for (ConceptMention sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
      String head = themes.head(sense.concept());
      concepts.add(sense.concept());
      concepts.add(head);
      sense.tags().stream().filter(t -> t.startsWith(EVENT)).forEach(concepts::add);
      light += sense.is("stop") ? 1 : 0;
      keys.add("c:" + head);
      found.addAll(cues.of(sense));
      negating += cues.of(sense).contains(Cue.NEGATION) ? 1 : 0;
      parts.merge(lexicon.concept(sense.concept()).map(Concept::pos).orElse(""), 1, Integer::sum);
    }
    if (2 * negating <= senses.size()) {
      found.remove(Cue.NEGATION);
    }
    if (language == Language.PERSIAN && negated(token)) {
      found.add(Cue.NEGATION);
    }
    values.forEach(v -> keys.add("n:" + v));
    Sort sort = sort(token, senses.size(), light, named, !values.isEmpty(), parts);
    if (sort == Sort.NUMBER) {
      keys.add("n:" + token.key().replace(",", ""));
    }
    if (sort == Sort.NAME || sort == Sort.UNKNOWN) {
      Skeleton.keys(token.key()).forEach(s -> keys.add("s:" + s));
    }
    return new PairItem(token.key(), keys, concepts, sort, found);
  }

  private static Sort sort(
      Token token,
      int senses,
      int light,
      boolean named,
      boolean valued,
      Map<String, Integer> parts) {
    if (token.kind() == Token.Kind.NUMBER || valued) {
      return Sort.NUMBER;
    }
    if (senses > 0 && 2 * light > senses) {
      return Sort.LIGHT;
    }
    if (named) {
      return Sort.NAME;
    }
    if (senses == 0) {
      return token.key().length() < 3 ? Sort.LIGHT : Sort.UNKNOWN;
    }
    int nouns = parts.getOrDefault("noun", 0) + parts.getOrDefault("name", 0);
    int verbs = parts.getOrDefault("verb", 0) + parts.getOrDefault("phrase", 0);
    int others = parts.getOrDefault("adj", 0) + parts.getOrDefault("adv", 0);
    if (nouns >= verbs && nouns >= others) {
      return nouns == 0 ? Sort.LIGHT : Sort.NOUN;
    }
    return verbs >= others ? Sort.VERB : Sort.QUALIFIER;
  }

  private static boolean negated(Token token) {
    String form = token.key();
    String base = token.lemmas().get(0);
    return form.length() > 2
        && form.charAt(0) == 'ن'
        && base.endsWith("ن")
        && !base.equals(form)
        && (form.startsWith("نمي") || base.charAt(0) == form.charAt(1));
  }

  private static Map<Integer, List<ConceptMention>> byToken(
      List<Token> tokens, List<ConceptMention> mentions) {
    Map<Integer, Integer> at = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      at.put(tokens.get(i).span().start(), i);
    }
    Map<Integer, List<ConceptMention>> found = new HashMap<>();
    for (ConceptMention mention : mentions) {
      Integer from = at.get(mention.span().start());
      for (int i = from == null ? tokens.size() : from;
          i < tokens.size() && tokens.get(i).span().start() < mention.span().end();
          i++) {
        found.computeIfAbsent(i, k -> new ArrayList<>()).add(mention);
      }
    }
    return found;
  }

  private static Set<Integer> covered(List<Token> tokens, List<Span> spans) {
    Set<Integer> found = new HashSet<>();
    int[] starts = tokens.stream().mapToInt(t -> t.span().start()).toArray();
    for (Span span : spans) {
      int from = Arrays.binarySearch(starts, span.start());
      for (int i = from < 0 ? -from - 1 : from; i < starts.length && starts[i] < span.end(); i++) {
        found.add(i);
      }
    }
    return found;
  }

  /** The values of the number words inside quantities. */
  private static Map<Integer, Set<String>> values(List<Token> tokens, List<Quantity> quantities) {
    Map<Integer, Set<String>> found = new HashMap<>();
    int[] starts = tokens.stream().mapToInt(t -> t.span().start()).toArray();
    for (Quantity quantity : quantities) {
      if (quantity.low() != quantity.high() || quantity.kind() == Quantity.Kind.UNIVERSAL) {
        continue;
      }
      int from = Arrays.binarySearch(starts, quantity.span().start());
      from = from < 0 ? -from - 1 : from;
      if (from < starts.length && starts[from] < quantity.span().end()) {
        // The number opens its phrase in most phrases of the three languages.
        found
            .computeIfAbsent(number(tokens, from, quantity.span().end()), k -> new HashSet<>())
            .add(quantity.value());
      }
    }
    return found;
  }

  private static int number(List<Token> tokens, int from, int end) {
    for (int i = from; i < tokens.size() && tokens.get(i).span().start() < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        return i;
      }
    }
    return from;
  }
}
