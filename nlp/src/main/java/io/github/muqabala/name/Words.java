package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one article, with what the lexicon, the gazetteer and their spelling say of each.
 */
final class Words {
  private static final List<String> ENDINGS =
      List.of("ه", "ين", "ون", "ان", "ات", "ها", "هاي", "s");

  private static final List<String> PLAIN_ENDINGS =
      List.of(
          "", "ا", "ت", "ه", "ها", "هم", "هما", "ات", "ون", "ين", "ان", "وا", "ي", "تا", "ته",
          "تها");

  private static final List<String> PAST = List.of("تند", "دند", "هاند", "ياند", "شدهاست");

  private static final List<String> PRESENT =
      List.of("درمي", "برمي", "بازمي", "فرامي", "فرومي", "وامي", "نمي");

  private final Language language;
  private final Gazetteer gazetteer;
  private final Heads heads;
  private final String text;
  private final BitSet known = new BitSet();
  private final BitSet timed = new BitSet();
  private final Map<Integer, List<ConceptMention>> concepts = new HashMap<>();

  Words(Reading reading, Gazetteer gazetteer, Heads heads) {
    this.language = reading.language();
    this.gazetteer = gazetteer;
    this.heads = heads;
    this.text = reading.article().text();
    for (ConceptMention concept : reading.concepts()) {
      Span span = concept.span();
      concepts.computeIfAbsent(span.start(), k -> new ArrayList<>()).add(concept);
      if (!isName(concept)) {
        markKnown(concept, reading);
      }
    }
    reading.times().forEach(time -> timed.set(time.span().start(), time.span().end()));
  }

  /**
   * Of an expression whose parts stand apart, which has other concepts inside or is longer than any
   * of its forms and an auxiliary, the parts are known, not what stands between them.
   */
  private void markKnown(ConceptMention concept, Reading reading) {
    Span span = concept.span();
    List<Token> tokens = reading.tokensIn(span);
    boolean apart =
        tokens.size() > 2
            && (tokens.size() > gazetteer.longest(concept.concept()) + 1
                || reading.conceptsIn(span).stream()
                    .anyMatch(c -> c.span().start() > span.start() && c.span().end() < span.end()));
    if (apart) {
      known.set(span.start(), tokens.get(0).span().end());
      known.set(tokens.get(tokens.size() - 1).span().start(), span.end());
    } else {
      known.set(span.start(), span.end());
    }
  }

  Language language() {
    return language;
  }

