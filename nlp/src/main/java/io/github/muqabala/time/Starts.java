package io.github.muqabala.time;

import com.google.common.collect.ImmutableListMultimap;
import io.github.muqabala.number.Phrasebook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule may start with, so that only rules that can start at a place are tried there. A set
 * of categories is a bit set; numbers and marks have a bit each.
 */
final class Starts {
  private static final String NUMBER = "#number";
  private static final String MARK = "#mark";

  private final Map<String, Integer> bits = new HashMap<>();
  private final ImmutableListMultimap<String, Candidate> candidates;

  /** A rule and what it may start with. */
  private record Candidate(Rule rule, BitSet starts) {}

  Starts(ImmutableListMultimap<String, Rule> grammar) {
    ImmutableListMultimap.Builder<String, Candidate> found = ImmutableListMultimap.builder();
    for (Rule rule : grammar.values()) {
      found.put(rule.head(), new Candidate(rule, of(rule, grammar)));
    }
    candidates = found.build();
  }

  private BitSet of(Rule rule, ImmutableListMultimap<String, Rule> grammar) {
    BitSet all = new BitSet();
    for (Rule.Element element : rule.elements()) {
      if (element.mark()) {
        all.set(bit(MARK));
      } else if (element.category()) {
        all.set(bit(Grammar.BUILT_IN.contains(element.symbol()) ? NUMBER : element.symbol()));
      } else {
        grammar.get(element.symbol()).forEach(inner -> all.or(of(inner, grammar)));
      }
      if (!element.optional()) {
        break;
      }
    }
    return all;
  }

  private int bit(String category) {
    return bits.computeIfAbsent(category, c -> bits.size());
  }

  /** Returns what stands at a place. */
  BitSet at(Collection<Phrasebook.Match> words, boolean number, boolean mark) {
    BitSet all = new BitSet();
    for (Phrasebook.Match match : words) {
      set(all, match.category());
    }
    if (number) {
      set(all, NUMBER);
    }
    if (mark) {
      set(all, MARK);
    }
    return all;
  }

  private void set(BitSet all, String category) {
    Integer bit = bits.get(category);
    if (bit != null) {
      all.set(bit);
    }
  }

  /** Returns the rules of a head that may start with what stands at a place. */
  List<Rule> rules(String head, BitSet place) {
    List<Rule> found = new ArrayList<>();
    for (Candidate candidate : candidates.get(head)) {
      if (candidate.starts().intersects(place)) {
        found.add(candidate.rule());
      }
    }
    return found;
  }
}
