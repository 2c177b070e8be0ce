package io.github.muqabala.lexicon;

import com.google.common.base.Suppliers;
import io.github.muqabala.article.Language;
import io.github.muqabala.morphology.Category;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The trilingual concept lexicon: which words of Arabic, English and Persian express which concept.
 *
 * <p>Immutable and safe for use by many threads; load it once and share it. A study adds its own
 * rows:
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.withDefaults().plus(Path.of("shipping.tsv"));
 * }</pre>
 */
public final class Lexicon {
  private final List<Concept> rows;
  private final Map<String, Integer> numbers;
  private final Supplier<String> version;
  private final FormIndex index;

  private Lexicon(List<Concept> rows) {
    this.rows = List.copyOf(rows);
    this.numbers = new HashMap<>(rows.size() * 2);
    for (int i = 0; i < rows.size(); i++) {
      numbers.put(rows.get(i).id(), i);
    }
    this.version = Suppliers.memoize(() -> digest(this.rows));
    this.index = new FormIndex(this.rows);
  }

  /** Returns the lexicon that comes with the library; it is loaded at the first call. */
  public static Lexicon withDefaults() {
    return Defaults.LEXICON;
  }

  /**
   * Returns a lexicon of the rows of a file alone.
   *
   * @throws IllegalArgumentException if a row breaks a rule; the message names file, line and rule
   */
  public static Lexicon of(Path file) {
    return new Lexicon(List.of()).plus(file);
  }

