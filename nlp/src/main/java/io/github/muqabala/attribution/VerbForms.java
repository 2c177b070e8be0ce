package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Inflects verbs of saying in the persons and tenses in which a text reports: the third person of
 * past and present, affirmed.
 *
 * <ul>
 *   <li>Persian: preterite, perfect, pluperfect, imperfect and present of the last word of a
 *       compound (اعلام کرد، کرده است، کرده بود، می‌کرد، می‌کند), singular and plural, and the
 *       perfect of a compound without its auxiliary (مدعی شده). Future, subjunctive and negated
 *       forms report nothing and are left out.
 *   <li>Arabic: perfect and imperfect, masculine and feminine, singular, dual and plural; final
 *       weak letters fall before endings (ادعى، ادعت، ادعوا).
 *   <li>English: third person, past and plain form; a final e, consonant and y, or a sibilant are
 *       spelt by the common rules unless the table lists the forms.
 * </ul>
 */
final class VerbForms {
  /** Opens a list of forms that are not to be inflected. */
  private static final String EXACT = "=";

  private final Language language;
  private final Map<String, List<String>> stems = new HashMap<>();

  private VerbForms(Language language) {
    this.language = language;
    if (language == Language.PERSIAN) {
      for (List<String> row : Tables.rows("stems", language, 3)) {
        List<String> forms = new ArrayList<>(List.of(row.get(1)));
        forms.addAll(List.of(row.get(2).split("; ", -1)));
        stems.put(row.get(0), forms);
      }
    }
  }

  /** Loads what inflecting the verbs of a language needs. */
  static VerbForms load(Language language) {
    return new VerbForms(language);
  }

  /** Returns the forms of a verb, given its dictionary forms. */
  Set<String> of(List<String> lemma) {
    if (lemma.get(0).startsWith(EXACT)) {
      Set<String> exact = new LinkedHashSet<>(lemma);
      exact.remove(lemma.get(0));
      exact.add(lemma.get(0).substring(1));
      return exact;
    }
    return switch (language) {
      case PERSIAN -> persian(lemma.get(0));
      case ARABIC -> arabic(lemma.get(0), lemma.get(lemma.size() - 1));
      case ENGLISH -> english(lemma);
    };
  }

  private Set<String> persian(String lemma) {
    int cut = lemma.lastIndexOf(' ') + 1;
    String before = lemma.substring(0, cut);
    String verb = lemma.substring(cut);
    Set<String> forms = new LinkedHashSet<>();
    if (verb.equals("بودن")) {
      for (String form : List.of("است", "هستند", "اند", "بود", "بودند", "بوده است", "بوده‌اند")) {
        forms.add(before + form);
      }
      forms.add(before.strip() + "ند");
      forms.add(before.strip() + "ست");
      return forms;
    }
    List<String> pastAndPresent = stems.getOrDefault(verb, List.of());
    if (pastAndPresent.isEmpty()) {
      forms.add(lemma);
      return forms;
    }
    String past = pastAndPresent.get(0);
    for (String end : List.of("", "ند", "ه است", "ه‌اند", "ه بود", "ه بودند")) {
      forms.add(before + past + end);
    }
    if (cut > 0) {
      forms.add(before + past + "ه");
    }
    forms.add(before + "می‌" + past);
    forms.add(before + "می‌" + past + "ند");
    for (String present : pastAndPresent.subList(1, pastAndPresent.size())) {
      forms.add(before + "می‌" + present + "د");
      forms.add(before + "می‌" + present + "ند");
    }
    if (verb.equals("داشتن")) {
      forms.add(before + "دارد");
      forms.add(before + "دارند");
    }
    if (verb.equals("گفتن")) {
      forms.add("گوید");
      forms.add("گویند");
    }
    return forms;
  }

  private static Set<String> arabic(String perfectLemma, String imperfectLemma) {
    Set<String> forms = new LinkedHashSet<>();
    String perfect = head(perfectLemma);
    String rest = perfectLemma.substring(perfect.length());
    for (String end : List.of("", "ت", "وا", "ا", "تا", "ن")) {
      forms.add(join(perfect, end) + rest);
    }
    String imperfect = head(imperfectLemma);
    if (imperfect.startsWith("ي")) {
      String restImperfect = imperfectLemma.substring(imperfect.length());
      for (String prefix : List.of("ي", "ت")) {
        String form = prefix + imperfect.substring(1);
        forms.add(form + restImperfect);
        forms.add(form + "ان" + restImperfect);
        forms.add(weak(form) + "ون" + restImperfect);
      }
    }
    return forms;
  }

  /**
   * Returns the forms of an Arabic participle in the accusative: masculine, feminine, dual and
   * masculine plural of مؤكدا.
   */
  static Set<String> participle(String lemma) {
    Set<String> forms = new LinkedHashSet<>(List.of(lemma));
    String first = head(lemma);
    if (first.endsWith("ا")) {
      String base = first.substring(0, first.length() - 1);
      String rest = lemma.substring(first.length());
      for (String end : List.of("ة", "ين", "تين")) {
        forms.add(base + end + rest);
      }
    }
    return forms;
  }

  private static String head(String lemma) {
    int blank = lemma.indexOf(' ');
    return blank < 0 ? lemma : lemma.substring(0, blank);
  }

  private static String join(String perfect, String end) {
    if (end.isEmpty() || !(perfect.endsWith("ى") || perfect.endsWith("ا"))) {
      return perfect + end;
    }
    String base = perfect.substring(0, perfect.length() - 1);
    return end.equals("ا") || end.equals("ن") ? base + "ي" + end : base + end;
  }

  private static String weak(String imperfect) {
    return imperfect.endsWith("ي") || imperfect.endsWith("و") || imperfect.endsWith("ى")
        ? imperfect.substring(0, imperfect.length() - 1)
        : imperfect;
  }

  private static Set<String> english(List<String> lemma) {
    Set<String> forms = new LinkedHashSet<>(lemma);
    String verb = lemma.get(0);
    List<String> words = new ArrayList<>(List.of(verb.split(" ", -1)));
    String first = words.remove(0);
    String rest = words.isEmpty() ? "" : " " + String.join(" ", words);
    boolean y = first.endsWith("y") && !isVowel(first.charAt(first.length() - 2));
    String stem = y ? first.substring(0, first.length() - 1) : first;
    boolean sibilant = first.endsWith("s") || first.endsWith("sh") || first.endsWith("ch");
    forms.add(y ? stem + "ies" + rest : first + (sibilant ? "es" : "s") + rest);
    if (lemma.size() == 1) {
      forms.add(y ? stem + "ied" + rest : first + (first.endsWith("e") ? "d" : "ed") + rest);
    }
    return forms;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
