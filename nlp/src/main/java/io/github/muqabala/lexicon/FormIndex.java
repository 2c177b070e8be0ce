package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.morphology.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All forms of all concepts, found by their joined key: folded letters and digits without what
 * separates words.
 *
 * <p>A verb of several words also stands under its first part, a gap and the rest, since other
 * words may come between: Persian light verbs break before their last word, English and Arabic
 * verbs behind their first; but not an Arabic verb before «في» that stands by itself too. The
 * passive of a Persian light verb counts as listed with it, see {@link LightVerbs}.
 */
final class FormIndex {
  /** Stands in a path for the words between the parts of a verb. */
  static final char GAP = '\u0001';

  /** Stands behind the noun of a Persian light verb that the text may use without the verb. */
  static final char ALONE = '\u0002';

  private static final int NONE = -1;

  /** About how many edges a concept's forms take in the trie. */
  private static final int EDGES = 44;

  /** About how many words a concept's forms have. */
  private static final int WORDS = 8;

  private final Trie trie;
  private final PerLanguage<Integer> roots;
  private final WordSet words;
  private final Set<String> verbs;
  private int[] next = new int[1 << 12];
  private int[] concepts = new int[1 << 12];
  private String[] forms = new String[1 << 12];
  private int[] boundaries = new int[1 << 12];
  private Category[] categories = new Category[1 << 12];
  private int entries;
  private int listed;

  FormIndex(List<Concept> rows) {
    trie = new Trie(rows.size() * EDGES);
    words = new WordSet(rows.size() * WORDS);
    verbs = verbs(rows);
    roots = PerLanguage.of(language -> trie.add(0, language.code()));
    for (int i = 0; i < rows.size(); i++) {
      Concept concept = rows.get(i);
      for (Map.Entry<Language, List<String>> cell : new EnumMap<>(concept.forms()).entrySet()) {
        for (String form : cell.getValue()) {
          add(cell.getKey(), i, concept, form);
        }
      }
    }
    addPassives(rows);
    trie.trim();
    next = Arrays.copyOf(next, entries);
    concepts = Arrays.copyOf(concepts, entries);
    forms = Arrays.copyOf(forms, entries);
    boundaries = Arrays.copyOf(boundaries, entries);
    categories = Arrays.copyOf(categories, entries);
  }

