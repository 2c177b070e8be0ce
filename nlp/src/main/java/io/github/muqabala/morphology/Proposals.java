package io.github.muqabala.morphology;

import io.github.muqabala.morphology.Lemmatizer.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects proposals, keeping the least cost of each and what its categories have in common. */
final class Proposals {
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();

  /** Adds a proposal unless it is too short to be a word. */
  void add(String lemma, int cost) {
    add(lemma, cost, Category.ANY);
  }

  /** Adds a proposal of a category unless it is too short to be a word. */
  void add(String lemma, int cost, Category category) {
    if (!lemma.isEmpty()) {
      proposals.merge(lemma, new Proposal(lemma, cost, category), Proposals::merge);
    }
  }

  private static Proposal merge(Proposal one, Proposal other) {
    Category both = one.category() == other.category() ? one.category() : Category.ANY;
    return new Proposal(one.lemma(), Math.min(one.cost(), other.cost()), both);
  }

  /** Returns the proposals, the cheapest first, those of equal cost in the order of adding. */
  List<Proposal> sorted() {
    List<Proposal> sorted = new ArrayList<>(proposals.values());
    sorted.sort(Comparator.comparingInt(Proposal::cost));
    return sorted;
  }
}
