package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.lexicon.Word;
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
import java.util.EnumMap;
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
 *   <li>a word has the keys of its spelling, its first dictionary form and its concepts, those of
 *       their neighbours, derived concepts under the concept of their family; every word of a
 *       longer expression has the expression's concept;
 *   <li>numbers have the key of their value, in digits or letters;
 *   <li>names and words of no lexicon also have the keys of their sound;
 *   <li>a word is light where most of its senses are function words;
 *   <li>words of a date are of the sort of time;
 *   <li>a word is a cue where half of its senses are; it negates, asks or says that something lacks
 *       where most of them do, but not inside a number («ما دون 70») or a conjunction («بعدما»);
 *   <li>a Persian verb whose form opens with ن and whose infinitive does not is negated, an
 *       infinitive («نکردن») too;
 *   <li>a negation before «سوى», «إلا» or «جز» is none.
 * </ul>
 */
final class PairReader {
  private static final String EVENT = "event:";

  /** Classes of events whose words reports use for one another. */
  private static final Set<String> CLASSES =
      Set.of(
          "event:arrest",
          "event:attack",
          "event:death",
          "event:decrease",
          "event:disaster",
          "event:increase",
          "event:injury",
          "event:meeting",
          "event:protest",
          "event:statement",
          "event:visit");

  private static final int SENSES = 12;

  /** Longer texts are read by their likeliest senses alone. */
  private static final int LONG = 400;

  /** Arabic «ما» negates at the start of a clause; elsewhere it is rather "what" or "that". */
  private static final Set<String> IDLE = Set.of("ما", "مما");

  /** Cues that most senses of a word must be; of the others half is enough. */
  private static final Set<Cue> STRICT = Set.of(Cue.NEGATION, Cue.LACK, Cue.QUESTION);

  /** Arabic conjunctions that end in «ما» negate nothing. */
  private static final Set<String> JOINED =
      Set.of(
          "بعدما", "بينما", "حيثما", "حينما", "ربما", "ريثما", "طالما", "عما", "عندما", "فيما",
          "كلما", "كما", "لطالما", "مثلما", "مهما");

  /** Words that negate in whatever sense. */
  private static final Set<String> NEGATORS =
      Set.of("no", "not", "never", "nobody", "none", "لم", "لن", "ليس", "ليست", "هيچ", "هرگز");

  /** Words after which what was negated before holds alone. */
  private static final Set<String> EXCEPT = Set.of("الا", "سوي", "جز", "بجز", "غير");

  private static final int EXCEPT_REACH = 12;

  /** How Persian verbs open that carry tense in a phrase, after the ن that negates them. */
  private static final List<String> STEMS =
      List.of(
          "باش", "بايد", "بود", "توان", "خواست", "خواه", "داد", "دار", "داشت", "دهد", "دهند", "رفت",
          "شد", "شو", "كرد", "كن", "گرفت", "گشت", "گير", "مي", "يافت");

