package io.github.muqabala.independence;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * Finds the voice at the root of a claim: the last link of its chain, or else whoever first
 * published its words.
 */
final class Origins {
  private final Identities identities;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Groups articles = new Groups();
  private final Groups passages = new Groups();
  private final Map<String, TreeMap<Integer, Integer>> shared = new HashMap<>();
  private final Map<String, String> ranks = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /** Creates the origins of the articles, which stand in the order of publication. */
  Origins(List<Reading> all, Identities identities, List<Copy> copies) {
    this.identities = identities;
    for (Reading reading : all) {
      String id = reading.article().id();
      readings.put(id, reading);
      String rank = String.format(Locale.ROOT, "%09d", readings.size());
      ranks.put(id, rank);
      ids.put(rank, id);
    }
    for (Copy copy : copies) {
      if (copy.wholesale()) {
        articles.join(ranked(copy.first()), ranked(copy.second()));
      }
      for (SharedPassage passage : copy.passages()) {
        passages.join(
            passage(copy.first(), passage.first()), passage(copy.second(), passage.second()));
      }
    }
  }

  /** Returns a name that sorts as the articles do, since groups are named by their first. */
  private String ranked(String article) {
    return ranks.getOrDefault(article, article);
  }

  private String passage(String article, Span sentence) {
    shared.computeIfAbsent(article, a -> new TreeMap<>()).put(sentence.start(), sentence.end());
    return ranked(article) + "@" + sentence.start();
  }

  /**
   * Returns the identifier of the voice on which a claim rests.
   *
   * @throws NoSuchElementException if the claim's article is not among them
   */
  String of(Claim claim) {
    Reading reading = readings.get(claim.article());
    if (reading == null) {
      throw new NoSuchElementException("comparison must hold reading " + claim.article());
    }
    if (claim.attribution().isPresent()) {
      String origin = identities.chain(reading, claim.attribution().get()).origin();
      String own = identities.own(claim.article());
      return origin.startsWith(own + "/")
          ? identities.own(first(claim)) + origin.substring(own.length())
          : origin;
    }
    return identities.own(first(claim));
  }

  /** Returns the article that published a claim's words first. */
  private String first(Claim claim) {
    String whole = articles.find(ranked(claim.article()));
    Map.Entry<Integer, Integer> sentence =
        shared.getOrDefault(claim.article(), new TreeMap<>()).floorEntry(claim.span().start());
    if (sentence != null && claim.span().end() <= sentence.getValue()) {
      String found = passages.find(ranked(claim.article()) + "@" + sentence.getKey());
      String article = found.substring(0, found.indexOf('@'));
      whole = article.compareTo(whole) < 0 ? article : whole;
    }
    return ids.getOrDefault(whole, claim.article());
  }
}
