package io.github.muqabala.assertj;

import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a comparison. A failure shows the relations or propositions that there are. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {
  ComparisonAssert(Comparison actual) {
    super(actual, ComparisonAssert.class);
  }

  /** Checks that a claim of one outlet conflicts in something with a claim of another. */
  public ComparisonAssert hasConflict(Relation.Conflict kind, String outlet, String other) {
    isNotNull();
    Set<String> outlets = Set.of(outlet, other);
    if (actual.conflicts().stream()
        .noneMatch(r -> r.conflict().filter(kind::equals).isPresent() && by(r).equals(outlets))) {
      failWithMessage(
          "expected a conflict in %s between <%s> and <%s>, but the conflicts are:%n%s",
          kind, outlet, other, explained(actual.conflicts()));
    }
    return this;
  }

  /** Checks that no two claims conflict. */
  public ComparisonAssert hasNoConflicts() {
    isNotNull();
    if (!actual.conflicts().isEmpty()) {
      failWithMessage("expected no conflicts, but there are:%n%s", explained(actual.conflicts()));
    }
    return this;
  }

  /** Checks that a proposition is carried by all of these outlets and by no others. */
  public ComparisonAssert hasPropositionSharedBy(String... outlets) {
    isNotNull();
    Set<String> wanted = Set.of(outlets);
    if (actual.clusters().stream().noneMatch(c -> carriers(c).equals(wanted))) {
      failWithMessage(
          "expected a proposition shared by exactly %s, but propositions are shared by %s",
          wanted,
          actual.clusters().stream()
              .map(this::carriers)
              .filter(c -> c.size() > 1)
              .distinct()
              .toList());
    }
    return this;
  }

  /** Checks that only articles of an outlet carry some proposition. */
  public ComparisonAssert hasPropositionOnlyIn(String outlet) {
    isNotNull();
    if (actual.onlyIn(outlet).isEmpty()) {
      failWithMessage("expected a proposition only in <%s>, but others carry all of them", outlet);
    }
    return this;
  }

  /** Checks that an outlet, having published later on the event, leaves some proposition out. */
  public ComparisonAssert hasPropositionMissingFrom(String outlet) {
    isNotNull();
    if (actual.missingFrom(outlet).isEmpty()) {
      failWithMessage("expected a proposition missing from <%s>, but there is none", outlet);
    }
    return this;
  }

  /** Begins assertions on the claim with an identifier; fails if there is none. */
  public ClaimAssert claim(String id) {
    isNotNull();
    List<Claim> found = actual.claims().stream().filter(c -> c.id().equals(id)).toList();
    if (found.isEmpty()) {
      failWithMessage(
          "expected a claim with the id <%s>, but the ids are %s",
          id, actual.claims().stream().map(Claim::id).toList());
    }
    return new ClaimAssert(found.get(0), actual);
  }

  /** Begins assertions on the relation between two claims; fails if there is none. */
  public RelationAssert relation(String one, String other) {
    isNotNull();
    Set<String> wanted = Set.of(one, other);
    List<Relation> found =
        actual.relations().stream()
            .filter(r -> wanted.equals(Set.of(r.first(), r.second())))
            .toList();
    if (found.isEmpty()) {
      failWithMessage(
          "expected a relation between <%s> and <%s>, but the relations of the two are:%n%s",
          one,
          other,
          explained(
              actual.relations().stream()
                  .filter(r -> wanted.contains(r.first()) || wanted.contains(r.second()))
                  .toList()));
    }
    return new RelationAssert(found.get(0), actual);
  }

  private Set<String> by(Relation relation) {
    return Set.of(relation.first(), relation.second()).stream()
        .map(id -> outlet(actual.claim(id).article()))
        .collect(Collectors.toSet());
  }

  private Set<String> carriers(Cluster cluster) {
    return cluster.articles().stream().map(this::outlet).collect(Collectors.toSet());
  }

  private String outlet(String article) {
    return actual.reading(article).article().outlet().map(Outlet::name).orElse(article);
  }

  private String explained(List<Relation> relations) {
    return relations.isEmpty()
        ? "none"
        : relations.stream().map(actual::explain).collect(Collectors.joining());
  }
}
