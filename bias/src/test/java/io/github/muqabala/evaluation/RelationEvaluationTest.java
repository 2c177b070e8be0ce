package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationEvaluationTest {
  @TempDir private Path folder = Path.of("");
  private TestFiles files = new TestFiles(folder);

  /**
   * Three articles. Claims a1, b1, c1 are one proposition, a2 and b2 another; b3 stands alone. The
   * pair a2–c1 excludes each other only by inference.
   */
  @BeforeEach
  void annotate() {
    files = new TestFiles(folder);
    files.table(
        "gold/claims.tsv",
        "article claim_id start end",
        "a a1 0 10",
        "a a2 20 30",
        "b b1 0 10",
        "b b2 20 30",
        "b b3 40 50",
        "c c1 0 10");
    files.table(
        "gold/clusters.tsv",
        "claim_id proposition_id",
        "a1 p1",
        "b1 p1",
        "c1 p1",
        "a2 p2",
        "b2 p2",
        "b3 solo");
    files.table(
        "gold/relations.tsv",
        "claim_a claim_b relation basis",
        "a1 b1 EQUIVALENT SAME",
        "a1 c1 CONFLICT SAME",
        "b1 c1 CONFLICT SAME",
        "a2 b2 REFINES SAME",
        "a2 c1 CONFLICT INFERRED");
  }

  private Result evaluate(String[] claims, String[] relations) {
    files.lines("out/claims.csv", claims);
    files.lines("out/relations.csv", relations);
    return Evaluation.withDefaults().relations(folder.resolve("out"), folder.resolve("gold"));
  }

  private static String[] lines(String... lines) {
    return lines;
  }

  private static final String[] CLAIMS = {
    "claim_id,article,start,end,text",
    "x1,a,0,10,\"one, and more\"",
    "x2,a,18,30,two",
    "y1,b,0,8,one",
    "y2,b,20,30,two",
    "y3,b,40,50,three",
    "z1,c_2025,0,10,one"
  };

  @Test
  void pairs_of_claims_from_different_articles_are_counted() {
    Result result =
        evaluate(
            CLAIMS,
            lines(
                "claim_a,claim_b,relation",
                "x1,y1,EQUIVALENT",
                "z1,x1,REFINES",
                "y2,x2,RELATED",
                "y3,z1,CONFLICT",
                "x2,z1,CONFLICT"));

    // Pairs of one proposition: a1-b1, a1-c1, b1-c1, a2-b2. Found as such: a1-b1, a1-c1 and, in
    // vain, b3-c1; RELATED is another proposition, and a2-c1 counts neither way.
    Score same = result.scores().get(0);
    assertThat(new int[] {same.right(), same.found(), same.wanted()}).containsExactly(2, 3, 4);
    // Precision 2/3, recall 1/2: F1 4/7.
    assertThat(result.figure().value()).isCloseTo(4 / 7.0, within(1e-12));
    assertThat(result.counts()).containsEntry("arguable_pairs_left_out", 1);
    assertThat(result.classes())
        .extracting(Score::name, Score::right, Score::found, Score::wanted)
        .containsExactly(
            tuple("EQUIVALENT", 1, 1, 1), tuple("REFINES", 0, 1, 1), tuple("CONFLICT", 0, 1, 2));
    assertThat(result.confusion())
        .containsEntry(
            "CONFLICT",
            Map.of("CONFLICT", 0, "EQUIVALENT", 0, "REFINES", 1, "RELATED", 0, "(none)", 1))
        .containsEntry(
            "(none)",
            Map.of("CONFLICT", 1, "EQUIVALENT", 0, "REFINES", 0, "RELATED", 0, "(none)", 0));
  }

  @Test
  void a_claim_stands_for_another_where_half_of_the_shorter_is_shared() {
    // a1 is met by 5 of 10 units and a2 not, by 4; b1 by the nearer of two.
    Result result =
        evaluate(
            lines(
                "claim_id,article,start,end",
                "x1,a,5,15",
                "x2,a,26,36",
                "y0,b,0,100",
                "y1,b,0,9",
                "z1,c,0,10"),
            lines("claim_a,claim_b,relation", "y0,z1,EQUIVALENT", "y1,z1,CONFLICT"));

    // b2 and b3 are met by the long claim. Recall: a1, b1, b2, b3, c1 of six.
    assertThat(result.figure("claim_recall").orElseThrow().value())
        .isCloseTo(5 / 6.0, within(1e-12));
    // b1-c1 is the conflict of y1; b2-c1 and b3-c1 take the relation of y0, in vain.
    Score same = result.scores().get(0);
    assertThat(new int[] {same.right(), same.found(), same.wanted()}).containsExactly(1, 3, 4);
  }

  @Test
  void a_relation_without_its_claim_is_refused() {
    assertThatThrownBy(() -> evaluate(CLAIMS, lines("claim_a,claim_b,relation", "x1,y9,CONFLICT")))
        .hasMessageEndingWith(
            "relations.csv: line 2: relation must join claims of claims.csv, got x1 and y9");
  }

  @Test
  void an_annotated_relation_without_its_claim_is_refused() {
    files.table("gold/relations.tsv", "claim_a claim_b relation", "a1 b9 CONFLICT");

    assertThatThrownBy(() -> evaluate(CLAIMS, lines("claim_a,claim_b,relation")))
        .hasMessageEndingWith(
            "relations.tsv: line 2: claim_b must be a claim of claims.tsv, got b9");
  }

  @Test
  void claims_of_other_articles_are_refused() {
    assertThatThrownBy(
            () ->
                evaluate(
                    lines("claim_id,article,start,end", "x1,q,0,9"),
                    lines("claim_a,claim_b,relation")))
        .hasMessageEndingWith(
            "claims.csv: claims must be of articles of the annotation, which has a, b, c");
  }

  @Test
  void a_file_is_no_comparison() {
    Path file = files.lines("out.csv", "claim_id,article,start,end");

    assertThatThrownBy(() -> Evaluation.withDefaults().relations(file, folder.resolve("gold")))
        .hasMessageEndingWith("out.csv: path must be a folder with claims.csv and relations.csv");
  }
}
