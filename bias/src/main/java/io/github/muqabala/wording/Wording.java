package io.github.muqabala.wording;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The expressions that take sides, by language. Immutable and safe for use by many threads.
 *
 * <p>The default lists hold the words of opposing camps alike, each with what a neutral report would
 * say; a user may put others in their place:
 *
 * <pre>{@code
 * Wording mine = Wording.withDefaults().replacing(Language.PERSIAN, Path.of("my_words.tsv"));
 * }</pre>
 */
public final class Wording {
  private final PerLanguage<Vocabulary> vocabularies;

  private Wording(PerLanguage<Vocabulary> vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** Returns the wording that comes with the library. */
  public static Wording withDefaults() {
    return new Wording(PerLanguage.of(l -> Vocabulary.of(l, resource(l))));
  }

  /**
   * Returns this wording with one language's expressions replaced by those of a file: UTF-8,
   * tab-separated {@code form kind neutral strength} under a header line, {@code #} for comments.
   *
   * @throws IllegalArgumentException if a row cannot be understood
   * @throws UncheckedIOException if the file cannot be read
   */
  public Wording replacing(Language language, Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return replacing(language, rows(reader));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read wording " + file, e);
    }
  }

  /** Returns this wording with one language's expressions replaced. */
  public Wording replacing(Language language, List<Expression> expressions) {
    Vocabulary mine = Vocabulary.of(language, expressions);
    return new Wording(PerLanguage.of(l -> l == language ? mine : vocabularies.get(l)));
  }

  /** Returns the expressions of a language. */
  public List<Expression> expressions(Language language) {
    return vocabularies.get(language).expressions();
  }

  /**
   * Finds expressions in a reading, in the order of the text and not overlapping: of two that
   * overlap the longer counts. Takes time linear in the number of tokens.
   */
  public List<Found> find(Reading reading) {
    Vocabulary vocabulary = vocabularies.get(reading.language());
    List<Found> found = new ArrayList<>();
    reading.sentences().forEach(s -> found.addAll(vocabulary.find(s.tokens())));
    return List.copyOf(found);
  }

  /**
   * An expression found in a text.
   *
   * @param span where it stands, attached conjunctions and prepositions left out
   * @param expression what was found
   */
  public record Found(Span span, Expression expression) {}

  private static List<Expression> resource(Language language) {
    String name = language.code() + ".tsv";
    try (InputStream stream = Wording.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource " + name + " of language " + language + " is missing: add the wording");
      }
      return rows(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<Expression> rows(BufferedReader reader) throws IOException {
    List<Expression> expressions = new ArrayList<>();
    boolean header = true;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        expressions.add(Expression.parse(line));
      }
      header = false;
    }
    return expressions;
  }
}
