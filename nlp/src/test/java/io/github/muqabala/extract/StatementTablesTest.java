package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of headlines, and of sentences that state nothing which could be checked. */
class StatementTablesTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();
  private static final Map<String, String> BODY =
      Map.of(
          "en", "The report came out in Cairo on Friday.",
          "ar", "صدر التقرير في القاهرة يوم الجمعة.",
          "fa", "این گزارش روز جمعه در قاهره منتشر شد.");

  @ParameterizedTest
  @MethodSource
  void a_headline_has_a_grammar_of_its_own(String language, String headline, String status) {
    Reading reading = read(language, headline + "\n" + BODY.get(language));

    List<Claim> claims = MUQABALA.claims(reading);

    Span first = new Span(0, headline.length());
    assertThat(
            claims.stream()
                .filter(c -> first.contains(c.span()))
                .map(c -> c.status().name())
                .distinct()
                .collect(Collectors.joining(" ")))
        .isEqualTo(status.equals("-") ? "" : status);
  }

  static Stream<Object[]> a_headline_has_a_grammar_of_its_own() throws IOException {
    return rows("headlines.tsv").map(List::toArray);
  }

  @ParameterizedTest
  @MethodSource
  void exhortation_evaluation_and_questions_are_no_claims(
      String kind, String language, String text) {
    assertThat(MUQABALA.claims(read(language, text))).isEmpty();
  }

  static Stream<Object[]> exhortation_evaluation_and_questions_are_no_claims() throws IOException {
    return rows("no_claims.tsv")
        .filter(r -> Character.isLowerCase(r.get(0).charAt(0)))
        .map(List::toArray);
  }

  @ParameterizedTest
  @MethodSource
  void what_only_looks_like_them_is_a_claim(String kind, String language, String text) {
    assertThat(MUQABALA.claims(read(language, text))).isNotEmpty();
  }

  static Stream<Object[]> what_only_looks_like_them_is_a_claim() throws IOException {
    return rows("no_claims.tsv")
        .filter(r -> Character.isUpperCase(r.get(0).charAt(0)))
        .map(List::toArray);
  }

  private static Reading read(String language, String text) {
    return MUQABALA.read(
        Article.of("t", text)
            .withLanguage(Language.of(language))
            .withPublished(LocalDate.of(2024, 6, 15)));
  }

  private static Stream<List<String>> rows(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StatementTablesTest.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)));
    }
  }
}
