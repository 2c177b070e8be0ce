package io.github.muqabala.relate;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes many articles of few: each copy of a corpus has other places, other adjectives of
 * nationality, other numbers, and dates of other years, the same ones in every article and language
 * of the copy. All choices come from a seed.
 */
final class CorpusMultiplier {
  private static final int SMALL = 10;
  private static final int THOUSAND = 1000;

  private final Lexicon lexicon;
  private final List<Reading> corpus;
  private final List<Concept> countries = new ArrayList<>();
  private final List<Concept> places = new ArrayList<>();
  private final Map<String, Concept> adjectives = new HashMap<>();

  CorpusMultiplier(Muqabala muqabala, Lexicon lexicon, List<Article> corpus) {
    this.lexicon = lexicon;
    this.corpus = corpus.stream().map(muqabala::read).toList();
    for (Concept concept : lexicon.concepts()) {
      concept.tagged("demonym").forEach(country -> adjectives.putIfAbsent(country, concept));
    }
    for (Concept concept : lexicon.concepts()) {
      if (concept.is("name:PLACE") && concept.forms().values().stream().noneMatch(List::isEmpty)) {
        (adjectives.containsKey(concept.id()) ? countries : places).add(concept);
      }
    }
  }

  /** Returns so many articles; copy 0 is the corpus itself; no place stands in two copies. */
  List<Article> articles(int count, long seed) {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(seed);
    List<Concept> lands = new ArrayList<>(countries);
    List<Concept> free = new ArrayList<>(places);
    Collections.shuffle(lands, random);
    Collections.shuffle(free, random);
    Set<String> taken =
        corpus.stream()
            .flatMap(r -> r.mentions().stream())
            .map(Mention::id)
            .collect(Collectors.toSet());
    lands.removeIf(place -> taken.contains(place.id()));
    free.removeIf(place -> taken.contains(place.id()));
    for (int copy = 0; articles.size() < count; copy++) {
      Map<String, Concept> names = names(lands, free);
      for (Reading reading : corpus) {
        if (articles.size() < count) {
          articles.add(copy == 0 ? reading.article() : copy(reading, copy, names));
        }
      }
    }
    return articles;
  }

  /** Which place stands for which: countries for countries, other places for other places. */
  private Map<String, Concept> names(List<Concept> lands, List<Concept> free) {
    Map<String, Concept> names = new HashMap<>();
    for (Reading reading : corpus) {
      for (Mention mention : reading.mentions()) {
        boolean place =
            mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
        if (place && !mention.nominal()) {
          List<Concept> from = adjectives.containsKey(mention.id()) ? lands : free;
          names.computeIfAbsent(mention.id(), id -> from.remove(from.size() - 1));
        }
      }
    }
    return names;
  }

  private Article copy(Reading reading, int copy, Map<String, Concept> names) {
    Map<Span, String> edits = new TreeMap<>();
    for (Mention mention : reading.mentions()) {
      Concept name = names.get(mention.id());
      if (name != null && !mention.nominal()) {
        edits.put(mention.span(), form(name, reading));
      }
    }
    reading.concepts().stream()
        .filter(c -> edits.keySet().stream().noneMatch(e -> e.overlaps(c.span())))
        .forEach(
            c ->
                lexicon.concept(c.concept()).stream()
                    .flatMap(concept -> concept.tagged("demonym").stream())
                    .map(names::get)
                    .flatMap(name -> Stream.ofNullable(name))
                    .flatMap(name -> Stream.ofNullable(adjectives.get(name.id())))
                    .findFirst()
                    .ifPresent(adjective -> edits.put(c.span(), form(adjective, reading))));
    reading
        .tokens()
        .filter(t -> t.kind() == Token.Kind.NUMBER && t.key().chars().allMatch(Character::isDigit))
        .filter(t -> t.key().length() < SMALL)
        .filter(t -> edits.keySet().stream().noneMatch(e -> e.overlaps(t.span())))
        .forEach(t -> number(reading, t, copy, edits));
    StringBuilder text = new StringBuilder(reading.article().text());
    List<Span> spans = new ArrayList<>(edits.keySet());
    Collections.reverse(spans);
    int last = text.length();
    for (Span span : spans) {
      if (span.end() <= last) {
        text.replace(span.start(), span.end(), edits.get(span));
        last = span.start();
      }
    }
    Article article =
        Article.of(reading.article().id() + "-" + copy, text.toString())
            .withLanguage(reading.language());
    if (reading.article().outlet().isPresent()) {
      article = article.withOutlet(reading.article().outlet().get());
    }
    LocalDate day = reading.article().published().orElseThrow();
    return article.withPublished(day.plusYears(copy));
  }

  /** A year moves on by as many years as the day of publication; other numbers grow. */
  private static void number(Reading reading, Token token, int copy, Map<Span, String> edits) {
    long value = Long.parseLong(token.key());
    boolean dated = false;
    for (TimeExpression time : reading.times()) {
      dated |= time.span().contains(token.span());
    }
    if (value > THOUSAND && dated) {
      edits.put(token.span(), Long.toString(value + copy));
    } else if (!dated && value >= SMALL) {
      edits.put(token.span(), Long.toString(value + value * copy / SMALL + copy));
    }
  }

  private static String form(Concept concept, Reading reading) {
    return concept.forms().getOrDefault(reading.language(), List.of(concept.id())).get(0);
  }
}
