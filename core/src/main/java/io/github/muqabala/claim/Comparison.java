package io.github.muqabala.claim;

import io.github.muqabala.article.Outlet;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Articles side by side: their readings, their claims, and how the claims relate.
 *
 * @param readings one for each article, by day of publication and then by id, so that the order of
 *     the input changes nothing; undated ones last
 * @param claims all claims, by article and place in the text
 * @param clusters the propositions, each claim in exactly one
 * @param relations the typed relations between claims of different articles
 * @param provenance what made this comparison
 */
public record Comparison(
    List<Reading> readings,
    List<Claim> claims,
    List<Cluster> clusters,
    List<Relation> relations,
    Provenance provenance) {

  /** Copies the lists. */
  public Comparison {
    readings = List.copyOf(readings);
    claims = List.copyOf(claims);
    clusters = List.copyOf(clusters);
    relations = List.copyOf(relations);
  }

  /** Returns the relations that are conflicts. */
  public List<Relation> conflicts() {
    return relations.stream().filter(r -> r.type() == Relation.Type.CONFLICT).toList();
  }

  /**
   * Returns the claim with an identifier.
   *
   * @throws NoSuchElementException if there is none
   */
  public Claim claim(String id) {
    return claims.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no claim has the id " + id));
  }

  /**
   * Returns the reading of an article.
   *
   * @throws NoSuchElementException if there is none
   */
  public Reading reading(String article) {
    return readings.stream()
        .filter(r -> r.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no article has the id " + article));
  }

  /** Returns the propositions that articles of this outlet, and no others, carry. */
  public List<Cluster> onlyIn(String outlet) {
    return clusters.stream()
        .filter(c -> c.articles().stream().allMatch(a -> isBy(a, outlet)))
        .toList();
  }

  /**
   * Returns the propositions that an outlet leaves out: it carries them in no article, though it
   * published on the event later than the first that did.
   */
  public List<Cluster> missingFrom(String outlet) {
    return clusters.stream()
        .filter(c -> c.articles().stream().noneMatch(a -> isBy(a, outlet)))
        .filter(c -> c.silent().stream().anyMatch(a -> isBy(a, outlet)))
        .toList();
  }

  /** Returns the versions of a proposition in order of publication, each with how it changed. */
  public List<Variant> history(Cluster cluster) {
    List<Variant> history = new ArrayList<>();
    for (String id : cluster.claims()) {
      Optional<Relation> change =
          history.isEmpty()
              ? Optional.empty()
              : between(history.get(history.size() - 1).claim().id(), id);
      Claim claim = claim(id);
      history.add(new Variant(claim, reading(claim.article()).article().published(), change));
    }
    return List.copyOf(history);
  }

  private Optional<Relation> between(String one, String other) {
    return relations.stream()
        .filter(
            r ->
                (r.first().equals(one) && r.second().equals(other))
                    || (r.first().equals(other) && r.second().equals(one)))
        .findFirst();
  }

  /**
   * Returns a relation in words: both statements with their sources and days, the verdict, and the
   * evidence, the strongest first.
   */
  public String explain(Relation relation) {
    StringBuilder text = new StringBuilder();
    text.append(relation.type());
    relation.conflict().ifPresent(kind -> text.append(" (").append(kind).append(')'));
    text.append(String.format(Locale.ROOT, ", score %.2f\n", relation.score()));
    for (String id : List.of(relation.first(), relation.second())) {
      Claim claim = claim(id);
      Reading reading = reading(claim.article());
      text.append("  ").append(id).append(" [");
      text.append(reading.article().outlet().map(Outlet::name).orElse(claim.article()));
      reading.article().published().ifPresent(day -> text.append(", ").append(day));
      text.append("] ").append(claim.polarity().symbol()).append(' ').append(claim.status());
      text.append(": ").append(reading.text(claim.span())).append('\n');
    }
    relation.evidence().stream()
        .sorted(Comparator.comparingDouble((Relation.Evidence e) -> -Math.abs(e.weight())))
        .forEach(
            e ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  %s%.2f %s: %s | %s\n",
                        e.weight() < 0 ? "" : "+",
                        e.weight(),
                        e.feature(),
                        e.first(),
                        e.second())));
    return text.toString();
  }

  private boolean isBy(String article, String outlet) {
    return reading(article).article().outlet().filter(o -> o.name().equals(outlet)).isPresent();
  }
}