  /** Returns the letters and digits of a folded word; all of it where there are none. */
  static String joined(String folded) {
    int length = folded.length();
    int kept = 0;
    while (kept < length && Character.isLetterOrDigit(folded.charAt(kept))) {
      kept++;
    }
    if (kept == length) {
      return folded;
    }
    StringBuilder letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(c);
      }
    }
    return letters.isEmpty() ? folded.replace(GAP, ' ').replace(ALONE, ' ') : letters.toString();
  }

  /** Tells whether a joined key is a form or a word of one. */
  boolean knows(Language language, String joined) {
    return words.contains(language, joined);
  }

  /** Tells whether a joined key is a form that an inflection allows. */
  boolean isForm(Language language, String joined, Category category) {
    int node = trie.walk(root(language), joined);
    for (int e = node < 0 ? NONE : first(node); e != NONE; e = next[e]) {
      if (fits(e, category)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the node at which the forms of a language begin. */
  int root(Language language) {
    return roots.get(language);
  }

  /** Returns the node behind a joined key, or -1. */
  int walk(int node, String joined) {
    return trie.walk(node, joined);
  }

  /** Returns the number of a key's first character for {@link #mayWalk}. */
  int label(String joined) {
    return trie.label(joined.charAt(0));
  }

  /** Tells quickly whether a key with a first character may lead on from a node. */
  boolean mayWalk(int node, int label) {
    return label > 0 && trie.mayStep(node, label);
  }

  /** Returns the bit of a key among those of {@link #pairs}. */
  long pair(String joined) {
    return joined.length() < 2
        ? Trie.SINGLE
        : Trie.pair(trie.label(joined.charAt(0)), trie.label(joined.charAt(1)));
  }

  /** Returns a digest of the keys that may lead on from a node: the bits of all of them. */
  long pairs(int node) {
    return trie.pairs(node);
  }

  /** Tells whether any form goes on behind a node. */
  boolean goesOn(int node) {
    return trie.hasChildren(node);
  }

  /** Returns the node behind a gap, or -1. */
  int gap(int node) {
    return trie.step(node, GAP);
  }

  /** Returns the node behind the noun of a light verb, or -1. */
  int alone(int node) {
    return trie.step(node, ALONE);
  }

  /** Returns the first entry of a node, or -1. */
  int first(int node) {
    return trie.value(node);
  }

  /** Returns the entry after an entry, or -1. */
  int next(int entry) {
    return next[entry];
  }

  /** Returns the number of the concept of an entry. */
  int concept(int entry) {
    return concepts[entry];
  }

  /** Returns the form of an entry as it was written. */
  String form(int entry) {
    return forms[entry];
  }

  /** Returns the places of the joined key, as bits, before which the form begins a new word. */
  int boundaries(int entry) {
    return boundaries[entry];
  }

  /** Tells whether an entry may be what an inflection shows it to be. */
  boolean fits(int entry, Category category) {
    return category == Category.ANY || category.fits(categories[entry]);
  }

  /** Tells whether an entry is of a category for certain. */
  boolean is(int entry, Category category) {
    return categories[entry] == category;
  }

  /** Tells whether an entry is a passive that no row lists. */
  boolean isDerived(int entry) {
    return entry >= listed;
  }

  private void add(Language language, int number, Concept concept, String form) {
    StringBuilder path = new StringBuilder();
    int breaks = 0;
    int start = 0;
    while (start < form.length()) {
      int end = start;
      while (end < form.length() && !separates(form.charAt(end))) {
        end++;
      }
      if (end > start) {
        String key = joined(Folding.key(form.substring(start, end)));
        if (!path.isEmpty() && path.length() < Integer.SIZE) {
          breaks |= 1 << path.length();
        }
        words.add(language, key);
        path.append(key);
      }
      start = end + 1;
    }
    words.add(language, path);
    Category category = category(language, concept, form);
    entry(trie.add(root(language), path), number, category, form, breaks);
    int split = split(language, concept, form);
    if (split > 0 && !isPlace(language, form, split)) {
      String head = joined(Folding.key(form.substring(0, split)));
      String tail = joined(Folding.key(form.substring(split)));
      entry(trie.add(root(language), head + GAP + tail), number, category, form, breaks);
      if (language == Language.PERSIAN) {
        entry(trie.add(root(language), head + ALONE), number, category, form, breaks);
      }
    }
  }

  /** Tells whether what follows a verb that stands by itself too is as likely where it happened. */
  private boolean isPlace(Language language, String form, int split) {
    return language == Language.ARABIC
        && form.endsWith(" في")
        && verbs.contains(form.substring(0, split));
  }

  /** Returns the Arabic verbs of one word. */
  private static Set<String> verbs(List<Concept> rows) {
    return rows.stream()
        .filter(row -> row.pos().equals("verb"))
        .flatMap(row -> row.forms().getOrDefault(Language.ARABIC, List.of()).stream())
        .filter(form -> form.indexOf(' ') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns what the first word of a form is; told of Arabic alone, where verbs inflect as verbs.
   */
  private static Category category(Language language, Concept concept, String form) {
    if (language != Language.ARABIC) {
      return Category.ANY;
    }
    return switch (concept.pos()) {
      case "noun", "adj", "name", "num" -> Category.NOMINAL;
      case "verb" -> isNominal(form) ? Category.ANY : Category.VERBAL;
      default -> Category.ANY;
    };
  }

  /** Tells whether the row of a verb gives a verbal noun or a participle. */
  private static boolean isNominal(String form) {
    int space = form.indexOf(' ');
    String word = space < 0 ? form : form.substring(0, space);
    return word.startsWith("ال")
        || word.startsWith("إ")
        || word.endsWith("ة")
        || word.endsWith("اً")
        || (word.startsWith("م") && word.length() > 4);
  }

  /** Adds the passives of Persian light verbs that no row lists. */
  private void addPassives(List<Concept> rows) {
    List<Passive> passives = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Concept concept = rows.get(i);
      if (concept.pos().equals("verb")) {
        for (String form : concept.forms().getOrDefault(Language.PERSIAN, List.of())) {
          String passive = LightVerbs.passive(form);
          if (!passive.isEmpty()
              && !isForm(Language.PERSIAN, joined(Folding.key(passive)), Category.ANY)) {
            passives.add(new Passive(i, concept, passive));
          }
        }
      }
    }
    listed = entries;
    for (Passive passive : passives) {
      add(Language.PERSIAN, passive.number(), passive.concept(), passive.form());
    }
  }

  private record Passive(int number, Concept concept, String form) {}

  private static boolean separates(char c) {
    return " \u200C-'.’/".indexOf(c) >= 0;
  }

  /** Returns where other words may come into a form, or 0. */
  private static int split(Language language, Concept concept, String form) {
    int space = language == Language.PERSIAN ? form.lastIndexOf(' ') : form.indexOf(' ');
    if (space < 0) {
      return 0;
    }
    return switch (language) {
      case PERSIAN -> form.endsWith("دن") || form.endsWith("تن") ? space : 0;
      case ARABIC, ENGLISH -> concept.pos().equals("verb") && mayPart(concept, form) ? space : 0;
    };
  }

  /**
   * Tells whether other words may come into a verb: "have to", "used to" and whatever governs
   * another verb stand together, and so do verbs of motion with what they never take an object in.
   */
  private static boolean mayPart(Concept concept, String form) {
    for (String tag : concept.tags()) {
      if (tag.startsWith("modal:") || tag.equals("neg") || tag.equals("stop")) {
        return false;
      }
    }
    return !form.endsWith(" to")
        && !form.startsWith("go ")
        && !form.startsWith("come ")
        && !form.startsWith("get ");
  }

  private void entry(int node, int concept, Category category, String form, int breaks) {
    for (int e = first(node); e != NONE; e = next[e]) {
      if (concepts[e] == concept) {
        return;
      }
    }
    if (entries == next.length) {
      int size = entries * 2;
      next = Arrays.copyOf(next, size);
      concepts = Arrays.copyOf(concepts, size);
      forms = Arrays.copyOf(forms, size);
      boundaries = Arrays.copyOf(boundaries, size);
      categories = Arrays.copyOf(categories, size);
    }
    next[entries] = first(node);
    concepts[entries] = concept;
    forms[entries] = form;
    boundaries[entries] = breaks;
    categories[entries] = category;
    trie.set(node, entries++);
  }
}