  /** Concepts that only announce a date: «روز دوشنبه», «ماه مه». */
  private static final Set<String> DATING = Set.of("day", "month");

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
    Map<Integer, Set<String>> things = things(tokens, PairName.of(reading, themes));
    Map<Integer, Set<String>> values = values(tokens, reading.quantities());
    Set<Integer> dated =
        covered(
            tokens,
            reading.times().stream()
                .filter(t -> !(t.value().orElse(null) instanceof TimeValue.Duration))
                .map(TimeExpression::span)
                .toList());
    Set<Integer> measured =
        covered(
            tokens,
            reading.quantities().stream().filter(q -> q.high() > 0).map(Quantity::span).toList());
    Map<Integer, Set<String>> hidden = hidden(reading, tokens);
    List<PairItem> items = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
        PairItem item =
            item(
                reading.language(),
                tokens.get(i),
                senses.getOrDefault(i, List.of()),
                named.contains(i),
                Sets.union(things.getOrDefault(i, Set.of()), hidden.getOrDefault(i, Set.of())),
                values.getOrDefault(i, Set.of()));
        if (dated.contains(i) && !item.light()) {
          item =
              item.as(item.concepts().stream().anyMatch(DATING::contains) ? Sort.LIGHT : Sort.TIME);
        }
        if (PairItem.score(item.word())) {
          scores(item.word()).forEach(items::add);
          continue;
        }
        boolean idle =
            measured.contains(i)
                || (i > 0 && IDLE.contains(item.word()))
                || JOINED.contains(item.word());
        items.add(idle ? item.without(Cue.NEGATION).without(Cue.LACK) : item);
      } else if (tokens.get(i).key().equals("?") || tokens.get(i).key().equals("؟")) {
        items.add(new PairItem("?", Set.of("w:?"), Set.of(), Sort.LIGHT, EnumSet.of(Cue.QUESTION)));
      }
    }
    except(items);
    return items;
  }

  /** The goals of a match, written as one word: «3-1». */
  private static List<PairItem> scores(String word) {
    return Arrays.stream(word.split("-", 2))
        .map(n -> new PairItem(n, Set.of("w:" + n, "n:" + n), Set.of(), Sort.NUMBER, Set.<Cue>of()))
        .toList();
  }

  /** «لم يشارك سوى ثلاثة» negates nothing: it says "only". */
  private static void except(List<PairItem> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is(Cue.NEGATION)) {
        for (int j = i + 1; j < items.size() && j <= i + EXCEPT_REACH; j++) {
          if (EXCEPT.contains(items.get(j).word())) {
            items.set(i, items.get(i).without(Cue.NEGATION));
            items.set(j, items.get(j).without(Cue.LACK));
            break;
          }
        }
      }
    }
  }

  private PairItem item(
      Language language,
      Token token,
      List<ConceptMention> senses,
      boolean named,
      Set<String> things,
      Set<String> values) {
    Set<String> keys = new HashSet<>();
    keys.addAll(things);
    keys.add("w:" + token.key());
    keys.add("l:" + token.lemmas().get(0));
    Set<String> concepts = new HashSet<>();
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    Map<Cue, Integer> cued = new EnumMap<>(Cue.class);
    int light = 0;
    Map<String, Integer> parts = new HashMap<>();
    for (ConceptMention sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
      String head = themes.head(sense.concept());
      concepts.add(sense.concept());
      concepts.add(head);
      sense.tags().stream().filter(t -> t.startsWith(EVENT)).forEach(concepts::add);
      sense.tags().stream().filter(CLASSES::contains).forEach(t -> keys.add("e:" + t));
      light += sense.is("stop") ? 1 : 0;
      keys.add("c:" + head);
      themes.links(sense.concept()).forEach(l -> keys.add("r:" + l));
      cues.of(sense).forEach(c -> cued.merge(c, 1, Integer::sum));
      parts.merge(lexicon.concept(sense.concept()).map(Concept::pos).orElse(""), 1, Integer::sum);
    }
    cued.forEach(
        (cue, count) -> {
          if (2 * count > senses.size() || (2 * count == senses.size() && !STRICT.contains(cue))) {
            found.add(cue);
          }
        });
    if (NEGATORS.contains(token.key())) {
      found.add(Cue.NEGATION);
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
        && (STEMS.stream().anyMatch(s -> form.startsWith(s, 1))
            || (base.endsWith("ن") && !base.equals(form) && base.charAt(0) == form.charAt(1)));
  }

  /**
   * Mentions leave attached conjunctions and prepositions out, so they may start inside a token.
   */
  private static Map<Integer, List<ConceptMention>> byToken(
      List<Token> tokens, List<ConceptMention> mentions) {
    Map<Integer, List<ConceptMention>> found = new HashMap<>();
    int[] starts = starts(tokens);
    for (ConceptMention mention : mentions) {
      for (int i : places(tokens, starts, mention.span())) {
        found.computeIfAbsent(i, k -> new ArrayList<>()).add(mention);
      }
    }
    return found;
  }

  private static Set<Integer> covered(List<Token> tokens, List<Span> spans) {
    int[] starts = starts(tokens);
    Set<Integer> found = new HashSet<>();
    spans.forEach(s -> found.addAll(places(tokens, starts, s)));
    return found;
  }

  private static int[] starts(List<Token> tokens) {
    return tokens.stream().mapToInt(t -> t.span().start()).toArray();
  }

  /** The senses of words that a longer expression or a likelier reading hides. */
  private Map<Integer, Set<String>> hidden(Reading reading, List<Token> tokens) {
    Map<Integer, Set<String>> found = new HashMap<>();
    if (tokens.size() > LONG) {
      return found;
    }
    Language language = reading.language();
    List<Word> words = tokens.stream().map(t -> lexicon.word(language, t)).toList();
    List<Span> spans = tokens.stream().map(Token::span).toList();
    for (Sense sense : lexicon.senses(language, reading.article().text(), words, spans)) {
      if (!sense.concept().tags().contains("stop")) {
        Set<String> keys = new HashSet<>(Set.of("h:" + themes.head(sense.concept().id())));
        sense.concept().tagged("demonym").forEach(c -> keys.add("h:" + c));
        for (int i = sense.first(); i <= sense.last(); i++) {
          if (!sense.split() || i == sense.first() || i == sense.last()) {
            found.computeIfAbsent(i, k -> new HashSet<>()).addAll(keys);
          }
        }
      }
    }
    return found;
  }

  /** What the names say of each token that they cover. */
  private static Map<Integer, Set<String>> things(List<Token> tokens, List<PairName> names) {
    int[] starts = starts(tokens);
    Map<Integer, Set<String>> found = new HashMap<>();
    for (PairName name : names) {
      for (int i : places(tokens, starts, name.span())) {
        Set<String> things = found.computeIfAbsent(i, k -> new HashSet<>());
        name.ids().forEach(id -> things.add("m:" + id));
        name.parts().forEach(id -> things.add("m:" + id));
      }
    }
    return found;
  }

  /** The tokens that a span overlaps. */
  private static List<Integer> places(List<Token> tokens, int[] starts, Span span) {
    int at = Arrays.binarySearch(starts, span.start());
    int from = Math.max(0, at < 0 ? -at - 2 : at);
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < starts.length && starts[i] < span.end(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The values of the number words inside quantities. */
  private static Map<Integer, Set<String>> values(List<Token> tokens, List<Quantity> quantities) {
    Map<Integer, Set<String>> found = new HashMap<>();
    int[] starts = starts(tokens);
    for (Quantity quantity : quantities) {
      if (quantity.low() != quantity.high() || quantity.kind() == Quantity.Kind.UNIVERSAL) {
        continue;
      }
      List<Integer> places = places(tokens, starts, quantity.span());
      if (!places.isEmpty()) {
        // The number opens its phrase in most phrases of the three languages.
        found
            .computeIfAbsent(
                number(tokens, places.get(0), quantity.span().end()), k -> new HashSet<>())
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
