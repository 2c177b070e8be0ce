package io.github.muqabala.relate;

import io.github.muqabala.relate.PairItem.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one statement the other has, and where.
 *
 * <p>A word is met by the same spelling in full, by the same dictionary form, number, concept or
 * sound, or by a neighbour of its concept ({@link Neighbours}) a little less, by the same opening
 * letters half; by a neighbour or a class of events only where no other word meets that word
 * better. Of the places that meet it as well, the one next to where the word before it was met is
 * taken, else the first. Each key keeps its first few places only, so that the time is linear.
 */
final class PairMatch {
  private static final int PLACES = 8;
  private static final int STEM = 4;

  /** In longer texts contrary words are looked for only where a word is met. */
  private static final int LONG = 400;

  private static final double LEMMA = 0.95;
  private static final double CONCEPT = 0.8;
  private static final double HIDDEN = 0.65;
  private static final double NEIGHBOUR = 0.6;
  private static final double SOUND = 0.7;
  private static final double OPENING = 0.5;

  /** Met at least so far, a word counts as shared. */
  static final double SHARED = 0.45;

  private final double[] met;
  private final int[] at;
  private final List<int[]> places;

  private PairMatch(double[] met, int[] at, List<int[]> places) {
    this.met = met;
    this.at = at;
    this.places = places;
  }

  /** Looks up each word of the first statement in the second. */
  static PairMatch of(List<PairItem> words, List<PairItem> others) {
    Map<String, int[]> index = index(others);
    double[] met = new double[words.size()];
    int[] at = new int[words.size()];
    List<int[]> places = new ArrayList<>();
    boolean[] taken = new boolean[others.size()];
    for (PairItem word : words) {
      for (String key : word.keys()) {
        if (!loose(key) && !word.light()) {
          for (int place : index.getOrDefault(key, new int[0])) {
            taken[place] = true;
          }
        }
      }
    }
    int last = -2;
    for (int i = 0; i < met.length; i++) {
      PairItem word = words.get(i);
      int[] best = {};
      for (String key : word.keys()) {
        int[] found = index.getOrDefault(key, new int[0]);
        found = loose(key) ? untaken(found, taken) : found;
        double worth = found.length == 0 ? 0 : worth(key);
        if (worth > met[i]) {
          met[i] = worth;
          best = found;
        }
      }
      if (met[i] == 0 && !opening(word).isEmpty()) {
        best = index.getOrDefault("p:" + opening(word), best);
        met[i] = best.length == 0 ? 0 : OPENING;
      }
      at[i] = nearest(best, last + 1);
      places.add(best);
      last = at[i] < 0 ? last + 1 : at[i];
    }
    return new PairMatch(met, at, places);
  }

  /** Links are no match of a word that another word matches better: «fell» of «price». */
  private static boolean loose(String key) {
    return key.charAt(0) == 'r' || key.charAt(0) == 'e';
  }

  private static int[] untaken(int[] places, boolean[] taken) {
    return Arrays.stream(places).filter(p -> !taken[p]).toArray();
  }

  private static double worth(String key) {
    return switch (key.charAt(0)) {
      case 'l' -> LEMMA;
      case 'c', 'm' -> CONCEPT;
      case 'h' -> HIDDEN;
      case 'r' -> NEIGHBOUR;
      case 'e' -> OPENING;
      case 's' -> SOUND;
      default -> 1;
    };
  }

  private static String opening(PairItem word) {
    String key = word.word();
    return word.sort() != Sort.NUMBER && !word.light() && key.length() > STEM
        ? key.substring(0, STEM)
        : "";
  }

  private static int nearest(int[] places, int wanted) {
    int best = -1;
    for (int place : places) {
      if (best < 0 || Math.abs(place - wanted) < Math.abs(best - wanted)) {
        best = place;
      }
    }
    return best;
  }

  private static Map<String, int[]> index(List<PairItem> items) {
    Map<String, int[]> index = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String key : items.get(i).keys()) {
        put(index, key, i);
      }
      String opening = opening(items.get(i));
      if (!opening.isEmpty()) {
        put(index, "p:" + opening, i);
      }
    }
    return index;
  }

  private static void put(Map<String, int[]> index, String key, int place) {
    int[] known = index.get(key);
    if (known == null) {
      index.put(key, new int[] {place});
    } else if (known.length < PLACES) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = place;
      index.put(key, more);
    }
  }

  /** Returns the same match without the words met loosely to which the others have a contrary. */
  PairMatch withoutContraries(List<PairItem> words, List<PairItem> others, Opposites opposites) {
    double[] less = met.clone();
    int[] there = at.clone();
    List<int[]> fewer = new ArrayList<>(places);
    for (int i = 0; i < less.length; i++) {
      if (at[i] >= 0
          && met[i] <= HIDDEN
          && (opposites.contrary(words.get(i).concepts(), others.get(at[i]).concepts())
              || (met[i] <= NEIGHBOUR
                  && others.size() <= LONG
                  && contrary(words.get(i), others, opposites)))) {
        less[i] = 0;
        there[i] = -1;
        fewer.set(i, new int[0]);
      }
    }
    return new PairMatch(less, there, fewer);
  }

  private static boolean contrary(PairItem word, List<PairItem> others, Opposites opposites) {
    return others.stream().anyMatch(o -> opposites.contrary(word.concepts(), o.concepts()));
  }

  /** How far a word is met, from 0 to 1. */
  double met(int word) {
    return met[word];
  }

  boolean shared(int word) {
    return met[word] > SHARED;
  }

  /** Where a word is met, -1 if nowhere. */
  int at(int word) {
    return at[word];
  }

  /** All places that meet a word as well as the best does. */
  int[] places(int word) {
    return places.get(word);
  }

  int size() {
    return met.length;
  }

  /** The shared words whose places are not all behind those of the words before them. */
  static int longestRise(int[] places) {
    int[] tails = new int[places.length];
    int length = 0;
    for (int place : places) {
      int i = Arrays.binarySearch(tails, 0, length, place);
      if (i < 0) {
        tails[-i - 1] = place;
        length = Math.max(length, -i);
      }
    }
    return length;
  }
}
