package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about the rows that come with the library, beyond those that every file obeys. */
class LexiconDataTest {
  /** A form of more concepts than this tells nothing. */
  private static final int MOST_CONCEPTS = 10;

  private static final String ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + "پچڤگ";
  private static final String PERSIAN_LETTERS = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی" + "ۀ\u200C";

  private final Lexicon lexicon = Lexicon.withDefaults();

  static Stream<String> files() {
    return lines("files.txt").stream();
  }

  private static List<String> lines(String name) {
    InputStream in = Lexicon.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " must be on the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theRowsOfAFileAreSortedAndItEndsWithoutBlankLines(String file) {
    List<String> ids = lines(file).stream().skip(1).map(line -> line.split("\t", -1)[0]).toList();

    assertThat(ids).isSorted().doesNotContain("");
  }

  @Test
  void filesAreListedInOrder() {
    assertThat(files()).isSorted().doesNotHaveDuplicates().allMatch(f -> f.endsWith(".tsv"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyConceptHasFormsInEveryLanguage(Language language) {
    assertThat(lexicon.concepts())
        .allSatisfy(c -> assertThat(c.forms().get(language)).as(c.id()).isNotEmpty());
  }

  @Test
  void formsAreInTheLettersOfTheirLanguage() {
    List<String> wrong = new ArrayList<>();
    for (Concept concept : lexicon.concepts()) {
      concept
          .forms()
          .forEach(
              (language, forms) ->
                  forms.stream()
                      .filter(form -> !isWritten(language, form))
                      .forEach(
                          form -> wrong.add(concept.id() + " " + language.code() + " " + form)));
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean isWritten(Language language, String form) {
    return form.codePoints().allMatch(c -> isAllowed(language, c));
  }

  private static boolean isAllowed(Language language, int c) {
    boolean common =
        (c >= '0' && c <= '9')
            || (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || " .,\'&/()%+-$:–«»\"٪،".indexOf(c) >= 0;
    return switch (language) {
      case ENGLISH -> common || (c >= 0xC0 && c < 0x250);
      case ARABIC -> common || ARABIC_LETTERS.indexOf(c) >= 0 || c == '\u200C';
      case PERSIAN -> common || PERSIAN_LETTERS.indexOf(c) >= 0 || Character.isDigit(c);
    };
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noFormStandsForSoManyConceptsThatItTellsNothing(Language language) {
    Map<String, Integer> counts = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      concept
          .forms()
          .getOrDefault(language, List.of())
          .forEach(form -> counts.merge(form, 1, Integer::sum));
    }

    assertThat(counts)
        .allSatisfy((form, n) -> assertThat(n).as(form).isLessThanOrEqualTo(MOST_CONCEPTS));
  }

  @Test
  void conceptsThatTagsReferToExist() {
    Set<String> ids = new HashSet<>();
    lexicon.concepts().forEach(c -> ids.add(c.id()));
    List<String> missing = new ArrayList<>();
    for (Concept concept : lexicon.concepts()) {
      for (String reference : List.of("family", "antonym", "demonym")) {
        concept.tagged(reference).stream()
            .filter(id -> !ids.contains(id))
            .forEach(id -> missing.add(concept.id() + " " + reference + ":" + id));
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void ofTheSampleReviewedFewerThanTwoInAHundredRowsWereWrong() {
    List<String> verdicts = lines("review.tsv").stream().skip(1).toList();

    assertThat(verdicts).hasSize(300).allMatch(v -> v.matches("[^\t]+\t[^\t]+\t(ok|fixed)\t.+"));
    assertThat(verdicts).filteredOn(v -> v.contains("\twrong translation:")).hasSizeLessThan(6);
  }
}
