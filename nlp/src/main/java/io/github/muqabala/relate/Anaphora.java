package io.github.muqabala.relate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which named body a definite noun of an article stands for: "the ministry" is the one that was
 * named last before.
 *
 * <ul>
 *   <li>the noun is the head of the name: its first word in Arabic and Persian, its last in
 *       English, in the article's own spelling or in another form of the lexicon;
 *   <li>the noun is definite: behind an article, a demonstrative or a possessive; in Persian also
 *       where no word behind it makes it another's;
 *   <li>organisations and facilities are meant, persons and countries are not.
 * </ul>
 */
final class Anaphora {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \u200c-")).omitEmptyStrings();
  private static final Set<String> POINTERS =
      Set.of(
          "the", "this", "that", "its", "their", "his", "her", "اين", "ان", "همين", "هذا", "هذه");
  private static final Set<String> CLOSERS =
      Set.of("را", "در", "به", "از", "با", "كه", "نيز", "هم", "و", "براي", "تا", "است", "بود");
  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;

  private final Reading reading;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final Map<String, NavigableMap<Integer, Mention>> byHead = new HashMap<>();

  Anaphora(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.tokens = reading.tokens().toList();
    for (Mention mention : reading.mentions()) {
      if ((mention.type() == Mention.Type.ORG || mention.type() == Mention.Type.FACILITY)
          && !mention.nominal()) {
        for (String head : heads(mention)) {
          byHead.computeIfAbsent(head, k -> new TreeMap<>()).put(mention.span().end(), mention);
        }
      }
    }
  }

  private Set<String> heads(Mention mention) {
    Set<String> heads = new HashSet<>();
    head(reading.text(mention.span())).ifPresent(heads::add);
    lexicon
        .concept(mention.id())
        .ifPresent(
            c ->
                c.forms()
                    .getOrDefault(reading.language(), List.of())
                    .forEach(f -> head(f).ifPresent(heads::add)));
    return heads;
  }

  private Optional<String> head(String name) {
    List<String> words = WORDS.splitToList(name);
    if (words.size() < 2) {
      return Optional.empty();
    }
    boolean last = reading.language() == Language.ENGLISH;
    return Optional.of(bare(Folding.key(words.get(last ? words.size() - 1 : 0))))
        .filter(h -> h.length() >= SHORTEST);
  }

  /** Returns a word without the article of Arabic and what is written before it. */
  private static String bare(String key) {
    int at = key.indexOf(ARTICLE);
    if (at >= 0 && at <= 1 && key.length() > at + ARTICLE.length() + 2) {
      return key.substring(at + ARTICLE.length());
    }
    return key.startsWith("لل") && key.length() > SHORTEST + 1 ? key.substring(2) : key;
  }

  /** Returns the name that a word stands for. */
  Optional<Mention> of(Span word) {
    if (byHead.isEmpty()) {
      return Optional.empty();
    }
    int at = first(word);
    boolean alone = at + 1 >= tokens.size() || tokens.get(at + 1).span().start() >= word.end();
    @Nullable NavigableMap<Integer, Mention> named =
        at < tokens.size() && alone ? byHead.get(bare(tokens.get(at).key())) : null;
    if (named == null || !definite(at)) {
      return Optional.empty();
    }
    return Optional.ofNullable(named.floorEntry(word.start())).map(Map.Entry::getValue);
  }

  /** Returns the index of the first token that ends behind the start of a word. */
  private int first(Span word) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > word.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean definite(int at) {
    String key = tokens.get(at).key();
    if (reading.language() == Language.ARABIC) {
      return !bare(key).equals(key);
    }
    if (at > 0 && POINTERS.contains(tokens.get(at - 1).key())) {
      return true;
    }
    return reading.language() == Language.PERSIAN
        && (at + 1 >= tokens.size()
            || tokens.get(at + 1).kind() == Token.Kind.PUNCTUATION
            || CLOSERS.contains(tokens.get(at + 1).key()));
  }
}
