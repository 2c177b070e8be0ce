package io.github.muqabala.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.annotation.AnnotatedComparison.AnnotatedPair;
import io.github.muqabala.annotation.AnnotatedComparison.FoundClaim;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.reading.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedComparisonTest {
  @TempDir private Path folder = Path.of("");

  private void write(String name, String... rows) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", rows).replace(' ', '\t') + "\n");
  }

  @BeforeEach
  void annotate() throws IOException {
    write("claims.tsv", "article claim_id start end", "a a1 0 10", "a a2 20 30", "b b1 0 10");
    write("clusters.tsv", "claim_id proposition_id", "a1 p1", "b1 p1", "a2 p2");
    write("relations.tsv", "claim_a claim_b relation", "b1 a1 REFINES");
  }

  private List<String> standIns(FoundClaim... found) {
    return AnnotatedComparison.read(folder)
        .standIns(List.of(found))
        .getOrDefault("a1", List.of("?"));
  }

  @Test
  void pairs_are_of_different_articles_with_their_relation() {
    List<AnnotatedPair> pairs = AnnotatedComparison.read(folder).pairs();

    assertThat(pairs)
        .extracting(p -> p.first().id() + p.second().id())
        .containsExactly("a1b1", "a2b1");
    assertThat(pairs).extracting(AnnotatedPair::same).containsExactly(true, false);
    assertThat(pairs)
        .extracting(AnnotatedPair::relation)
        .containsExactly(Optional.of("REFINES"), Optional.empty());
  }

  @Test
  void inferred_and_arguable_pairs_are_left_out() throws IOException {
    write(
        "relations.tsv",
        "claim_a claim_b relation basis certainty",
        "b1 a1 REFINES INFERRED -",
        "a2 b1 CONFLICT SAME arguable");

    AnnotatedComparison annotated = AnnotatedComparison.read(folder);

    assertThat(annotated.pairs()).isEmpty();
    assertThat(annotated.pairsLeftOut()).isEqualTo(2);
  }

  @Test
  void a_claim_stands_for_one_with_which_it_shares_half_of_the_shorter() {
    assertThat(standIns(new FoundClaim("x", "a", new Span(5, 30)))).containsExactly("x");
    assertThat(standIns(new FoundClaim("x", "a", new Span(6, 30)))).isEmpty();
    assertThat(standIns(new FoundClaim("x", "b", new Span(0, 10)))).isEmpty();
  }

  @Test
  void of_several_the_one_that_shares_the_greatest_part_of_the_longer_stands() {
    assertThat(
            standIns(
                new FoundClaim("x", "a", new Span(0, 20)),
                new FoundClaim("y", "a", new Span(0, 9)),
                new FoundClaim("z", "a", new Span(1, 10))))
        .containsExactly("y", "z");
  }

  @Test
  void an_article_is_known_by_the_part_of_its_id_before_the_line() {
    assertThat(standIns(new FoundClaim("x", "a_17", new Span(0, 10)))).containsExactly("x");
  }

  @Test
  void a_claim_that_is_not_listed_is_refused() throws IOException {
    write("clusters.tsv", "claim_id proposition_id", "a9 p1");

    assertThatThrownBy(() -> AnnotatedComparison.read(folder))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(
            "clusters.tsv: line 2: claim_id must be a claim of claims.tsv, got a9");
  }

  @Test
  void a_folder_that_is_none_is_refused() {
    assertThatThrownBy(() -> AnnotatedComparison.read(folder.resolve("none")))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(
            "path must be a folder with claims.tsv, clusters.tsv and relations.tsv");
  }
}
