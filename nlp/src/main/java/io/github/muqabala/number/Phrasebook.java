package io.github.muqabala.number;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and phrases of one language that a grammar knows, each with a category and what it
 * sets. Rules of matching:
 *
 * <ol>
 *   <li>A phrase starts and ends where an atom does.
 *   <li>Persian: blanks and half-spaces inside a phrase mean nothing, so «پنج شنبه», «پنج‌شنبه» and
 *       «پنجشنبه» are one.
 *   <li>Arabic: the first word may carry و or ف, then ب or ل; a form without article also matches
 *       with it (and behind ل, as in «للعام»), a form with the article only with it.
 * </ol>
 *
 * Immutable and safe for use by many threads.
 */
public final class Phrasebook {
  private static final int MOST_WORDS = 6;

  private final Language language;
  private final ImmutableListMultimap<String, Phrase> phrases;
  private final ImmutableSortedSet<String> keys;
  private final ImmutableSet<String> words;

  private Phrasebook(Language language, SetMultimap<String, Phrase> phrases, Set<String> words) {
    this.language = language;
    this.phrases = ImmutableListMultimap.copyOf(phrases);
    this.keys = ImmutableSortedSet.copyOf(phrases.keySet());
    this.words = ImmutableSet.copyOf(words);
  }

  /** Returns the phrasebook with the rows (category, assignments, forms between semicolons). */
  public static Phrasebook of(Language language, List<List<String>> rows) {
    SetMultimap<String, Phrase> phrases = LinkedHashMultimap.create();
    Set<String> words = new HashSet<>();
    for (List<String> row : rows) {
      Phrase phrase = new Phrase(row.get(0), assignments(row.get(1)));
      for (String form : DataFile.forms(row.get(2))) {
        List<String> keys = new ArrayList<>();
        for (Atom atom : Atoms.of(form, new Span(0, form.length()))) {
          keys.add(atom.key());
        }
        if (keys.isEmpty() || keys.size() > MOST_WORDS) {
          throw new IllegalStateException("phrase must have 1 to 6 words, got '" + form + "'");
        }
        words.addAll(keys);
        phrases.put(String.join(glue(language), keys), phrase);
      }
    }
    return new Phrasebook(language, phrases, words);
  }

  /** Reads {@code a=1 b=2}; {@code -} is none. */
  public static Map<String, String> assignments(String cell) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    for (String part : cell.strip().split(" ", -1)) {
      int equal = part.indexOf('=');
      if (equal > 0) {
        map.put(part.substring(0, equal), part.substring(equal + 1));
      } else if (!part.equals("-") && !part.isEmpty()) {
        throw new IllegalStateException("assignment must be like a=1, got '" + part + "'");
      }
    }
    return map.buildOrThrow();
  }

  private static String glue(Language language) {
    return language == Language.PERSIAN ? "" : " ";
  }

  /** Tells whether a key is a word of some phrase. */
  public boolean knows(String key) {
    return words.contains(key);
  }

  /** Returns the categories of a phrase written as one folded word. */
  public Set<String> categories(String key) {
    return phrases.get(key).stream().map(Phrase::category).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns all phrases that start at an atom, the longest first. */
  public List<Match> at(List<Atom> atoms, int index) {
    List<Match> found = new ArrayList<>();
    Atom first = atoms.get(index);
    collect(atoms, index, first.key(), 0, found);
    if (language == Language.ARABIC && first.kind() == Atom.Kind.WORD) {
      for (int cut = 1; cut <= proclitics(first.key()); cut++) {
        collect(atoms, index, first.key().substring(cut), cut, found);
      }
    }
    found.sort((a, b) -> b.next() - a.next());
    return found;
  }

  /** Returns how many leading letters of a word may be attached conjunctions and prepositions. */
  public static int proclitics(String key) {
    int most = 0;
    if (key.length() > 2 && "وفبل".indexOf(key.charAt(0)) >= 0) {
      most = 1;
      if ("وف".indexOf(key.charAt(0)) >= 0
          && key.length() > 3
          && "بل".indexOf(key.charAt(1)) >= 0) {
        most = 2;
      }
    }
    return most;
  }

  private void collect(List<Atom> atoms, int index, String firstKey, int cut, List<Match> found) {
    String prefix = atoms.get(index).key().substring(0, cut);
    StringBuilder key = new StringBuilder(firstKey);
    int last = Math.min(atoms.size(), index + MOST_WORDS);
    for (int i = index; i < last; i++) {
      if (i > index) {
        key.append(glue(language)).append(atoms.get(i).key());
      }
      String whole = key.toString();
      boolean open = look(whole, prefix, i + 1, false, found);
      if (language == Language.ARABIC) {
        if (whole.startsWith("ال") && whole.length() > 3) {
          open |= look(whole.substring(2), prefix, i + 1, true, found);
        } else if (prefix.endsWith("ل") && whole.startsWith("ل") && whole.length() > 2) {
          open |= look("ا" + whole, prefix, i + 1, true, found);
          open |= look(whole.substring(1), prefix, i + 1, true, found);
        }
      }
      if (!open) {
        return;
      }
    }
  }

  /** Adds the phrases with a key; tells whether longer ones start with it. */
  private boolean look(String key, String prefix, int next, boolean definite, List<Match> found) {
    String nearest = keys.ceiling(key);
    if (nearest == null || !nearest.startsWith(key)) {
      return false;
    }
    for (Phrase phrase : phrases.get(key)) {
      found.add(new Match(phrase.category(), phrase.sets(), prefix, definite, next));
    }
    return true;
  }

  private record Phrase(String category, Map<String, String> sets) {}

  /**
   * A phrase found.
   *
   * @param category its category
   * @param sets what it sets
   * @param prefix attached conjunction and preposition in front of it
   * @param definite whether it stands with an article that its form lacks
   * @param next index of the atom behind it
   */
  public record Match(
      String category, Map<String, String> sets, String prefix, boolean definite, int next) {}

  /** Returns the offset where a word starts behind its attached conjunction and preposition. */
  public static int startBehind(String text, Atom atom, String prefix) {
    boolean assimilated = prefix.endsWith("ل") && atom.key().startsWith(prefix + "ل");
    int skip = assimilated ? prefix.length() - 1 : prefix.length();
    if (skip == 0) {
      return atom.start();
    }
    int letters = 0;
    int i = atom.start();
    while (i < atom.end() && letters < skip) {
      if (Character.isLetter(text.charAt(i)) && text.charAt(i) != 'ـ') {
        letters++;
      }
      i++;
    }
    while (i < atom.end()
        && (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK
            || text.charAt(i) == 'ـ')) {
      i++;
    }
    return i;
  }
}