  boolean english() {
    return language == Language.ENGLISH;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Heads heads() {
    return heads;
  }

  /** Returns the text of a span as it is written. */
  String surface(Span span) {
    return span.of(text);
  }

  /** Returns the concepts that a token expresses, clitics left out. */
  List<ConceptMention> concepts(Token token) {
    List<ConceptMention> inside = new ArrayList<>();
    for (int at = token.span().start(); at < token.span().end(); at++) {
      for (ConceptMention concept : concepts.getOrDefault(at, List.of())) {
        if (token.span().contains(concept.span())) {
          inside.add(concept);
        }
      }
    }
    return inside;
  }

  /** Returns a concept of several words that starts with a word and has an identifier like it. */
  Optional<ConceptMention> longer(Token token, String prefix) {
    for (int at = token.span().start(); at < token.span().end(); at++) {
      for (ConceptMention concept : concepts.getOrDefault(at, List.of())) {
        if (concept.span().end() > token.span().end() && concept.concept().startsWith(prefix)) {
          return Optional.of(concept);
        }
      }
    }
    return Optional.empty();
  }

  boolean tagged(Token token, String tag) {
    return concepts(token).stream().anyMatch(c -> c.is(tag));
  }

  /** Tells whether a word is in no lexicon, names set aside, and belongs to no date. */
  boolean unknown(Token token) {
    return word(token)
        && token.key().length() > 2
        && !preposition(token)
        && !touches(known, token.span())
        && !touches(timed, token.span());
  }

  /** Tells whether a word belongs to a date. */
  boolean timed(Token token) {
    return touches(timed, token.span());
  }

  private static boolean touches(BitSet set, Span span) {
    int next = set.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  /** Tells whether a word is a common word too, or a preposition that only folding makes a name. */
  boolean common(Token token) {
    return gazetteer.common(token.key())
        || heads.is("also_word", token.key())
        || preposition(token);
  }

  /**
   * Tells whether an Arabic word is a dictionary form of the lexicon, perhaps with a particle in
   * front and an ending that is common in the news.
   */
  boolean plain(Token token) {
    String key = token.key();
    for (int from = 0; from < 2 && from + 2 < key.length(); from++) {
      if (from == 1 && "وفبلك".indexOf(key.charAt(0)) < 0) {
        break;
      }
      for (String ending : PLAIN_ENDINGS) {
        if (key.endsWith(ending) && key.length() - ending.length() - from > 1) {
          String stem = key.substring(from, key.length() - ending.length());
          if (gazetteer.common(stem)
              || gazetteer.common(stem + "ه")
              || gazetteer.common(bare(stem))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Tells whether a word is an Arabic preposition in alef maqsura (على, إلى, لدى), perhaps behind a
   * conjunction, which folding makes a name; any other word in alef maqsura may be one.
   */
  boolean preposition(Token token) {
    String key = token.key();
    boolean joined = key.length() > 3 && (key.startsWith("و") || key.startsWith("ف"));
    return language == Language.ARABIC
        && alefMaqsura(token)
        && (heads.is("maqsura_preposition", key)
            || (joined && heads.is("maqsura_preposition", key.substring(1))));
  }

  private boolean alefMaqsura(Token token) {
    return text.startsWith("ى", token.span().end() - 1);
  }

  /**
   * Tells whether a Persian word looks like a verb: those of the third person plural end in «تند»
   * or «دند», perfects in «هاند», and those of the present may begin with «می» behind a particle
   * («درمی‌آید»).
   */
  boolean verbal(Token token) {
    String key = token.key();
    return language == Language.PERSIAN
        && key.length() > 4
        && (PAST.stream().anyMatch(key::endsWith)
            || PRESENT.stream().anyMatch(p -> key.startsWith(p) && key.length() > p.length() + 2));
  }

  /** Tells whether a word is a noun or adjective of the lexicon, and certainly no verb. */
  boolean noun(Token token) {
    List<ConceptMention> found = concepts(token);
    return !found.isEmpty()
        && found.stream().noneMatch(c -> c.is("stop") || gazetteer.verb(c.concept()) || isName(c));
  }

  /** Tells whether a word is known, alone or in an expression, and no verb or particle. */
  boolean nominal(Token token) {
    return !unknown(token)
        && token.key().length() > 2
        && concepts(token).stream().noneMatch(c -> c.is("stop") || gazetteer.verb(c.concept()));
  }

  private static boolean isName(ConceptMention concept) {
    return concept.tags().stream().anyMatch(tag -> tag.startsWith("name:"));
  }

  static boolean word(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  /** Tells whether a word has a capital and belongs to no date. */
  boolean capitalized(Token token) {
    return word(token) && capital(token) && !timed(token);
  }

  /** Returns what a range of tokens covers. */
  static Span span(List<Token> tokens, int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  boolean capital(Token token) {
    return Character.isUpperCase(text.charAt(token.span().start()));
  }

  /** Tells whether a word is written in capitals only, as acronyms are. */
  boolean acronym(Token token) {
    String surface = token.span().of(text);
    return surface.length() > 1
        && surface.length() < 8
        && surface
            .chars()
            .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.')
        && surface.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Returns the place that an adjective of nationality, in any of its forms, belongs to. */
  Optional<String> nationality(Token token) {
    return heads.is("no_demonym", token.key()) ? Optional.empty() : anyNationality(token);
  }

  /** Returns the place that an adjective belongs to, be it another word too: «نیروهای کرد». */
  Optional<String> anyNationality(Token token) {
    String adjective = heads.is("no_demonym", token.key()) ? token.key() + "ي" : token.key();
    for (String form : List.of(token.key(), token.lemmas().get(0), adjective)) {
      Optional<String> place = demonym(language == Language.ARABIC ? bare(form) : form);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<String> demonym(String word) {
    Optional<String> place = gazetteer.demonym(word);
    for (String ending : ENDINGS) {
      if (place.isEmpty() && word.endsWith(ending) && word.length() > ending.length() + 2) {
        place = gazetteer.demonym(word.substring(0, word.length() - ending.length()));
      }
    }
    return place;
  }

  /** Tells whether a token is a proper name of a sort in the gazetteer. */
  boolean names(Token token, Mention.Type type) {
    return gazetteer.get(token.key()).filter(e -> e.type() == type).isPresent();
  }

  /** Returns a key without the Arabic article. */
  static String bare(String key) {
    return definite(key) ? key.substring(2) : key;
  }

  static boolean definite(String key) {
    return key.startsWith("ال") && key.length() > 4;
  }

  List<Proclitics.Variant> variants(Token token) {
    return Proclitics.variants(language, token, Keys.letters(token.key()));
  }

  List<Proclitics.Variant> variants(List<Token> tokens, int from, int to) {
    return Proclitics.variants(language, tokens.get(from), Keys.of(tokens, from, to));
  }
}
