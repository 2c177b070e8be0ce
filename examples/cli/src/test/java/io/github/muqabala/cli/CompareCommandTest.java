package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir private Path folder;

  private static List<CSVRecord> records(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.builder().setPath(file).setFormat(format).get()) {
      return parser.getRecords();
    }
  }

  @Test
  void summaryNamesEveryArticleInAtMostAHundredColumns() {
    Run run = Run.of("compare", Run.articles());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0))
        .contains("article", "outlet", "lang", "published", "sentences", "claims", "editorial");
    assertThat(run.out()).contains("ar-naba-sahel", "fa-peyk-sahel", "en-harbour-ledger");
    assertThat(run.lines())
        .allSatisfy(l -> assertThat(TextTable.width(l)).isLessThanOrEqualTo(100));
  }

  @Test
  void folderHoldsTheWholeComparison() throws IOException {
    Run run = Run.of("compare", Run.articles(), "--out", folder.resolve("new"));

    assertThat(run.code()).isZero();
    Path out = folder.resolve("new");
    Comparison comparison =
        Json.read(Files.readString(out.resolve("comparison.json")), Comparison.class);
    List<CSVRecord> claims = records(out.resolve("claims.csv"));
    assertThat(claims).hasSameSizeAs(comparison.claims()).isNotEmpty();
    for (CSVRecord claim : claims) {
      int start = Integer.parseInt(claim.get("start"));
      int end = Integer.parseInt(claim.get("end"));
      String text = comparison.reading(claim.get("article")).article().text();
      assertThat(claim.get("text")).isEqualTo(text.substring(start, end));
      assertThat(claim.get("polarity")).isIn("+", "-");
    }
    List<CSVRecord> relations = records(out.resolve("relations.csv"));
    assertThat(relations).hasSameSizeAs(comparison.relations());
    assertThat(relations)
        .allSatisfy(
            r ->
                assertThat(r.toMap())
                    .containsKeys("claim_a", "claim_b", "relation", "kind", "score"));
    assertThat(Files.readString(out.resolve("report.html"))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(out.resolve("profile.csv"))).startsWith("outlet,");
  }

  @Test
  void whoseWordIsPrintedAndKept() throws IOException {
    Run run = Run.of("compare", Run.articles(), "--out", folder);

    assertThat(run.out()).contains("on whose word: 11 articles, ");
    assertThat(run.out()).contains("پیک ساحل ← خبرگزاری موج ← شبکه المیناء ← منبع مطلع");
    assertThat(run.out()).contains("مصادر عمانية مطلعة via شبكة الميناء");
    assertThat(run.out()).contains("ar-naba-sahel and ar-sada-jabal");
    assertThat(run.out().lines())
        .allSatisfy(l -> assertThat(TextTable.width(l)).isLessThanOrEqualTo(100));
    assertThat(Files.readString(folder.resolve("comparison.json"))).contains("\"independence\":{");
    assertThat(Files.readString(folder.resolve("report.html"))).contains("id=\"provenance\"");
  }

  @Test
  void unreadableArticleIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The bridge opened on Monday, the minister said.");
    Files.writeString(folder.resolve("b.txt"), " ");

    Run run = Run.of("compare", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("a  ");
    assertThat(run.err()).contains("2 inputs: 1 done, 1 skipped: b");
  }

  @Test
  void nothingReadableIsExitCodeOneAndNoFiles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run run = Run.of("compare", empty, "--out", folder.resolve("out"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
