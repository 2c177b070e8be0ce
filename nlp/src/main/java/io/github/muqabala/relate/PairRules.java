package io.github.muqabala.relate;

import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Conflict;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.relate.Relater.StatementPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of {@link Relater} say of pairs of statements. Of texts so long that their words
 * meet in millions of pairs they say nothing.
 */
final class PairRules {
  private static final long MOST = 400_000;

  /** A text of fewer characters to a word is rare in any of the languages. */
  private static final int WORD = 5;

  private final List<Relation> verdicts;
  private final List<Optional<Signatured>> typed;
  private final Themes themes;
  private final Verdicts rules;

  private record Signatured(Signature first, Signature second) {}

  private PairRules(
      List<Relation> verdicts,
      List<Optional<Signatured>> typed,
      Similarity similarity,
      Themes themes) {
    this.verdicts = verdicts;
    this.typed = typed;
    this.themes = themes;
    this.rules = new Verdicts(similarity, themes);
  }

  static PairRules of(List<StatementPair> pairs, Relater relater, Themes themes) {
    Signatures maker = new Signatures(themes);
    List<Optional<Signatured>> typed = new ArrayList<>();
    List<Signature> signatures = new ArrayList<>();
    for (StatementPair pair : pairs) {
      Optional<Signatured> both =
          readable(pair)
              ? Optional.of(
                  new Signatured(
                      maker.of(pair.first(), pair.firstClaim()),
                      maker.of(pair.second(), pair.secondClaim())))
              : Optional.empty();
      typed.add(both);
      both.ifPresent(
          s -> {
            signatures.add(s.first());
            signatures.add(s.second());
          });
    }
    Similarity similarity =
        new Similarity(Signatures.weights(signatures), Weights.load().facets(), themes);
    List<Relation> said = relater.relatePairs(pairs.stream().filter(PairRules::readable).toList());
    List<Relation> verdicts = new ArrayList<>();
    int next = 0;
    for (StatementPair pair : pairs) {
      verdicts.add(readable(pair) ? said.get(next++) : silent(pair));
    }
    return new PairRules(verdicts, typed, similarity, themes);
  }

  private static boolean readable(StatementPair pair) {
    long first = pair.first().article().text().length() / WORD;
    long second = pair.second().article().text().length() / WORD;
    return (first + 1) * (second + 1) <= MOST && Math.max(first, second) * WORD <= MOST / 10;
  }

  private static Relation silent(StatementPair pair) {
    return new Relation(
        pair.firstClaim().id(),
        pair.secondClaim().id(),
        Relation.Type.UNDECIDED,
        Optional.empty(),
        0,
        Optional.empty(),
        List.of(new Evidence("concept", "", "", 0)));
  }

  /** What the slots of two statements show; nothing of texts that are too long. */
  Map<String, Double> slots(int pair, List<PairItem> first, List<PairItem> second) {
    return typed
        .get(pair)
        .map(t -> PairSlots.of(t.first(), t.second(), first, second, themes))
        .orElse(Map.of());
  }

  Relation verdict(int pair) {
    return verdicts.get(pair);
  }

  /** In what two statements conflict, if they are of one proposition. */
  Optional<Conflict> conflict(int pair) {
    return verdicts
        .get(pair)
        .conflict()
        .or(() -> typed.get(pair).flatMap(t -> rules.same(t.first(), t.second(), 1).conflict()));
  }
}
