package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds, for statements of one text, the statements of another that say the same, by what they
 * share: concepts of the lexicon, names however spelled, numbers.
 *
 * <p>The time it takes grows with the number of statements, not with the number of pairs. Immutable
 * and safe for use by many threads.
 *
 * <pre>{@code
 * Aligner aligner = Aligner.with(Lexicon.withDefaults());
 * for (Match match : aligner.align(arabicLines, Language.ARABIC, persianLines, Language.PERSIAN)) {
 *   System.out.println(match.explain());
 * }
 * }</pre>
 */
public final class Aligner {
  private static final double EVEN = 0.5;

  private final Lexicon lexicon;
  private final Weights weights;
  private final PerLanguage<SignatureMaker> makers;
  private final boolean oneToOne;
  private final boolean hubCorrection;

  private Aligner(
      Lexicon lexicon,
      Weights weights,
      PerLanguage<SignatureMaker> makers,
      boolean oneToOne,
      boolean hubCorrection) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.makers = makers;
    this.oneToOne = oneToOne;
    this.hubCorrection = hubCorrection;
  }

  /**
   * Returns an aligner that uses a lexicon, gives each source its best target, and corrects hubs.
   */
  public static Aligner with(Lexicon lexicon) {
    return with(lexicon, Weights.load());
  }

  /**
   * Returns such an aligner with weights that were fitted to other texts.
   *
   * @param weights a file that {@link AlignerFit} made
   * @throws IllegalArgumentException if a weight is missing, unknown or no number
   */
  public static Aligner with(Lexicon lexicon, Path weights) {
    return with(lexicon, Weights.read(weights));
  }

  static Aligner with(Lexicon lexicon, Weights weights) {
    Units units = new Units(new Families(lexicon), weights);
    PerLanguage<SignatureMaker> makers =
        PerLanguage.of(language -> new SignatureMaker(lexicon, language, units));
    return new Aligner(lexicon, weights, makers, false, true);
  }

  /**
   * Returns an aligner that gives a target to one source at most, and leaves statements alone that
   * more likely than not have no partner.
   */
  public Aligner oneToOne() {
    return new Aligner(lexicon, weights, makers, true, hubCorrection);
  }

  /** Returns an aligner that ranks by overlap alone. */
  public Aligner withoutHubCorrection() {
    return new Aligner(lexicon, weights, makers, oneToOne, false);
  }

  /**
   * Aligns the statements of two texts.
   *
   * <p>Statements may be of any length, empty, or in another language than said; one that shares
   * nothing with any target has no match.
   *
   * @param source statements of the first text, one a string
   * @param from the language of the first text
   * @param target statements of the second text
   * @param to the language of the second text
   * @return at most one match for each source, in the order of the sources
   */
  public List<Match> align(List<String> source, Language from, List<String> target, Language to) {
    Alignment alignment = alignment(source, from, target, to);
    return alignment.explain(oneToOne ? alignment.assigned(EVEN) : alignment.best());
  }

  /**
   * Clusters the statements of two or more texts, in one language or several: every two texts are
   * aligned one to one, and what says the same comes together.
   *
   * <p>Statements without a partner are in no cluster. The cost grows with the square of the number
   * of texts.
   *
   * @return clusters of two or more statements, one of a text at most, ordered by their first
   *     members
   */
  public List<Cluster> clusters(List<Text> texts) {
    Clusters clusters = new Clusters(EVEN);
    Aligner pairwise = oneToOne();
    for (int other = 1; other < texts.size(); other++) {
      Text target = texts.get(other);
      for (int one = 0; one < other; one++) {
        Text source = texts.get(one);
        Alignment alignment = pairwise.alignment(source, target);
        for (Alignment.Pair pair : alignment.assigned(EVEN)) {
          clusters.add(one, pair.source(), other, pair.target(), alignment.confidence(pair));
        }
      }
    }
    return clusters.clusters();
  }

  Alignment alignment(Text source, Text target) {
    return alignment(
        source.statements(), source.language(), target.statements(), target.language());
  }

  private Alignment alignment(
      List<String> source, Language from, List<String> target, Language to) {
    return new Alignment(
        weights,
        hubCorrection,
        new Keys(List.copyOf(lexicon.concepts())),
        makers.get(from),
        List.copyOf(source),
        makers.get(to),
        List.copyOf(target));
  }

  /** Returns what met in a match and what was left over on either side. */
  public String explain(Match match) {
    return match.explain();
  }

  @Override
  public String toString() {
    return "Aligner with lexicon " + lexicon.version();
  }
}
