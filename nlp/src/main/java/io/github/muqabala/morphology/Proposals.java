package io.github.muqabala.morphology;

import io.github.muqabala.morphology.Lemmatizer.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects proposals, keeping the least cost of each. */
final class Proposals {
  private final Map<String, Integer> costs = new LinkedHashMap<>();

  /** Adds a proposal unless it is too short to be a word. */
  void add(String lemma, int cost) {
    if (!lemma.isEmpty()) {
      costs.merge(lemma, cost, Math::min);
    }
  }

  /** Returns the proposals, the cheapest first, those of equal cost in the order of adding. */
  List<Proposal> sorted() {
    List<Proposal> sorted = new ArrayList<>(costs.size());
    costs.forEach((lemma, cost) -> sorted.add(new Proposal(lemma, cost)));
    sorted.sort(Comparator.comparingInt(Proposal::cost));
    return sorted;
  }
}
