package io.github.muqabala.reading;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that reading found in one article. Every list is in the order of the text.
 *
 * @param article the article, unaltered
 * @param language the language it was read in
 * @param sentences its sentences; stamps belong to none
 * @param concepts where it expresses concepts of the lexicon
 * @param times its temporal expressions
 * @param quantities its quantities
 * @param mentions its names and the nouns that stand for them
 * @param attributions its attributions, one for each layer of a nested report
 * @param provenance what made this reading
 */
public record Reading(
    Article article,
    Language language,
    List<Sentence> sentences,
    List<ConceptMention> concepts,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Mention> mentions,
    List<Attribution> attributions,
    Provenance provenance) {
  private static final Set<Mention.Type> INSTITUTIONS =
      Set.of(Mention.Type.ORG, Mention.Type.MEDIA, Mention.Type.FACILITY);

  /** Copies the lists in the order of the text. */
  public Reading {
    sentences = InText.order(sentences, Sentence::span);
    concepts = InText.order(concepts, ConceptMention::span);
    times = InText.order(times, TimeExpression::span);
    quantities = InText.order(quantities, Quantity::span);
    mentions = InText.order(mentions, Mention::span);
    attributions = List.copyOf(attributions);
  }

  /** Returns a reading that holds sentences only: what every later stage of reading adds to. */
  public static Reading of(
      Article article, Language language, List<Sentence> sentences, Provenance provenance) {
    return new Reading(
        article,
        language,
        sentences,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        provenance);
  }

  /** Returns this reading with other concepts. */
  public Reading withConcepts(List<ConceptMention> found) {
    return new Reading(
        article, language, sentences, found, times, quantities, mentions, attributions, provenance);
  }

  /** Returns this reading with other times. */
  public Reading withTimes(List<TimeExpression> found) {
    return new Reading(
        article,
        language,
        sentences,
        concepts,
        found,
        quantities,
        mentions,
        attributions,
        provenance);
  }

  /** Returns this reading with other quantities. */
  public Reading withQuantities(List<Quantity> found) {
    return new Reading(
        article, language, sentences, concepts, times, found, mentions, attributions, provenance);
  }

  /** Returns this reading with other mentions. */
  public Reading withMentions(List<Mention> found) {
    return new Reading(
        article, language, sentences, concepts, times, quantities, found, attributions, provenance);
  }

  /** Returns this reading with other attributions. */
  public Reading withAttributions(List<Attribution> found) {
    return new Reading(
        article, language, sentences, concepts, times, quantities, mentions, found, provenance);
  }

  /** Returns what the reader saw at a span. */
  public String text(Span span) {
    return span.of(article.text());
  }

  /** Returns the tokens of all sentences. */
  public Stream<Token> tokens() {
    return sentences.stream().flatMap(s -> s.tokens().stream());
  }

  /** Returns the tokens inside a span. */
  public List<Token> tokensIn(Span span) {
    List<Token> found = new ArrayList<>();
    for (Sentence sentence : sentencesOver(span)) {
      found.addAll(InText.inside(sentence.tokens(), Token::span, span));
    }
    return List.copyOf(found);
  }

  /** Returns the sentences that share at least one code unit with a span. */
  public List<Sentence> sentencesOver(Span span) {
    return InText.over(sentences, Sentence::span, span);
  }

  /** Returns the concepts inside a span. */
  public List<ConceptMention> conceptsIn(Span span) {
    return InText.inside(concepts, ConceptMention::span, span);
  }

  /** Returns the mentions inside a span. */
  public List<Mention> mentionsIn(Span span) {
    return InText.inside(mentions, Mention::span, span);
  }

  /** Tells whether a span is a part of the name of an organisation, a medium or a building. */
  public boolean isInLongerName(Span span) {
    return InText.over(mentions, Mention::span, span).stream()
        .filter(m -> !m.nominal() && INSTITUTIONS.contains(m.type()))
        .anyMatch(m -> m.span().contains(span) && !m.span().equals(span));
  }

  /** Tells whether a span stands inside the name of a person, titles before the name left out. */
  public boolean isInPersonName(Span span) {
    return InText.over(mentions, Mention::span, span).stream()
        .anyMatch(m -> m.type() == Mention.Type.PERSON && !m.nominal() && m.span().contains(span));
  }

  /** Returns the times inside a span. */
  public List<TimeExpression> timesIn(Span span) {
    return InText.inside(times, TimeExpression::span, span);
  }

  /** Returns the quantities inside a span. */
  public List<Quantity> quantitiesIn(Span span) {
    return InText.inside(quantities, Quantity::span, span);
  }
}
