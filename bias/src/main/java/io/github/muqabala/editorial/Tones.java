package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one language that evaluate or show a speaker, and the search for them.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>words meet in folded spelling, apostrophes and English hyphens apart, up to {@value
 *       #LONGEST} words, the longest form first, and none twice;
 *   <li>the first word of a form may be inflected; in Arabic and Persian only its likeliest
 *       dictionary form counts, as most words there may be read in several ways; in Arabic it may
 *       carry conjunction, preposition and article, and an ending of gender, number or owner;
 *   <li>in Arabic and Persian words meet whether written together or apart;
 *   <li>a form that is listed as {@value #PLAIN} has no tone, though shorter ones or its dictionary
 *       form have: "goods", "Supreme Court".
 * </ul>
 */
final class Tones {
  private static final int LONGEST = 6;
  private static final String PLAIN = "plain";
  private static final int STEM = 3;
  private static final List<String> ARTICLES = List.of("بال", "كال", "لل", "ال");
  private static final List<String> ENDINGS =
      List.of(
          "تهما", "تها", "تهم", "تنا", "ته", "هما", "ها", "هم", "نا", "ات", "ون", "ين", "ان", "ه",
          "ا");

  /** The end of feminine nouns, and what it turns into before an owner. */
  private static final String FEMININE = "ه";

  private static final String BOUND = "ت";

  private final Language language;
  private final NavigableMap<String, Optional<Tone>> forms = new TreeMap<>();

  private Tones(Language language) {
    this.language = language;
  }

  static Tones load(Language language) {
    Tones tones = new Tones(language);
    for (List<String> row : DataFile.rows(Tones.class, "tones_" + language.code() + ".tsv", 2)) {
      List<String> words = new ArrayList<>();
      for (String word : row.get(0).replace('-', ' ').split(" ", -1)) {
        words.add(plain(Folding.key(word)));
      }
      tones.forms.putIfAbsent(
          String.join(tones.glue(), words),
          Optional.of(row.get(1)).filter(t -> !t.equals(PLAIN)).map(Tone::of));
    }
    return tones;
  }

  /** Loads the tones of concepts, the same in every language. */
  static Map<String, Tone> concepts() {
    Map<String, Tone> tones = new HashMap<>();
    DataFile.rows(Tones.class, "tones_concepts.tsv", 2)
        .forEach(row -> tones.put(row.get(0), Tone.of(row.get(1))));
    return Map.copyOf(tones);
  }

  /**
   * A form found.
   *
   * @param first the number of its first token
   * @param end the number behind that of its last
   * @param tone its tone
   */
  record Found(int first, int end, Tone tone) {}

  /** Returns what the tokens hold, in order and not overlapping. */
  List<Found> find(List<Token> tokens) {
    List<String> keys = tokens.stream().map(t -> plain(t.key())).toList();
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Hit> hit =
          tokens.get(at).kind() == Token.Kind.WORD
              ? longest(at, heads(tokens.get(at)), keys)
              : Optional.empty();
      int start = at;
      int end = hit.map(Hit::end).orElse(at + 1);
      hit.flatMap(Hit::tone).ifPresent(t -> found.add(new Found(start, end, t)));
      at = end;
    }
    return found;
  }

  private record Hit(Optional<Tone> tone, int end) {}

  private Optional<Hit> longest(int at, Set<String> heads, List<String> keys) {
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<String> tails = new ArrayList<>(List.of(""));
    List<Integer> ends = new ArrayList<>(List.of(at + 1));
    StringBuilder tail = new StringBuilder();
    for (int i = at + 1; i < keys.size() && tails.size() < LONGEST; i++) {
      if (!keys.get(i).equals("-")) {
        tail.append(glue()).append(keys.get(i));
        tails.add(tail.toString());
        ends.add(i + 1);
      }
    }
    for (int i = tails.size() - 1; i >= 0; i--) {
      for (String head : heads) {
        Optional<Tone> tone = forms.get(head + tails.get(i));
        if (tone != null) {
          return Optional.of(new Hit(tone, ends.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private Set<String> heads(Token token) {
    Set<String> heads = new LinkedHashSet<>();
    heads.add(plain(token.key()));
    if (language == Language.ENGLISH) {
      token.lemmas().forEach(l -> heads.add(plain(l)));
    } else {
      heads.add(plain(token.lemmas().get(0)));
    }
    if (language == Language.ARABIC) {
      addStems(token.key(), heads);
    }
    heads.removeIf(h -> !begins(h));
    return heads;
  }

  /** Tells whether any form begins so. */
  private boolean begins(String head) {
    String next = forms.ceilingKey(head);
    return next != null && next.startsWith(head);
  }

  private static void addStems(String key, Set<String> heads) {
    Set<String> stems = new LinkedHashSet<>(List.of(key));
    String rest = key;
    if (rest.length() > STEM && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
      stems.add(rest);
    }
    String bare = rest;
    ARTICLES.stream()
        .filter(a -> bare.startsWith(a) && bare.length() - a.length() >= STEM)
        .findFirst()
        .ifPresentOrElse(
            a -> stems.add(bare.substring(a.length())),
            () -> {
              if (bare.length() > STEM + 1 && "بلك".indexOf(bare.charAt(0)) >= 0) {
                stems.add(bare.substring(1));
              }
            });
    heads.addAll(stems);
    for (String stem : stems) {
      for (String ending : ENDINGS) {
        if (stem.endsWith(ending) && stem.length() - ending.length() >= STEM + 1) {
          String word = stem.substring(0, stem.length() - ending.length());
          heads.add(ending.startsWith(BOUND) ? word + FEMININE : word);
        }
      }
    }
  }

  private String glue() {
    return language == Language.ENGLISH ? " " : "";
  }

  private static String plain(String key) {
    return key.replace("'", "");
  }
}
