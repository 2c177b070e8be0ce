package io.github.muqabala.relate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Which things are kinds of others by their names: a surveillance camera is a camera. The form of
 * the wider concept is the head of a form of the narrower one in two languages at least.
 */
final class Compounds {
  private static final int LEAST_LANGUAGES = 2;
  private static final int MOST_SENSES = 4;
  private static final int MOST_WORDS = 5;
  private static final String ARTICLE = "ال";
  private static final Splitter SPLITTER =
      Splitter.on(CharMatcher.anyOf(" \u200c-")).omitEmptyStrings();

  private Compounds() {}

  /**
   * Finds the parts in a lexicon.
   *
   * @param head what a concept is compared as
   * @return the links of each concept; two that meet have one in common
   */
  static ImmutableSetMultimap<String, String> of(Lexicon lexicon, UnaryOperator<String> head) {
    Map<String, Map<String, Set<Language>>> parts = new TreeMap<>();
    for (Language language : Language.values()) {
      SetMultimap<String, String> byForm = byForm(lexicon, language);
      for (Concept whole : lexicon.concepts()) {
        if (!noun(whole)) {
          continue;
        }
        for (String form : whole.forms().getOrDefault(language, List.of())) {
          for (String part : heads(words(form), language)) {
            Set<String> concepts = byForm.get(part);
            if (concepts.size() <= MOST_SENSES) {
              concepts.forEach(
                  c ->
                      parts
                          .computeIfAbsent(whole.id(), k -> new LinkedHashMap<>())
                          .computeIfAbsent(c, k -> EnumSet.noneOf(Language.class))
                          .add(language));
            }
          }
        }
      }
    }
    ImmutableSetMultimap.Builder<String, String> links = ImmutableSetMultimap.builder();
    parts.forEach(
        (whole, found) ->
            found.forEach(
                (part, languages) -> {
                  String one = head.apply(whole);
                  String other = head.apply(part);
                  if (languages.size() >= LEAST_LANGUAGES && !one.equals(other)) {
                    String link = Overlap.KIN_LINK + other + "|" + one;
                    links.put(one, link).put(other, link);
                  }
                }));
    return links.build();
  }

  private static boolean noun(Concept concept) {
    return concept.pos().equals("noun") && !concept.is("stop");
  }

  private static SetMultimap<String, String> byForm(Lexicon lexicon, Language language) {
    ImmutableSetMultimap.Builder<String, String> byForm = ImmutableSetMultimap.builder();
    for (Concept concept : lexicon.concepts()) {
      if (!noun(concept)) {
        continue;
      }
      for (String form : concept.forms().getOrDefault(language, List.of())) {
        byForm.put(String.join(" ", words(form)), concept.id());
      }
    }
    return byForm.build();
  }

  /** Returns the words of a form, without the article of Arabic. */
  private static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String piece : SPLITTER.split(form)) {
      String word = Folding.key(piece);
      if (!word.isEmpty()) {
        words.add(
            word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2
                ? word.substring(ARTICLE.length())
                : word);
      }
    }
    return words;
  }

  /** Returns the last words of an English expression, the first of others: what holds its head. */
  private static Set<String> heads(List<String> words, Language language) {
    Set<String> heads = new HashSet<>();
    for (int cut = 1; cut < words.size() && words.size() <= MOST_WORDS; cut++) {
      List<String> head =
          language == Language.ENGLISH
              ? words.subList(cut, words.size())
              : words.subList(0, words.size() - cut);
      heads.add(String.join(" ", head));
    }
    return heads;
  }
}
