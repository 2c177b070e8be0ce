package io.github.muqabala.time;

import io.github.muqabala.folding.Folding;
import io.github.muqabala.number.Atom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persian verbs of the present, which beside a date speak of what is to come: «آغاز می‌شود». Verbs
 * in «می» with a past stem speak of the past («می‌رفت»), and those of saying of neither.
 */
final class PresentVerbs {
  private static final List<String> PREFIXES = List.of(Folding.key("نمی"), Folding.key("می"));
  private static final int SHORTEST = 2;
  private static final Set<String> REPORTING =
      folded("گوید", "گویند", "گویم", "نویسد", "نویسند", "افزاید", "افزایند", "خوانیم", "دانیم");
  private static final Set<String> PAST_STEMS =
      folded(
          "کرد", "شد", "داد", "آمد", "زد", "خورد", "برد", "مرد", "آورد", "سپرد", "افزود", "نمود",
          "بود", "ماند", "خواند", "راند", "پیمود", "ستود", "گشود", "فرمود", "آزمود", "ربود",
          "افتاد", "ایستاد", "فرستاد", "نهاد", "گشاد", "شمرد", "فشرد", "گسترد", "آزرد");

  private static final String FIRST_PLURAL = Folding.key("یم");
  private static final String THIRD_PLURAL = "ند";
  private static final String PAST_ENDING = Folding.key("ید");

  /** Present stems in a vowel glide before the ending: «آید», «گوید». */
  private static final Set<String> GLIDES = folded("اید", "وید");

  private PresentVerbs() {}

  private static Set<String> folded(String... words) {
    return Stream.of(words).map(Folding::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether such a verb starts at an atom, be «می» a word of its own or not. */
  static boolean at(List<Atom> atoms, int index) {
    String key = atoms.get(index).key();
    for (String prefix : PREFIXES) {
      if (key.equals(prefix)) {
        return index + 1 < atoms.size() && present(atoms.get(index + 1).key());
      }
      if (key.startsWith(prefix)) {
        return present(key.substring(prefix.length()));
      }
    }
    return false;
  }

  private static boolean present(String stem) {
    return stem.length() > SHORTEST
        && !REPORTING.contains(stem)
        && (stem.endsWith("د") || stem.endsWith(FIRST_PLURAL))
        && !past(stem)
        && !(stem.endsWith(THIRD_PLURAL) && past(cut(stem)));
  }

  private static String cut(String stem) {
    return stem.substring(0, stem.length() - 2);
  }

  private static boolean past(String stem) {
    return PAST_STEMS.contains(stem)
        || stem.endsWith("ت")
        || (stem.endsWith(PAST_ENDING) && GLIDES.stream().noneMatch(stem::endsWith));
  }
}
