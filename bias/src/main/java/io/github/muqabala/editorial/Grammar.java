package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The classes of function words of one language: the manner of a text, whatever about.
 *
 * <p>Rules: a row names a word in folded spelling, or with a hyphen the end ("-ed") or the
 * beginning («ال-») of words at least three letters longer.
 */
final class Grammar {
  /** A class of function words. */
  enum Kind {
    /** Verbs of the past. */
    PAST,
    /** Auxiliaries of the present. */
    PRESENT,
    /** "Is": the copula of the present. */
    COPULA,
    /** Can, may, will. */
    MODAL,
    /** Must, should. */
    OBLIGING,
    /** This, those. */
    POINTING,
    /** It. */
    IT,
    /** They. */
    THEY,
    /** He, she. */
    HE,
    /** We. */
    WE,
    /** I. */
    I,
    /** You. */
    YOU,
    /** The indefinite article. */
    INDEFINITE,
    /** The definite article. */
    DEFINITE,
    /** Of. */
    OF,
    /** Prepositions of place and time. */
    PLACING,
    /** Not, no. */
    NEGATING,
    /** But, although. */
    CONTRASTING,
    /** And, or. */
    JOINING,
    /** Who, which. */
    RELATING,
    /** If, whether. */
    CONDITION,
    /** What, why, how. */
    ASKING,
    /** Adverbs of manner. */
    MANNER,
    /** Adjectives by their endings: "-ous", "-ful". */
    QUALITY
  }

  private static final int STEM = 3;
  private static final int LONGEST_AFFIX = 4;

  private final Map<String, Set<Kind>> words = new HashMap<>();
  private final Map<String, Set<Kind>> endings = new HashMap<>();
  private final Map<String, Set<Kind>> beginnings = new HashMap<>();

  private Grammar() {}

  static Grammar load(Language language) {
    Grammar grammar = new Grammar();
    for (List<String> row :
        DataFile.rows(Grammar.class, "grammar_" + language.code() + ".tsv", 2)) {
      String form = row.get(0);
      Map<String, Set<Kind>> table =
          form.startsWith("-")
              ? grammar.endings
              : form.endsWith("-") ? grammar.beginnings : grammar.words;
      table
          .computeIfAbsent(
              Folding.key(form.replace("-", "")).replace("'", ""), k -> EnumSet.noneOf(Kind.class))
          .add(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return grammar;
  }

  /** Returns the classes of a word, given its key. */
  Set<Kind> of(String key) {
    String word = key.replace("'", "");
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(words.getOrDefault(word, Set.of()));
    for (int affix = 1; affix <= LONGEST_AFFIX && word.length() >= affix + STEM; affix++) {
      kinds.addAll(endings.getOrDefault(word.substring(word.length() - affix), Set.of()));
      kinds.addAll(beginnings.getOrDefault(word.substring(0, affix), Set.of()));
    }
    return kinds;
  }
}
