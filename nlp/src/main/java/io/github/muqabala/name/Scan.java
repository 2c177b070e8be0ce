package io.github.muqabala.name;

import io.github.muqabala.article.Outlet;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes through one article's sentences and asks the rules, in order, at each token.
 *
 * <ol>
 *   <li>{@link Aliases}: short names in parentheses.
 *   <li>{@link OwnName}: the medium that published the article.
 *   <li>{@link Appositions}: persons by the role behind the name, in Persian.
 *   <li>{@link MediaNames}: media by what they are called after.
 *   <li>{@link EnglishBodies}: institutions by the capitals of all their words.
 *   <li>{@link Surroundings}: names of the gazetteer, with the words around them.
 *   <li>{@link Establishments}: Arabic institutions by how their names are built.
 *   <li>{@link Institutions}: heads with a country or nationality.
 *   <li>{@link Offices}: ministries by what they are for.
 *   <li>{@link Bodies}: institutions by what they are for and where.
 *   <li>{@link Units}: divisions and brigades of an army.
 *   <li>{@link NewNames}: heads before unknown or quoted words.
 *   <li>{@link Anaphors}: heads that take up something named before.
 *   <li>{@link Persons}: names of persons in Arabic and Persian.
 *   <li>{@link EnglishNames}: runs of capitalised words.
 *   <li>{@link Surnames}: the last part alone of a person named elsewhere in the article.
 * </ol>
 *
 * <p>The article is gone through twice, so that a headline's surname meets the name in full.
 */
final class Scan {
  private final Memory memory = new Memory();
  private final List<Rule> rules;

  Scan(
      Reading reading,
      Gazetteer gazetteer,
      Heads heads,
      Capitals capitals,
      Compositions compositions,
      NameMatcher matcher) {
    Words words = new Words(reading, gazetteer, heads);
    People people = new People(words, matcher);
    KnownNames names = new KnownNames(words, memory);
    Titles titles = new Titles(words);
    Institutions institutions = new Institutions(words, names, memory, compositions);
    rules =
        List.of(
            new Aliases(words, names),
            new OwnName(
                words, names, memory, reading.article().outlet().map(Outlet::name).orElse("")),
            new Appositions(words, memory, people),
            new MediaNames(words, names, memory),
            new EnglishBodies(words, names, memory),
            new Surroundings(words, names, memory, capitals, compositions, institutions),
            new Establishments(words, names, memory),
            institutions,
            new Offices(words, names, memory),
            new Bodies(words, names, memory),
            new Units(words, names, institutions),
            new NewNames(words, names, memory),
            new Anaphors(words, memory),
            new Persons(words, names, memory, titles, people),
            new EnglishNames(words, names, memory, titles, people),
            new Surnames(words, memory));
  }

  List<Mention> sentences(List<Sentence> sentences) {
    sentences.forEach(this::sentence);
    memory.rewind();
    return sentences.stream().flatMap(sentence -> sentence(sentence).stream()).toList();
  }

  private List<Mention> sentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int taken = 0;
      for (Rule rule : rules) {
        taken = rule.at(tokens, i, found);
        if (taken > 0) {
          break;
        }
      }
      i += Math.max(1, taken);
    }
    return found;
  }
}
