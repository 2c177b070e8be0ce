package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
  @TempDir private Path folder;

  @Test
  void everyOutletHasItsFigures() throws IOException {
    Run run = Run.of("profile", Run.articles(), "--out", folder);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("نبأ الساحل", "Harbour Ledger", "editorial_share");
    List<String> rows = Files.readAllLines(folder.resolve("profile.csv"));
    assertThat(rows.get(0)).startsWith("outlet,").contains("editorial_share_low");
    assertThat(rows).hasSize(12);
    assertThat(Files.readString(folder.resolve("profile.json"))).startsWith("[{\"outlet\":");
  }

  @Test
  void enoughArticlesOfOneOutletGiveIntervals() throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      corpus.append(
          String.format(
              "{\"id\":\"a%d\",\"outlet\":\"Argus\",\"published\":\"2024-05-0%d\",\"text\":\"The minister"
                  + " said on Monday that bridge %d would open.\"}%n",
              i, i + 1, i));
    }

    Run run = Run.of("profile", Files.writeString(folder.resolve("c.jsonl"), corpus));

    assertThat(run.out()).containsPattern("editorial_share +0\\.\\d\\d \\[");
  }

  @Test
  void articleThatCannotBeReadIsToldAndTheOthersAreProfiled() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The bridge opened on Monday, the minister said.");
    Files.writeString(folder.resolve("b.txt"), "");

    Run run = Run.of("profile", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("(a)");
    assertThat(run.err()).contains("b.txt: text must not be empty").contains("1 skipped: b");
  }

  @Test
  void threadsAndSizeOfTheComparisonLeaveFiguresAsTheyAre() {
    String one = Run.of("profile", Run.articles(), "--compare", "3").out();
    String four = Run.of("profile", Run.articles(), "--compare", "3", "--threads", "4").out();

    assertThat(four).isEqualTo(one);
    assertThat(one).contains("no silences: articles were not compared");
  }

  @Test
  void largerCorpusIsComparedInBlocksWhereAskedTo() throws IOException {
    Run run = Run.of("profile", Run.articles(), "--compare", "4", "--blocks", "--out", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("blocks of articles, each compared apart");
    assertThat(run.out()).doesNotContain("no silences");
    assertThat(Files.readString(folder.resolve("profile.csv"))).contains("origins_effective");
    assertThat(Files.readString(folder.resolve("sources.csv"))).contains("distancing,links");
  }
}
