package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Claim.Polarity;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Conflict;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.relate.PairItem.Cue;
import io.github.muqabala.relate.Relater.StatementPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how pairs of statements stand to each other, by a few hundred readable weights. Immutable
 * and safe for use by many threads.
 *
 * <p>Where {@link Relater} has the context of articles, a pair stands alone, may be two headlines,
 * or a passage and a sentence on it. What the rules say of a pair is one feature among those of
 * words shared, missing, exchanged, contrary and negated. The model says whether one statement
 * supports the other, contradicts it, or neither; the rules say the rest: which statement is the
 * more specific, in what they conflict, whether they are of one matter.
 *
 * <pre>{@code
 * PairRelater mine = PairRelater.with(lexicon).fitted(examples);
 * mine.write(Path.of("pair_weights.tsv"));
 * }</pre>
 */
public final class PairRelater {
  private static final String WEIGHTS = "pair_weights.tsv";
  private static final int REASONS = 3;

  private final Lexicon lexicon;
  private final Relater relater;
  private final Themes themes;
  private final Opposites opposites;
  private final PairReader reader;
  private final PairDetail detail = PairDetail.withDefaults();
  private final PairModel model;

  private PairRelater(Lexicon lexicon, PairModel model) {
    this.lexicon = lexicon;
    this.relater = Relater.with(lexicon);
    this.themes = Themes.with(lexicon);
    this.opposites = Opposites.with(lexicon);
    this.reader = new PairReader(lexicon, themes);
    this.model = model;
  }

  /** How a second statement stands to the first. */
  public enum Stand {
    /** They say the same, or one follows from the other. */
    SUPPORTS,
    /** They cannot both hold. */
    CONTRADICTS,
    /** Neither. */
    NEITHER
  }

  /**
   * A pair whose stand is known.
   *
   * @param set the name of the collection it comes from; each collection weighs the same
   */
  public record Example(StatementPair pair, Stand stand, String set) {}

  /** Returns a relater of pairs with the weights that come with the library. */
  public static PairRelater with(Lexicon lexicon) {
    return new PairRelater(
        lexicon, PairModel.read(DataFile.lines(PairRelater.class, WEIGHTS), WEIGHTS));
  }

