package io.github.muqabala.wording;

import com.google.common.base.Splitter;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The expressions that take sides, by language. Immutable and safe for use by many threads.
 *
 * <p>The default lists hold the words of opposing camps alike, each with what a neutral report
 * would say; a user may put others in their place:
 *
 * <pre>{@code
 * Wording mine = Wording.withDefaults().replacing(Language.PERSIAN, Path.of("my_words.tsv"));
 * }</pre>
 */
public final class Wording {
  private static final Splitter CELLS = Splitter.on('\t');

  private static final Set<Evidence.Kind> TAKES_SIDES =
      Set.of(
          Evidence.Kind.LOADED_LABEL, Evidence.Kind.GLORIFICATION, Evidence.Kind.DELEGITIMISATION);

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
   * tab-separated form, kind, neutral counterpart and strength, {@code #} for comments.
   *
   * @throws IllegalArgumentException if a row cannot be understood
   * @throws UncheckedIOException if the file cannot be read
   */
  public Wording replacing(Language language, Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return replacing(
          language,
          lines
              .filter(l -> !l.isBlank() && !l.startsWith("#"))
              .map(l -> Expression.of(CELLS.splitToList(l)))
              .toList());
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
   * overlap the longer counts. Mild ones that take sides and stand side by side, as in "racist
   * xenophobes", are one strong expression. What stands inside a person's name, as in "Fred
   * Savage", is none, nor in English what belongs to that of an institution. Takes time linear in
   * the number of tokens.
   */
  public List<Found> find(Reading reading) {
    Vocabulary vocabulary = vocabularies.get(reading.language());
    boolean english = reading.language() == Language.ENGLISH;
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      int first = found.size();
      for (Found next : vocabulary.find(sentence.tokens())) {
        if (reading.isInPersonName(next.span())
            || (english && reading.isInLongerName(next.span()))) {
          continue;
        }
        int last = found.size() - 1;
        if (last >= first && found.get(last).adds(next, reading.article().text())) {
          found.set(last, found.get(last).and(next));
        } else {
          found.add(next);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * An expression found in a text.
   *
   * @param span where it stands, attached conjunctions and prepositions left out
   * @param expression what was found
   */
  public record Found(Span span, Expression expression) {
    /** Tells whether this and the next take sides together, though neither decides alone. */
    private boolean adds(Found next, String text) {
      return mayAdd()
          && next.mayAdd()
          && new Span(span.end(), next.span().start()).of(text).equals(" ");
    }

    private boolean mayAdd() {
      return expression.strength() == Expression.Strength.MILD
          && expression.kind().filter(TAKES_SIDES::contains).isPresent();
    }

    private Found and(Found next) {
      return new Found(
          span.cover(next.span()),
          new Expression(
              expression.form() + " " + next.expression().form(),
              expression.kind(),
              Optional.empty(),
              Expression.Strength.STRONG));
    }
  }

  private static List<Expression> resource(Language language) {
    List<Expression> listed =
        DataFile.rows(Wording.class, language.code() + ".tsv", Expression.CELLS).stream()
            .map(Expression::of)
            .toList();
    List<String> parties =
        DataFile.rows(Wording.class, "parties.tsv", 2).stream()
            .filter(row -> row.get(0).equals(language.code()))
            .map(row -> row.get(1))
            .toList();
    return Parties.expand(listed, parties, Spelling.of(language));
  }
}
