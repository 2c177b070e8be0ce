package io.github.muqabala.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Atoms;
import io.github.muqabala.number.Numerals;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.number.Segmenter;
import io.github.muqabala.reading.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The temporal expressions of one language: its words and its rules, both from data files, month
 * and weekday names and cities also from ICU. Immutable and safe for use by many threads.
 */
final class Grammar {
  /** Terminals that {@link Numbers} reads. */
  static final ImmutableSet<String> BUILT_IN =
      ImmutableSet.of("N", "D", "OD", "DG", "MN", "Y", "Y3", "YY", "HH", "MM", "ORD", "DOTS", "HM");

  private final Language language;
  private final Phrasebook words;
  private final Numerals numerals;
  private final ImmutableListMultimap<String, Rule> rules;
  private final Starts starts;
  private final ImmutableList<String> nouns;

  private Grammar(
      Language language,
      Phrasebook words,
      Numerals numerals,
      ImmutableListMultimap<String, Rule> rules,
      ImmutableList<String> nouns) {
    this.language = language;
    this.words = words;
    this.numerals = numerals;
    this.rules = rules;
    this.starts = new Starts(rules);
    this.nouns = nouns;
  }

  static Grammar of(Language language) {
    List<List<String>> words = DataFile.rows(Grammar.class, language.code() + "-words.tsv", 3);
    List<List<String>> rows = CalendarNames.expand(language, words);
    ImmutableList.Builder<String> nouns = ImmutableList.builder();
    words.stream()
        .filter(row -> row.get(0).equals("@NOUN"))
        .flatMap(row -> DataFile.forms(row.get(2)).stream())
        .forEach(noun -> nouns.add(Folding.key(noun)));
    ImmutableListMultimap.Builder<String, Rule> rules = ImmutableListMultimap.builder();
    for (List<String> row : DataFile.rows(Grammar.class, language.code() + "-rules.tsv", 3)) {
      Rule rule = Rule.of(row);
      rules.put(rule.head(), rule);
    }
    Set<String> categories = new HashSet<>(BUILT_IN);
    rows.forEach(row -> categories.add(row.get(0)));
    Grammar grammar =
        new Grammar(
            language,
            Phrasebook.of(language, rows),
            Numerals.of(language),
            rules.build(),
            nouns.build());
    grammar.check(categories);
    return grammar;
  }

  private void check(Set<String> categories) {
    for (Rule rule : rules.values()) {
      for (Rule.Element element : rule.elements()) {
        String symbol = element.symbol();
        boolean known =
            element.mark()
                || (element.category() ? categories.contains(symbol) : rules.containsKey(symbol));
        if (!known) {
          throw new IllegalStateException(
              language.code() + "-rules.tsv: " + rule.head() + " uses unknown symbol " + symbol);
        }
      }
    }
    for (String head : rules.keySet()) {
      checkNoRecursion(head, new ArrayDeque<>(List.of(head)));
    }
  }

  /**
   * Heads that use themselves would nest without bound: the depth of a parse is that of the rules.
   */
  private void checkNoRecursion(String head, Deque<String> path) {
    for (Rule rule : rules.get(head)) {
      for (Rule.Element element : rule.elements()) {
        String symbol = element.symbol();
        if (element.mark() || element.category()) {
          continue;
        }
        if (path.contains(symbol)) {
          throw new IllegalStateException(
              language.code() + "-rules.tsv: " + symbol + " must not use itself through " + path);
        }
        path.push(symbol);
        checkNoRecursion(symbol, path);
        path.pop();
      }
    }
  }

  Language language() {
    return language;
  }

  /** Returns the atoms of a sentence. */
  List<Atom> atoms(String text, Span sentence) {
    List<Atom> atoms = Atoms.of(text, sentence);
    return language == Language.PERSIAN ? new Segmenter(numerals, words).cut(text, atoms) : atoms;
  }

  Phrasebook words() {
    return words;
  }

  Numerals numerals() {
    return numerals;
  }

  /** Returns the beginnings of Arabic nouns that look like verbs with «س» of the future. */
  ImmutableList<String> nounsLikeFutureVerbs() {
    return nouns;
  }

  Starts starts() {
    return starts;
  }
}
