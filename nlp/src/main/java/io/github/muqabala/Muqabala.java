package io.github.muqabala;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.attribution.AttributionFinder;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.language.LanguageIdentifier;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.name.MentionFinder;
import io.github.muqabala.quantity.QuantityFinder;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.PairRelater;
import io.github.muqabala.relate.Relater;
import io.github.muqabala.time.TimeFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads articles, extracts their claims and compares them: the library's front door.
 *
 * <p>Immutable and safe for use by many threads; make one and keep it, since making one loads the
 * lexicon.
 *
 * <pre>{@code
 * Articles loaded = Articles.load(Path.of("articles"));
 * Comparison comparison = Muqabala.withDefaults().compare(loaded.articles());
 * comparison.conflicts().forEach(System.out::println);
 * }</pre>
 */
public final class Muqabala {
  private final Lexicon lexicon;
  private final LanguageIdentifier languages = LanguageIdentifier.withDefaults();
  private final TimeFinder times;
  private final QuantityFinder quantities;
  private final MentionFinder mentions;
  private final AttributionFinder attributions;
  private final ClaimExtractor claims;
  private final Relater relater;
  private final PairRelater pairs;

  private Muqabala(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.times = TimeFinder.with(lexicon);
    this.quantities = QuantityFinder.with(lexicon);
    this.mentions = MentionFinder.with(lexicon);
    this.attributions = AttributionFinder.with(lexicon);
    this.claims = ClaimExtractor.with(lexicon);
    this.relater = Relater.with(lexicon);
    this.pairs = PairRelater.with(lexicon);
  }

  /** Returns an instance with the lexicon that comes with the library. */
  public static Muqabala withDefaults() {
    return with(Lexicon.withDefaults());
  }

  /** Returns an instance with a lexicon of the user's. */
  public static Muqabala with(Lexicon lexicon) {
    return new Muqabala(lexicon);
  }

  /**
   * Reads an article: sentences, concepts, times, quantities, mentions and attributions.
   *
   * @throws UnreadableArticleException if it is in a language that the library does not read
   */
  public Reading read(Article article) {
    Language language =
        article
            .language()
            .or(() -> languages.identify(article.text()))
            .orElseThrow(
                () ->
                    new UnreadableArticleException(
                        new Problem(
                            article.id(), "-", "language must be Arabic, English or Persian")));
    Provenance provenance =
        new Provenance("0.1.0", lexicon.version(), "corenlp-tokens", "none", Map.of());
    Reading reading =
        Reading.of(article, language, TextReader.with(language, lexicon).read(article), provenance);
    reading = reading.withConcepts(lexicon.find(reading));
    reading = reading.withTimes(times.find(reading));
    reading = reading.withQuantities(quantities.find(reading));
    reading = reading.withMentions(mentions.find(reading));
    return reading.withAttributions(attributions.find(reading));
  }

  /** Extracts the claims of a reading. */
  public List<Claim> claims(Reading reading) {
    return claims.extract(reading);
  }

  /**
   * Reads articles, extracts their claims and relates them.
   *
   * @throws UnreadableArticleException if one is in a language that the library does not read
   */
  public Comparison compare(List<Article> articles) {
    return relate(articles.stream().map(this::read).toList());
  }

  /**
   * Relates pairs of statements, each the whole text of an article.
   *
   * @param first the first statements
   * @param second as many second statements
   * @return one relation for each pair, in order
   * @throws IllegalArgumentException if the lists differ in length
   */
  public List<Relation> relatePairs(List<Article> first, List<Article> second) {
    return relatePairs(first, second, pairs);
  }

  /**
   * Relates pairs of statements, each the whole text of an article, with weights of the user's.
   *
   * @param first the first statements
   * @param second as many second statements
   * @param relater what decides
   * @return one relation for each pair, in order
   * @throws IllegalArgumentException if the lists differ in length
   */
  public List<Relation> relatePairs(
      List<Article> first, List<Article> second, PairRelater relater) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "statements must pair up, got " + first.size() + " and " + second.size());
    }
    List<Relater.StatementPair> statements = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Reading a = read(first.get(i));
      Reading b = read(second.get(i));
      statements.add(new Relater.StatementPair(a, claims.whole(a), b, claims.whole(b)));
    }
    return relater.relate(statements);
  }

  /** Relates the claims of readings. */
  public Comparison relate(List<Reading> readings) {
    return relater.relate(
        readings, readings.stream().flatMap(r -> claims.extract(r).stream()).toList());
  }
}
