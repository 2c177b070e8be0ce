package io.github.muqabala.extract;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The pronouns of a language, from {@code pronouns.tsv}.
 *
 * <ul>
 *   <li>A pronoun is attached where the likeliest dictionary form of the word is without it, and
 *       the lexicon does not have the word with it.
 *   <li>Arabic conjunctions may be written before a pronoun: وهو.
 * </ul>
 */
final class Pronouns {
  private static final int SHORTEST_HOST = 2;
  private static final List<String> NO_PRONOUN = List.of("ة", "ً", "ًا");

  /** How a pronoun stands. */
  enum Use {
    FREE,
    POSSESSIVE,
    ATTACHED,
    SELF
  }

  /**
   * A pronoun.
   *
   * @param means what it may stand for
   * @param speaker whether it is of the first person
   * @param use how it stands
   */
  record Pronoun(Traits means, boolean speaker, Use use, String form) {}

  private final Language language;
  private final Lexicon lexicon;
  private final ImmutableSetMultimap<String, Pronoun> words;
  private final List<Pronoun> endings;

  private Pronouns(Language language, Lexicon lexicon, ImmutableSetMultimap<String, Pronoun> all) {
    this.lexicon = lexicon;
    this.language = language;
    this.words =
        ImmutableSetMultimap.copyOf(Multimaps.filterValues(all, p -> p.use() != Use.ATTACHED));
    this.endings =
        all.values().stream()
            .filter(p -> p.use() == Use.ATTACHED)
            .sorted(
                Comparator.comparingInt((Pronoun p) -> -p.form().length())
                    .thenComparing(Pronoun::form))
            .toList();
  }

  static Pronouns load(Language language, Lexicon lexicon) {
    ImmutableSetMultimap.Builder<String, Pronoun> all = ImmutableSetMultimap.builder();
    for (List<String> row : DataFile.rows(Pronouns.class, "pronouns.tsv", 6)) {
      if (row.get(0).equals(language.code())) {
        for (String form : DataFile.forms(row.get(5))) {
          String key = Folding.key(form);
          all.put(
              key,
              new Pronoun(
                  Traits.of(row.get(1), row.get(2), row.get(3)),
                  row.get(3).equals("speaker"),
                  Use.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                  key));
        }
      }
    }
    return new Pronouns(language, lexicon, all.build());
  }

  /** Returns the pronouns that a word may be. */
  Set<Pronoun> at(String key) {
    Set<Pronoun> own = words.get(key);
    boolean joined =
        own.isEmpty()
            && language == Language.ARABIC
            && key.length() > SHORTEST_HOST
            && (key.startsWith("و") || key.startsWith("ف"));
    return joined ? words.get(key.substring(1)) : own;
  }

  boolean is(String key) {
    return !at(key).isEmpty();
  }

  /** Returns the pronoun that is attached to a word. */
  Optional<Pronoun> attached(Token token, String written) {
    String key = token.key();
    if (language == Language.ENGLISH || NO_PRONOUN.stream().anyMatch(written::endsWith)) {
      return Optional.empty();
    }
    boolean joined = key.startsWith("و") && key.length() > SHORTEST_HOST + 1;
    if (lexicon.isForm(language, key) || (joined && lexicon.isForm(language, key.substring(1)))) {
      return Optional.empty();
    }
    String lemma = token.lemmas().get(0);
    for (Pronoun ending : endings) {
      int host = key.length() - ending.form().length();
      if (host >= SHORTEST_HOST && key.endsWith(ending.form())) {
        boolean bare = lemma.equals(key) || lemma.endsWith(ending.form());
        boolean changed = lemma.length() > host + 1;
        return bare || changed ? Optional.empty() : Optional.of(ending);
      }
    }
    return Optional.empty();
  }
}
