package io.github.muqabala.lexicon;

import java.util.Map;

/**
 * The passives of Persian light verbs, formed by rule: what is done to a noun with کردن happens to
 * it with شدن (مصادره کردن، مصادره شدن).
 *
 * <p>Rules: the longest ending counts; قرار دادن becomes قرار گرفتن; a verb whose ending is not
 * listed has no passive of its own, since its participle with شدن is found as its form.
 */
final class LightVerbs {
  private static final String PLACING = " قرار دادن";
  private static final Map<String, String> PASSIVES =
      Map.of(PLACING, " قرار گرفتن", " کردن", " شدن", " نمودن", " شدن", " ساختن", " شدن");

  private LightVerbs() {}

  /** Returns the passive of a verb as lexicons write it, or nothing. */
  static String passive(String form) {
    int space = form.lastIndexOf(' ');
    String ending = form.endsWith(PLACING) ? PLACING : form.substring(Math.max(0, space));
    String passive = PASSIVES.get(ending);
    boolean ofAPhrase = passive != null && form.length() > ending.length();
    return ofAPhrase ? form.substring(0, form.length() - ending.length()) + passive : "";
  }
}
