package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cues and word classes of one language, by match key. A key is the folded spelling of a
 * phrase; in Arabic and Persian without blanks, so that lost and spurious half-spaces make no
 * difference.
 */
final class CueTable {
  /** The most tokens that one phrase may take. */
  static final int LONGEST = 8;

  private static final String ATTACHED = " ";
  private static final List<String> ARABIC_OBJECTS =
      List.of("ه", "ها", "هم", "هما", "نا", "ني", "ك");
  private static final Set<String> ARABIC_INFORMING =
      Set.of("أخبر", "أبلغ", "أعلم", "أطلع", "أخطر");

  private final Language language;
  private final VerbForms verbs;
  private final LexiconStances stances;
  private final Traits traits;
  private final Map<String, List<Form<Cue>>> cues = new HashMap<>();
  private final Map<String, List<Form<WordClass>>> words = new HashMap<>();
  private final NavigableSet<String> keys = new TreeSet<>();

  private CueTable(Language language, Lexicon lexicon) {
    this.language = language;
    this.verbs = VerbForms.load(language);
    this.stances = new LexiconStances(lexicon, language);
    this.traits = Traits.load(language);
  }

  /** Loads the tables of a language; a lexicon adds names, offices, events and stances. */
  static CueTable load(Language language, Lexicon lexicon) {
    CueTable table = new CueTable(language, lexicon);
    for (List<String> row : Tables.rows("cues", language, 4)) {
      table.addCue(row);
    }
    for (List<String> row : Tables.rows("words", language, 2)) {
      WordClass word = WordClass.of(row.get(0));
      for (String form : row.get(1).split("; ", -1)) {
        put(table.words, table.form(form, word));
        if (language == Language.ARABIC) {
          table.putAttached(form, word);
        }
        if (word == WordClass.MASDAR) {
          put(table.words, table.form("ب" + form, WordClass.ATTACHED_MASDAR));
        }
        if (language == Language.ARABIC && word == WordClass.COMPLEMENTIZER) {
          ARABIC_OBJECTS.forEach(s -> put(table.words, table.form(form + s, word)));
        }
      }
    }
    table.addLexicon(lexicon);
    table.keys.addAll(table.cues.keySet());
    table.keys.addAll(table.words.keySet());
    return table;
  }

  /** Takes names of media, offices and events from the lexicon. */
  private void addLexicon(Lexicon lexicon) {
    for (Concept concept : lexicon.concepts()) {
      for (String form : concept.forms().getOrDefault(language, List.of())) {
        boolean compound = form.indexOf(' ') > 0;
        if (compound && concept.is("source:media") && concept.pos().equals("name")) {
          put(words, form(form, WordClass.MEDIA_NAME));
          if (language == Language.ARABIC) {
            putAttached(form, WordClass.MEDIA_NAME);
          }
        }
        if (concept.is("role")) {
          put(words, form(form, WordClass.ROLE));
        }
        if (!compound && concept.pos().equals("noun") && !concept.tagged("event").isEmpty()) {
          put(words, form(form, WordClass.EVENT));
        }
      }
    }
  }

  /** In Arabic a preposition is written onto media and documents: «لوكالة», «للاتفاق». */
  private void putAttached(String form, WordClass word) {
    boolean medium = word == WordClass.MEDIA || word == WordClass.MEDIA_NAME;
    boolean document = word == WordClass.DOCUMENT || word == WordClass.NOT_DOCUMENT;
    if (!medium && !document) {
      return;
    }
    WordClass attached = medium ? WordClass.ATTACHED_MEDIUM : word;
    boolean definite = form.startsWith("ال");
    put(words, form(definite ? "ل" + form.substring(1) : "ل" + form, attached));
    if (!definite) {
      put(words, form("لل" + form, attached));
    }
  }