  /**
   * Returns a relater of pairs with weights from a file that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the file is not such a table; the message names the line
   */
  public static PairRelater with(Lexicon lexicon, Path weights) {
    try {
      return new PairRelater(
          lexicon,
          PairModel.read(Files.readAllLines(weights, StandardCharsets.UTF_8), weights.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read weights " + weights, e);
    }
  }

  /**
   * Relates pairs of statements; words are weighted by how few of all the statements have them.
   * Statements of the same words support each other; one without words supports nothing.
   *
   * @return one relation for each pair, in order; the score is the model's share for what was
   *     decided, not a probability
   */
  public List<Relation> relate(List<StatementPair> pairs) {
    Batch batch = batch(pairs.stream().map(PairRelater::longerFirst).toList());
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Map<String, Double> features = batch.features().get(i);
      Map<Stand, Double> shares = model.shares(batch.forms().get(i), features);
      List<PairItem> first = batch.texts().get(2 * i);
      List<PairItem> second = batch.texts().get(2 * i + 1);
      boolean empty = first.isEmpty() || second.isEmpty();
      boolean same = !empty && spelling(first).equals(spelling(second));
      Stand stand = empty ? Stand.NEITHER : same ? Stand.SUPPORTS : PairModel.largest(shares);
      double score = same ? 1 : empty ? 0 : shares.getOrDefault(stand, 0.0);
      Relation rule = batch.rules().verdict(i);
      List<Evidence> evidence = evidence(rule, batch.forms().get(i), features, stand);
      Relation found =
          switch (stand) {
            case SUPPORTS ->
                same
                    ? relation(
                        rule, false, Relation.Type.EQUIVALENT, Optional.empty(), score, evidence)
                    : supports(rule, detail.finer(features), score, evidence);
            case CONTRADICTS ->
                relation(
                    rule,
                    false,
                    Relation.Type.CONFLICT,
                    batch.rules().conflict(i).or(() -> Optional.of(exchanged(features))),
                    score,
                    evidence);
            case NEITHER ->
                relation(
                    rule,
                    false,
                    !empty && detail.related(features)
                        ? Relation.Type.RELATED
                        : Relation.Type.UNDECIDED,
                    Optional.empty(),
                    score,
                    evidence);
          };
      relations.add(
          longerSecond(pairs.get(i)) && found.type() != Relation.Type.REFINES
              ? turned(found)
              : found);
    }
    return relations;
  }

  /**
   * Puts the longer statement first, so that each feature has one meaning: what a passage says, and
   * what a sentence on it does.
   */
  private static StatementPair longerFirst(StatementPair pair) {
    return longerSecond(pair) ? pair.swapped() : pair;
  }

  private static boolean longerSecond(StatementPair pair) {
    return pair.second().tokens().count() > pair.first().tokens().count();
  }

  private static Relation turned(Relation relation) {
    return new Relation(
        relation.second(),
        relation.first(),
        relation.type(),
        relation.conflict(),
        relation.score(),
        relation.later(),
        relation.evidence().stream()
            .map(e -> new Evidence(e.feature(), e.second(), e.first(), e.weight()))
            .toList());
  }

  private static List<String> spelling(List<PairItem> items) {
    return items.stream().map(PairItem::word).toList();
  }

  private static Relation supports(
      Relation rule, int finer, double score, List<Evidence> evidence) {
    return relation(
        rule,
        finer < 0,
        finer == 0 ? Relation.Type.EQUIVALENT : Relation.Type.REFINES,
        Optional.empty(),
        score,
        evidence);
  }

  /** In what statements conflict where no rule tells: in what was exchanged. */
  private static Conflict exchanged(Map<String, Double> features) {
    boolean numbers =
        features.containsKey("lost.a.number") && features.containsKey("lost.b.number");
    boolean names =
        features.containsKey("swap.both.name") || features.containsKey("swap.side.name");
    return features.containsKey("contrary.both") || !(numbers || names)
        ? Conflict.POLARITY
        : numbers ? Conflict.NUMBER : Conflict.ACTOR;
  }

  private List<Evidence> evidence(
      Relation rule, PairForm form, Map<String, Double> features, Stand stand) {
    List<Evidence> evidence = new ArrayList<>(rule.evidence());
    model
        .reasons(form, features, stand, REASONS)
        .forEach(r -> evidence.add(new Evidence(r.feature(), "", "", r.weight())));
    return evidence;
  }

  private static Relation relation(
      Relation rule,
      boolean turned,
      Relation.Type type,
      Optional<Conflict> conflict,
      double score,
      List<Evidence> evidence) {
    return new Relation(
        turned ? rule.second() : rule.first(),
        turned ? rule.first() : rule.second(),
        type,
        conflict,
        score,
        rule.later(),
        evidence);
  }

  record Batch(
      List<List<PairItem>> texts,
      PairRules rules,
      List<PairForm> forms,
      List<Map<String, Double>> features) {}

  Batch batch(List<StatementPair> pairs) {
    List<List<PairItem>> texts = new ArrayList<>();
    for (StatementPair pair : pairs) {
      texts.add(reader.read(pair.first()));
      texts.add(reader.read(pair.second()));
    }
    List<StatementPair> settled = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      StatementPair pair = pairs.get(i);
      settled.add(
          new StatementPair(
              pair.first(),
              settled(pair.firstClaim(), texts.get(2 * i)),
              pair.second(),
              settled(pair.secondClaim(), texts.get(2 * i + 1))));
    }
    PairRules rules = PairRules.of(settled, relater, themes);
    PairFeatures maker = new PairFeatures(PairRarity.of(texts), opposites);
    List<PairForm> forms = new ArrayList<>();
    List<Map<String, Double>> features = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      List<PairItem> first = texts.get(2 * i);
      List<PairItem> second = texts.get(2 * i + 1);
      forms.add(PairForm.of(pairs.get(i).first(), first, pairs.get(i).second(), second));
      features.add(
          maker.of(
              first,
              second,
              pairs.get(i).first().language() != pairs.get(i).second().language(),
              rules.verdict(i),
              rules.slots(i, first, second)));
    }
    return new Batch(texts, rules, forms, features);
  }

  /** A statement none of whose words negates is no negative one. */
  private static Claim settled(Claim claim, List<PairItem> words) {
    boolean negates =
        words.stream().anyMatch(w -> w.is(Cue.NEGATION) || w.is(Cue.LACK) || w.is(Cue.DENIAL));
    return negates || claim.polarity() == Polarity.POSITIVE
        ? claim
        : new Claim(
            claim.id(),
            claim.article(),
            claim.span(),
            Polarity.POSITIVE,
            claim.status(),
            claim.slots(),
            claim.attribution());
  }

  /**
   * Returns a relater with weights fitted to examples, see the data file for their form. Words are
   * weighted within each set, as {@link #relate} does.
   *
   * @throws IllegalArgumentException if there is no example
   */
  public PairRelater fitted(List<Example> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("examples must not be empty");
    }
    List<PairFit.Example> rows = new ArrayList<>();
    for (String set : examples.stream().map(Example::set).distinct().toList()) {
      List<Example> own = examples.stream().filter(e -> e.set().equals(set)).toList();
      Batch batch = batch(own.stream().map(e -> longerFirst(e.pair())).toList());
      for (int i = 0; i < own.size(); i++) {
        rows.add(
            new PairFit.Example(
                batch.features().get(i), own.get(i).stand(), set, batch.forms().get(i)));
      }
    }
    return new PairRelater(lexicon, PairFit.fit(rows));
  }

  /** Writes the weights to a file that a person can read. */
  public void write(Path file) {
    try {
      Files.writeString(file, String.join("\n", model.lines()) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write weights " + file, e);
    }
  }
}
