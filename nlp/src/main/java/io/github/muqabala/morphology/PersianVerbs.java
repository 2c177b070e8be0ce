package io.github.muqabala.morphology;

import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of Persian verbs and what may stand around them.
 *
 * <p>Rules: a preverb (بر، در، باز، فرا، فرو، وا …) comes first; then می or نمی, or ب, ن, or
 * nothing; then the past stem with م ی یم ید ند or nothing, the participle (past stem and ه) with
 * ام ای است ایم اید اند or nothing, or the present stem with م ی د یم ید ند or nothing. Before a
 * stem in آ, ب and ن are written بی and نی. Forms that follow no rule, and داشتن, whose present
 * takes no می, stand in a table.
 */
final class PersianVerbs {
  private static final List<String> ENDINGS = List.of("", "م", "ي", "يم", "يد", "ند", "د");
  private static final List<String> PERFECT =
      List.of("", "ام", "اي", "است", "ايم", "ايد", "اند", "ست", "ا");

  /** What the second person costs where no می tells it from a noun: «کردی» is Kurdish. */
  private static final int SECOND_PERSON = 8;

  private static final List<String> PREFIXES = List.of("", "مي", "نمي", "ب", "ن", "بي", "ني");

  private final Map<String, List<Stem>> past = new HashMap<>();
  private final Map<String, List<Stem>> present = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final List<String> preverbs = new ArrayList<>();

  private record Stem(String preverb, String infinitive) {}

  private PersianVerbs() {
    for (List<String> row : DataFile.rows(PersianVerbs.class, "persian_verbs.tsv", 2)) {
      int bar = row.get(0).indexOf('|');
      String preverb = Folding.key(row.get(0).substring(0, Math.max(0, bar)));
      String simple = Folding.key(row.get(0).substring(bar + 1));
      Stem stem = new Stem(preverb, preverb + simple);
      if (!preverb.isEmpty() && !preverbs.contains(preverb)) {
        preverbs.add(preverb);
      }
      put(past, simple.substring(0, simple.length() - 1), stem);
      for (String form : DataFile.forms(row.get(1))) {
        put(present, Folding.key(form), stem);
      }
    }
    for (List<String> row : DataFile.rows(PersianVerbs.class, "persian_irregular.tsv", 2)) {
      irregular.put(Folding.key(row.get(0)), Folding.key(row.get(1)));
    }
  }

  /** Returns the table of the verbs, loaded at the first call. */
  static PersianVerbs table() {
    return Holder.TABLE;
  }

  private static void put(Map<String, List<Stem>> table, String key, Stem stem) {
    table.computeIfAbsent(key, k -> new ArrayList<>()).add(stem);
  }

  /** Proposes the infinitives of a word. */
  void propose(String word, int cost, Proposals found) {
    String exception = irregular.get(word);
    if (exception != null) {
      found.add(exception, cost + 1);
    }
    afterPreverb(word, "", cost, found);
    for (String preverb : preverbs) {
      if (word.startsWith(preverb) && word.length() > preverb.length() + 1) {
        afterPreverb(word.substring(preverb.length()), preverb, cost + 1, found);
      }
    }
  }

  private void afterPreverb(String word, String preverb, int cost, Proposals found) {
    for (String prefix : PREFIXES) {
      if (!word.startsWith(prefix) || word.length() < prefix.length() + 1) {
        continue;
      }
      String body = word.substring(prefix.length());
      if ((prefix.equals("بي") || prefix.equals("ني")) && !body.startsWith("ا")) {
        continue;
      }
      body(body, prefix, preverb, cost, found);
    }
  }

  private void body(String body, String prefix, String preverb, int cost, Proposals found) {
    boolean durative = prefix.endsWith("مي");
    int pastCost = cost + (prefix.isEmpty() || durative ? 0 : prefix.startsWith("ب") ? 12 : 2);
    int presentCost = cost + (durative ? 0 : prefix.isEmpty() ? 8 : 3);
    for (String ending : ENDINGS) {
      int length = body.length() - ending.length();
      if (length < 1 || !body.endsWith(ending)) {
        continue;
      }
      String stem = body.substring(0, length);
      if (!ending.equals("د")) {
        int rare = ending.equals("ي") && !durative ? SECOND_PERSON : 0;
        add(past, stem, preverb, pastCost + rare + (ending.isEmpty() ? 1 : 2), found);
      }
      boolean plain = prefix.isEmpty() && preverb.isEmpty();
      if (!ending.isEmpty() || (!prefix.isEmpty() && !durative)) {
        int bare = ending.isEmpty() ? 8 : 0;
        int rare = ending.equals("ي") && prefix.isEmpty() ? SECOND_PERSON : 0;
        add(
            present,
            stem,
            preverb,
            presentCost + rare + bare + (plain && length < 2 ? 20 : 0),
            found);
      }
    }
    for (String ending : PERFECT) {
      int length = body.length() - ending.length() - 1;
      if (length > 0 && body.endsWith(ending) && body.charAt(length) == 'ه') {
        add(past, body.substring(0, length), preverb, pastCost + 2, found);
      }
    }
  }

  private static void add(
      Map<String, List<Stem>> table, String stem, String preverb, int cost, Proposals found) {
    for (Stem verb : table.getOrDefault(stem, List.of())) {
      if (verb.preverb().equals(preverb)) {
        found.add(verb.infinitive(), cost);
      }
    }
  }

  private static final class Holder {
    static final PersianVerbs TABLE = new PersianVerbs();
  }
}
