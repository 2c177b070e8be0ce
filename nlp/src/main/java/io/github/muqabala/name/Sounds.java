package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the letters of a name may sound like, and how far two names sound apart.
 *
 * <p>A spelling stands for one of several sounds: Arabic ج is j or g, Persian و is v, u or o, Latin
 * c is k, s or ts. Two names are aligned sound by sound at the lowest cost (Wagner and Fischer, The
 * string-to-string correction problem, JACM 1974): a spelling that may stand for the same sound
 * costs nothing, a near sound little, a short vowel that the other script does not write almost
 * nothing, a consonant without counterpart one. The rows of {@code sounds.tsv} and {@code
 * near_sounds.tsv} say how much. The Arabic article and Latin <i>al-</i> may come or go.
 */
final class Sounds {
  private static final int LONGEST = 4;

  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[][] apart;

  /**
   * A sound of a name: one of several, as bits.
   *
   * @param sounds the sounds it may be
   * @param drop the cost of leaving it out
   */
  record Sound(long sounds, double drop) {}

  private record Spelling(List<List<String>> sounds, double drop) {}

  private Sounds() {
    for (List<String> row : DataFile.rows(Sounds.class, "sounds.tsv", 4)) {
      List<List<String>> sounds = new ArrayList<>();
      for (String sound : row.get(2).split(" ", -1)) {
        sounds.add(List.of(sound.split("\\+", -1)));
      }
      sounds.forEach(all -> all.forEach(s -> numbers.putIfAbsent(s, numbers.size())));
      String key = row.get(0) + row.get(1);
      spellings.put(key, new Spelling(sounds, Double.parseDouble(row.get(3))));
    }
    apart = new double[numbers.size()][numbers.size()];
    for (double[] row : apart) {
      Arrays.fill(row, 1);
    }
    for (List<String> row : DataFile.rows(Sounds.class, "near_sounds.tsv", 2)) {
      List<String> two = List.of(row.get(0).split(" ", -1));
      int a = numbers.getOrDefault(two.get(0), -1);
      int b = numbers.getOrDefault(two.get(1), -1);
      if (a < 0 || b < 0) {
        throw new IllegalStateException("near_sounds.tsv: no spelling has the sounds " + row);
      }
      apart[a][b] = Double.parseDouble(row.get(1));
      apart[b][a] = apart[a][b];
    }
  }

  static Sounds load() {
    return new Sounds();
  }

  /** Returns the sounds of the folded words of a name. */
  List<Sound> of(Language language, List<String> words) {
    List<Sound> sounds = new ArrayList<>();
    for (String word : words) {
      String marked = "^" + word + "$";
      int i = 1;
      while (i < marked.length() - 1) {
        i += read(language, marked, i, sounds);
      }
    }
    return List.copyOf(sounds);
  }

  private int read(Language language, String word, int i, List<Sound> sounds) {
    for (int n = Math.min(LONGEST, word.length() - 1 - i); n > 0; n--) {
      String letters = word.substring(i, i + n);
      boolean first = i == 1;
      boolean last = i + n == word.length() - 1;
      Optional<Spelling> opening = first ? get(language, "^" + letters) : Optional.empty();
      Optional<Spelling> spelling =
          opening
              .or(() -> last ? get(language, letters + "$") : Optional.empty())
              .or(() -> get(language, letters));
      if (spelling.isPresent()) {
        add(spelling.get(), sounds);
        return doubled(word, i, n) ? n + 1 : n;
      }
    }
    return 1;
  }

  private Optional<Spelling> get(Language language, String letters) {
    return Optional.ofNullable(spellings.get(language.code() + letters))
        .or(() -> Optional.ofNullable(spellings.get("*" + letters)));
  }

  /** A letter written twice sounds once. */
  private static boolean doubled(String word, int i, int n) {
    return n == 1 && word.charAt(i + 1) == word.charAt(i);
  }

  private void add(Spelling spelling, List<Sound> sounds) {
    int length = spelling.sounds().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < length; i++) {
      long bits = 0;
      for (List<String> one : spelling.sounds()) {
        if (i < one.size()) {
          bits |= 1L << numbers.getOrDefault(one.get(i), 0);
        }
      }
      Sound sound = new Sound(bits, spelling.drop());
      if (sounds.isEmpty() || !sounds.get(sounds.size() - 1).equals(sound)) {
        sounds.add(sound);
      }
    }
  }

  /** Returns the cost of taking one name for another, in consonants. */
  double distance(List<Sound> one, List<Sound> other) {
    double[] row = new double[other.size() + 1];
    for (int j = 1; j <= other.size(); j++) {
      row[j] = row[j - 1] + other.get(j - 1).drop();
    }
    for (Sound a : one) {
      double corner = row[0];
      row[0] += a.drop();
      for (int j = 1; j <= other.size(); j++) {
        Sound b = other.get(j - 1);
        double taken = corner + apart(a.sounds(), b.sounds());
        corner = row[j];
        row[j] = Math.min(taken, Math.min(row[j] + a.drop(), row[j - 1] + b.drop()));
      }
    }
    return row[other.size()];
  }

  private double apart(long a, long b) {
    if ((a & b) != 0) {
      return 0;
    }
    double least = 2;
    for (long x = a; x != 0; x &= x - 1) {
      for (long y = b; y != 0; y &= y - 1) {
        double cost = apart[Long.numberOfTrailingZeros(x)][Long.numberOfTrailingZeros(y)];
        least = Math.min(least, cost);
      }
    }
    return least;
  }

  /** Returns how many sounds of a name cannot be left out cheaply. */
  static double weight(List<Sound> sounds) {
    return sounds.stream().mapToDouble(Sound::drop).sum();
  }
}
