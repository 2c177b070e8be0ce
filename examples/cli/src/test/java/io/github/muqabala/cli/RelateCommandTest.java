package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelateCommandTest {
  @TempDir private Path folder;

  private Path write(String... lines) throws IOException {
    return Files.writeString(folder.resolve("pairs.tsv"), String.join("\n", lines) + "\n");
  }

  @Test
  void everyPairGetsARelation() throws IOException {
    Path file =
        write(
            "pair\tpremise\thypothesis",
            "p1\tThe army killed 20 people in Aleppo.\tالجيش قتل 20 شخصا في حلب.",
            "p2\tThe army killed 20 people in Aleppo.\tThe army killed 45 people in Aleppo.",
            "p3\tOil prices fell.\tThe president sang.");

    Run run = Run.of("relate", file, "--a", "premise", "--b", "hypothesis", "--id", "pair");

    assertThat(run.code()).isZero();
    assertThat(run.table().get(0)).startsWith("id", "relation", "kind", "score");
    assertThat(run.table().stream().skip(1).map(r -> r.get(0))).containsExactly("p1", "p2", "p3");
    assertThat(run.table().stream().skip(1))
        .allSatisfy(
            r -> {
              assertThat(Arrays.stream(Relation.Type.values()).map(Relation.Type::name))
                  .contains(r.get(1));
              assertThat(Double.parseDouble(r.get(3))).isNotNaN();
            });
    assertThat(run.table().get(2)).startsWith("p2", "CONFLICT", "NUMBER");
  }

  @Test
  void badPairIsToldAndTheOthersAreDone() throws IOException {
    Path file = write("a\tb", "Oil prices fell.\t", "Oil prices fell.\tOil prices rose.");

    Run run = Run.of("relate", file, "--a", "a", "--b", "b");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.table()).hasSize(2);
    assertThat(run.table().get(1).get(0)).isEqualTo("2");
    assertThat(run.err()).contains("pairs.tsv line 2: statement must not be empty");
  }

  @Test
  void tableWithoutPairsPrintsItsHeader() throws IOException {
    Run run = Run.of("relate", write("a\tb"), "--a", "a", "--b", "b");

    assertThat(run.code()).isZero();
    assertThat(run.table()).hasSize(1);
  }
}