  private void addCue(List<String> row) {
    List<String> lemma = List.of(row.get(0).split("; ", -1));
    Cue.Kind kind = Cue.Kind.valueOf(row.get(1));
    Stance stance =
        row.get(3).equals("-")
            ? Stance.NEUTRAL
            : Stance.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    Set<String> frames = Set.of(row.get(2).split(" ", -1));
    Cue cue = new Cue(lemma.get(0), kind, frames, stances.of(lemma.get(0)).orElse(stance));
    boolean verb = kind == Cue.Kind.VERB || kind == Cue.Kind.RELAY || kind == Cue.Kind.IN;
    boolean inflected =
        lemma.get(0).startsWith("=")
            || (verb && !(kind == Cue.Kind.IN && language == Language.PERSIAN))
            || cue.takes("verb");
    Set<String> forms = inflected ? verbs.of(lemma) : new LinkedHashSet<>(lemma);
    if (kind == Cue.Kind.PARTICIPLE && language == Language.ARABIC && !inflected) {
      forms = VerbForms.participle(lemma.get(0));
    }
    if (kind == Cue.Kind.NONE
        && language == Language.ARABIC
        && endsInComplementizer(lemma.get(0))) {
      ARABIC_OBJECTS.forEach(suffix -> put(cues, form(lemma.get(0) + suffix, cue)));
    }
    for (String form : forms) {
      List<Form<Cue>> same = put(cues, form(form, cue));
      if (!inflected) {
        same.add(0, same.remove(same.size() - 1));
      }
      if (ARABIC_INFORMING.contains(lemma.get(0))) {
        ARABIC_OBJECTS.forEach(suffix -> put(cues, form(form + suffix, cue)));
      }
    }
  }

  private static boolean endsInComplementizer(String phrase) {
    return phrase.endsWith(" أن") || phrase.endsWith(" إن");
  }

  /** A phrase ending in a single Arabic letter wants that letter at the start of the next word. */
  private <T> Form<T> form(String phrase, T value) {
    int last = phrase.lastIndexOf(' ');
    boolean attaches = language == Language.ARABIC && last > 0 && last == phrase.length() - 2;
    return attaches
        ? new Form<>(key(phrase.substring(0, last)), value, phrase.substring(last + 1))
        : new Form<>(key(phrase), value, ATTACHED);
  }

  private String key(String phrase) {
    StringBuilder key = new StringBuilder();
    for (String word : phrase.replace("_", " ").split(" ", -1)) {
      if (!key.isEmpty()) {
        key.append(separator());
      }
      key.append(Folding.key(word));
    }
    return key.toString();
  }

  /** Returns what may be said of unnamed sources. */
  Traits traits() {
    return traits;
  }

  /** Tells whether conjunctions are written onto the next word. */
  boolean prefixes() {
    return language == Language.ARABIC;
  }

  /** Returns what stands between the words of a key. */
  String separator() {
    return language == Language.ENGLISH ? " " : "";
  }

  private static <T> List<Form<T>> put(Map<String, List<Form<T>>> map, Form<T> form) {
    List<Form<T>> same = map.computeIfAbsent(form.key(), k -> new ArrayList<>(1));
    same.add(form);
    return same;
  }

  /** Tells whether any phrase begins with a key, so that it is worth while to read on. */
  boolean opens(String key) {
    return begins(key) || (prefixes() && key.length() > 1 && begins(key.substring(1)));
  }

  private boolean begins(String key) {
    String next = keys.ceiling(key);
    return next != null && next.startsWith(key);
  }

  /** Returns the cue with a key, given the key of the word behind. */
  Optional<Cue> cue(String key, String next) {
    return first(cues.getOrDefault(key, List.of()), next).map(Form::value);
  }

  /** Returns the classes of a key, given the key of the word behind. */
  List<WordClass> words(String key, String next) {
    List<Form<WordClass>> forms = words.getOrDefault(key, List.of());
    return forms.isEmpty()
        ? List.of()
        : forms.stream().filter(f -> f.fits(next)).map(Form::value).toList();
  }

  private static <T> Optional<Form<T>> first(List<Form<T>> forms, String next) {
    return forms.stream().filter(f -> f.fits(next)).findFirst();
  }

  private record Form<T>(String key, T value, String attached) {
    boolean fits(String next) {
      return attached.equals(ATTACHED) || next.startsWith(attached);
    }
  }
}