  /**
   * Returns this lexicon with the rows of a file. A row whose concept is known adds its forms and
   * tags to it.
   *
   * @param file UTF-8, tab-separated: {@code concept pos en ar fa tags} under that header line,
   *     forms separated by a semicolon and a blank
   * @throws IllegalArgumentException if a row breaks a rule; the message names file, line and rule
   */
  public Lexicon plus(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return plus(new LexiconFile(String.valueOf(file.getFileName()), new HashMap<>()).read(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon file " + file + " cannot be read", e);
    }
  }

  /** Returns this lexicon with more concepts; one that is known gets the new forms and tags. */
  public Lexicon plus(Collection<Concept> concepts) {
    Map<String, Concept> merged = new LinkedHashMap<>();
    rows.forEach(row -> merged.put(row.id(), row));
    concepts.forEach(row -> merged.merge(row.id(), row, Lexicon::merge));
    return new Lexicon(List.copyOf(merged.values()));
  }

  /**
   * Returns this lexicon with the synsets of tab files of the Open Multilingual Wordnet, one file
   * for each language; synsets with one identifier become one concept, {@code wn_00001740_n}. Such
   * files have licences of their own.
   *
   * @throws IllegalArgumentException if a file is none such; the message names file, line and rule
   */
  public Lexicon plusWordnet(Collection<Path> files) {
    WordnetFile wordnet = new WordnetFile();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        wordnet.read(String.valueOf(file.getFileName()), lines);
      } catch (IOException e) {
        throw new UncheckedIOException("wordnet file " + file + " cannot be read", e);
      }
    }
    return plus(wordnet.concepts());
  }

  /** Returns a digest of the rows: equal lexicons have equal versions. */
  public String version() {
    return version.get();
  }

  /** Returns all concepts, in the order of their files. */
  public Collection<Concept> concepts() {
    return rows;
  }

  /** Returns the concept with an identifier. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(numbers.get(id)).map(rows::get);
  }

  /**
   * Tells whether a word stands in a form of a language, alone or among others.
   *
   * @param key the word's match key
   */
  public boolean knows(Language language, String key) {
    return index.knows(language, key);
  }

  /**
   * Tells whether a word is a form of a language by itself.
   *
   * @param key the word's match key
   */
  public boolean isForm(Language language, String key) {
    return index.isForm(language, key, Category.ANY);
  }

  /**
   * Tells whether a word is a form of a language by itself, and of a concept that an inflection
   * allows.
   *
   * @param key the word's match key
   * @param category what the inflection shows the form to be
   */
  public boolean isForm(Language language, String key, Category category) {
    return index.isForm(language, key, category);
  }

  /**
   * Finds the concepts that a reading's sentences express, in the order of the text, the longer
   * before the shorter. Words inside a longer expression count for that expression alone; where the
   * best reading of a word has several concepts, each is a mention.
   */
  public List<ConceptMention> find(Reading reading) {
    List<ConceptMention> found = new ArrayList<>();
    Matcher matcher = new Matcher(index, reading.language(), reading.article().text());
    for (Sentence sentence : reading.sentences()) {
      for (Matcher.Match match : matcher.match(sentence.tokens())) {
        Concept concept = rows.get(match.concept());
        found.add(new ConceptMention(match.span(), concept.id(), concept.tags()));
      }
    }
    return found;
  }

  /** Prepares a token for {@link #senses}: a word serves all tokens of its key. */
  public Word word(Language language, Token token) {
    return new Word(token, index, language);
  }

  /**
   * Finds all senses that words may have, also those that {@link #find} leaves out because a longer
   * or a likelier one hides them. They are in no order that means anything, but always in the same.
   *
   * @param text the text that the words stand in
   * @param words the words of a sentence or a longer stretch, made by this lexicon for the language
   * @param spans where each of them stands
   * @throws IllegalArgumentException if there are not as many spans as words, or if a word is not
   *     this lexicon's or in another language
   */
  public List<Sense> senses(Language language, String text, List<Word> words, List<Span> spans) {
    if (words.size() != spans.size()) {
      throw new IllegalArgumentException(
          "words and spans must be as many, got " + words.size() + " and " + spans.size());
    }
    check(language, words);
    return new Matcher(index, language, text).senses(words, spans, rows);
  }

  /**
   * Tells how far the expressions reach that begin at each of some words. Where a word reaches no
   * further than itself, and none before it reaches it, its senses are those that it has alone.
   *
   * @param words the words of a sentence or a longer stretch, made by this lexicon for the language
   * @return for each word the index of the last that an expression beginning at it depends on, its
   *     own where there is none
   */
  public int[] reach(Language language, List<Word> words) {
    return Matcher.reach(index, language, words);
  }

  private void check(Language language, List<Word> words) {
    for (Word word : words) {
      if (word.index != index || word.language != language) {
        throw new IllegalArgumentException(
            "word must be made by this lexicon for " + language.code() + ", got " + word);
      }
    }
  }

  /** Returns all senses of the tokens of each of some sentences. */
  List<List<Sense>> senses(Language language, String text, List<Sentence> sentences) {
    Matcher matcher = new Matcher(index, language, text);
    return sentences.stream().map(s -> matcher.senses(s.tokens(), rows)).toList();
  }

  private static Concept merge(Concept one, Concept other) {
    Map<Language, List<String>> forms = new TreeMap<>();
    for (Language language : Language.values()) {
      List<String> both =
          union(
              one.forms().getOrDefault(language, List.of()),
              other.forms().getOrDefault(language, List.of()));
      if (!both.isEmpty()) {
        forms.put(language, both);
      }
    }
    return new Concept(one.id(), one.pos(), forms, union(one.tags(), other.tags()));
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  private static String digest(List<Concept> rows) {
    MessageDigest sha;
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must know SHA-256", e);
    }
    StringBuilder line = new StringBuilder();
    for (Concept row : rows.stream().sorted(Comparator.comparing(Concept::id)).toList()) {
      line.setLength(0);
      line.append(row.id()).append('\t').append(row.pos());
      for (Language language : Language.values()) {
        line.append('\t').append(row.forms().getOrDefault(language, List.of()));
      }
      line.append('\t').append(row.tags()).append('\n');
      sha.update(line.toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }

  private static List<Concept> loadDefaults() {
    List<Concept> rows = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    Map<String, String> shared = new HashMap<>();
    try {
      for (String file : resource("files.txt").lines().toList()) {
        for (Concept row : new LexiconFile(file, shared).read(resource(file))) {
          String other = seen.put(row.id(), file);
          if (other != null) {
            throw new IllegalStateException(
                "concept must stand in one file only, got "
                    + row.id()
                    + " in "
                    + other
                    + ", "
                    + file);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon's files cannot be read", e);
    }
    return rows;
  }

  private static BufferedReader resource(String name) {
    InputStream in = Lexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "lexicon file " + name + " must be on the class path beside " + Lexicon.class.getName());
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Loads the lexicon once, when it is first asked for. */
  private static final class Defaults {
    static final Lexicon LEXICON = new Lexicon(loadDefaults());
  }
}
