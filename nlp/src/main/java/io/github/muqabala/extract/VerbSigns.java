package io.github.muqabala.extract;

import io.github.muqabala.article.Language;

/**
 * Tells which words of a sentence are finite verbs, or may be.
 *
 * <ol>
 *   <li>A form of the closed list, or one that the lexicon knows as a verb's.
 *   <li>In Arabic a future in س, unless the word is known as a noun (سيارة).
 *   <li>In Arabic what stands behind a particle that takes a verb (لم، لن, and with a prefix of the
 *       imperfect لا، أن، قد، سوف) or behind a relative pronoun (الذي بني), if it has no article
 *       and is no name.
 *   <li>In Arabic an imperfect at the start of a clause whose dictionary form the lexicon has as a
 *       verb, also where the same letters make a noun («وتنقل الإنتاج»).
 *   <li>In Arabic the dictionary form of a verb that opens a sentence, no headline («أمر قاض»), or
 *       that has «و» and is no other word (ولقي); at the start of a clause also a feminine past
 *       (غرقت) and the plural of verbs in alef maqsura (ألغوا).
 *   <li>«وأ…» with a hamza is "and" with a verb if the rest is a verb's dictionary form (وأدى).
 *   <li>A Persian participle before «و», where a coordinated clause brings the finite form.
 *   <li>In English a word in -ed that is in no lexicon.
 * </ol>
 */
final class VerbSigns {
  private static final int LONG_ENOUGH = 4;

  private final Words words;
  private final ClauseRules rules;
  private final VerbLexicon lexicon;
  private final boolean[] known;
  private final boolean[] verbal;

  /**
   * @param known which words have a concept
   * @param verbal which of them have that of a verb
   */
  VerbSigns(
      Words words, ClauseRules rules, VerbLexicon lexicon, boolean[] known, boolean[] verbal) {
    this.words = words;
    this.rules = rules;
    this.lexicon = lexicon;
    this.known = known.clone();
    this.verbal = verbal.clone();
  }

  boolean finite(int i) {
    if (rules.language() == Language.ARABIC && rules.is("preposition", words.key(i))) {
      return false;
    }
    if (verbal[i] || rules.finite(words.token(i))) {
      return true;
    }
    return switch (rules.language()) {
      case ARABIC -> arabic(i);
      case ENGLISH ->
          !known[i] && words.key(i).length() > LONG_ENOUGH && words.key(i).endsWith("ed");
      case PERSIAN ->
          i + 1 < words.size()
              && participle(words.key(i))
              && rules.is("coordinator", words.key(i + 1));
    };
  }

  /** «انجام شده و», «اخراج نشده و». */
  private boolean participle(String key) {
    return rules.is("participle", key)
        || (key.startsWith("ن") && rules.is("participle", key.substring(1)));
  }

  private boolean arabic(int i) {
    String key = words.key(i);
    boolean article =
        key.startsWith("ال")
            && !written(i).startsWith("أ")
            && !lexicon.opensLikeArticle(words.token(i));
    if (!words.word(i) || words.named(i) || words.dated(i) || article) {
      return false;
    }
    boolean future = key.length() > LONG_ENOUGH && (key.startsWith("سي") || key.startsWith("ست"));
    if (future && !known[i]) {
      return true;
    }
    if (i > 0 && behindParticle(words.key(i - 1), key, i)) {
      return true;
    }
    String bare = conjoined(key) ? key.substring(1) : key;
    if (opens(i) && (weak(bare) || feminine(bare, i))) {
      return true;
    }
    boolean joined = key.startsWith("و") && key.length() > 3 && !known[i];
    if (joined && lexicon.arabic(key.substring(1))) {
      return true;
    }
    if (i == 0
        && !words.headline()
        && key.length() > 2
        && !words.tagged(i, "stop")
        && lexicon.arabic(key)) {
      return true;
    }
    if (hamza(i) && lexicon.arabic(key.substring(1))) {
      return true;
    }
    if (conjoined(key)
        && bare.length() > LONG_ENOUGH
        && (bare.startsWith("سي") || bare.startsWith("ست"))
        && !known[i]) {
      return true;
    }
    return opens(i) && imperfect(bare) && verbForm(i);
  }

  private boolean behindParticle(String before, String key, int i) {
    if (rules.is("jussive", before)) {
      return true;
    }
    if (rules.is("verb_particle", before)) {
      return imperfect(key) && (!known[i] || verbForm(i));
    }
    return rules.is("relative", before)
        && key.length() > 2
        && !words.tagged(i, "stop")
        && !rules.connects(key)
        && !rules.is("negation", key)
        && !rules.is("preposition", key);
  }

  /** «ألغت»: the feminine and the plural of verbs in alef maqsura lose it. */
  private boolean weak(String bare) {
    String stem =
        bare.endsWith("ت")
            ? bare.substring(0, bare.length() - 1)
            : bare.endsWith("وا") ? bare.substring(0, bare.length() - 2) : "";
    return stem.length() > 1 && lexicon.arabic(stem + "ي");
  }

  /** «وأدى» with its hamza is no valley. */
  private boolean hamza(int i) {
    return written(i).startsWith("وأ") || written(i).startsWith("فأ");
  }

  private String written(int i) {
    return words.reading().text(words.token(i).span());
  }

  /** «تأجلت», «غرقت»: a feminine past at the start of a clause, be its verb known or not. */
  private boolean feminine(String bare, int i) {
    return bare.endsWith("ت")
        && !bare.endsWith("ات")
        && (bare.length() > LONG_ENOUGH || (bare.length() == LONG_ENOUGH && verbForm(i)));
  }

  private boolean opens(int i) {
    return i == 0
        || !words.word(i - 1)
        || conjoined(words.key(i))
        || rules.connects(words.key(i - 1));
  }

  private static boolean conjoined(String key) {
    return key.length() > LONG_ENOUGH && (key.startsWith("و") || key.startsWith("ف"));
  }

  private static boolean imperfect(String bare) {
    return bare.length() > 2
        && (bare.charAt(0) == 'ي' || (bare.charAt(0) == 'ت' && !bare.endsWith("ت")))
        && !(bare.charAt(0) == 'ت' && bare.length() == 5 && bare.charAt(3) == 'ي');
  }

  private boolean verbForm(int i) {
    return words.token(i).lemmas().stream().anyMatch(lexicon::arabic);
  }
}
