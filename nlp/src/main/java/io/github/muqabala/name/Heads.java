package io.github.muqabala.name;

import com.google.common.base.Splitter;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of one language that head names (base, province, ministry), and other cue words. */
final class Heads {
  private static final int LONGEST = 4;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Language language;
  private final Map<String, Head> heads = new HashMap<>();
  private final Set<String> tails = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Heads(Language language) {
    this.language = language;
  }

  /**
   * A noun that heads names.
   *
   * @param suffix what it adds to an identifier
   * @param type what it makes of the name
   * @param use compose, span, topic or nominal, as the data file explains
   */
  record Head(String suffix, Mention.Type type, String use) {
    /** Tells whether a country or nationality makes an institution of it. */
    boolean composes() {
      return use.equals("compose") || nominal();
    }

    boolean nominal() {
      return use.equals("nominal");
    }
  }

  /** A head found in the text: the tokens it takes, and where its own letters start. */
  record Found(Head head, int length, int start) {}

  static Heads load(Language language) {
    Heads loaded = new Heads(language);
    int column =
        switch (language) {
          case ENGLISH -> 3;
          case ARABIC -> 4;
          case PERSIAN -> 5;
        };
    for (List<String> row : DataFile.rows(Heads.class, "heads.tsv", 6)) {
      Head head = new Head(row.get(0), Mention.Type.valueOf(row.get(1)), row.get(2));
      DataFile.forms(row.get(column)).stream()
          .filter(f -> !f.equals("-"))
          .forEach(f -> loaded.heads.put(Keys.of(f), head));
    }
    for (List<String> row : DataFile.rows(Heads.class, "tails.tsv", 2)) {
      if (row.get(0).equals(language.code())) {
        DataFile.forms(row.get(1)).forEach(f -> loaded.tails.add(Keys.of(f)));
      }
    }
    for (List<String> row : DataFile.rows(Heads.class, "words.tsv", 3)) {
      if (row.get(1).equals(language.code())) {
        Set<String> forms = loaded.words.computeIfAbsent(row.get(0), k -> new HashSet<>());
        DataFile.forms(row.get(2)).forEach(f -> forms.add(Keys.of(f)));
      }
    }
    Set<String> given = loaded.words.computeIfAbsent("given", k -> new HashSet<>());
    int names =
        switch (language) {
          case ENGLISH -> 0;
          case ARABIC -> 1;
          case PERSIAN -> 2;
        };
    for (List<String> row : DataFile.rows(Heads.class, "given_names.tsv", 3)) {
      DataFile.forms(row.get(names)).stream()
          .filter(f -> !f.equals("-"))
          .forEach(f -> given.add(Keys.of(f)));
    }
    return loaded;
  }

  /** Returns the head that is written in a way. */
  Optional<Head> exactly(String key) {
    return Optional.ofNullable(heads.get(key));
  }

  /** Finds the longest head that starts at a token. */
  Optional<Found> at(List<Token> tokens, int i) {
    for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
      if (mark(tokens, i) || mark(tokens, i + n - 1)) {
        continue;
      }
      for (Proclitics.Variant variant :
          Proclitics.variants(language, tokens.get(i), Keys.of(tokens, i, i + n))) {
        Head head = heads.get(variant.key());
        if (head != null) {
          return Optional.of(new Found(head, n, variant.start()));
        }
      }
    }
    return Optional.empty();
  }

  /** Finds the longest head that ends before a token. */
  Optional<Found> before(List<Token> tokens, int i) {
    for (int n = Math.min(LONGEST, i); n > 0; n--) {
      int from = i - n;
      if (mark(tokens, from) || mark(tokens, i - 1)) {
        continue;
      }
      for (Proclitics.Variant variant :
          Proclitics.variants(language, tokens.get(from), Keys.of(tokens, from, i))) {
        Head head = heads.get(variant.key());
        if (head != null) {
          return Optional.of(new Found(head, n, variant.start()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mark(List<Token> tokens, int i) {
    return tokens.get(i).kind() == Token.Kind.PUNCTUATION;
  }

  /** Tells whether a word ends with a form of a kind. */
  boolean anyEnding(String kind, String key) {
    return words.getOrDefault(kind, Set.of()).stream().anyMatch(key::endsWith);
  }

  /** Returns the key of a name without the head it starts or ends with, if it has one. */
  Optional<String> withoutHead(String form) {
    List<String> words = WORDS.splitToList(form);
    for (int cut = 1; cut < words.size(); cut++) {
      if (heads.containsKey(Keys.of(String.join(" ", words.subList(0, cut))))) {
        return Optional.of(Keys.of(String.join(" ", words.subList(cut, words.size()))));
      }
      if (heads.containsKey(Keys.of(String.join(" ", words.subList(cut, words.size()))))) {
        return Optional.of(Keys.of(String.join(" ", words.subList(0, cut))));
      }
    }
    return Optional.empty();
  }

  /** Returns how many tokens from an index on are a word that belongs to the name before it. */
  int tail(List<Token> tokens, int i) {
    for (int n = Math.min(2, tokens.size() - i); n > 0; n--) {
      if (mark(tokens, i + n - 1)) {
        continue;
      }
      if (tails.contains(Keys.of(tokens, i, i + n))) {
        return n;
      }
    }
    return 0;
  }

  boolean is(String kind, String key) {
    Set<String> forms = words.get(kind);
    return forms != null && forms.contains(key);
  }

  /** Tells whether a word of a kind ends right before a token; words may have three parts. */
  boolean endsBefore(String kind, List<Token> tokens, int i) {
    for (int n = Math.min(3, i); n > 0; n--) {
      if (is(kind, Keys.of(tokens, i - n, i))) {
        return true;
      }
    }
    return false;
  }
}
