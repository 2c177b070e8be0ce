package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitComparisonCommandTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void annotate() throws IOException {
    story(
        "port",
        List.of("The storm killed 12 people.", "The port of Basra was closed on 3 March 2025."),
        List.of("قتلت العاصفة 12 شخصا.", "أغلق ميناء البصرة في 3 مارس 2025."));
    story(
        "dam",
        List.of(
            "The minister opened the dam in Shiraz.", "The bank lowered its rate to 9 percent."),
        List.of("وزیر سد را در شیراز افتتاح کرد.", "بانک نرخ خود را به ۹ درصد کاهش داد."));
  }

  /** Writes two articles; sentences in the same place say the same. */
  private void story(String name, List<String> first, List<String> second) throws IOException {
    List<String> claims = new ArrayList<>(List.of("article\tclaim_id\tstart\tend"));
    List<String> clusters = new ArrayList<>(List.of("claim_id\tproposition_id"));
    List<String> relations = new ArrayList<>(List.of("claim_a\tclaim_b\trelation"));
    Path story = Files.createDirectories(folder.resolve(name));
    Path gold = Files.createDirectories(story.resolve("gold"));
    for (List<String> sentences : List.of(first, second)) {
      String article = name + (sentences == first ? 1 : 2);
      String text = String.join("\n", sentences) + "\n";
      Files.writeString(story.resolve(article + ".txt"), text);
      for (String sentence : sentences) {
        String id = article + "-" + sentences.indexOf(sentence);
        int start = text.indexOf(sentence);
        claims.add(article + "\t" + id + "\t" + start + "\t" + (start + sentence.length()));
        clusters.add(id + "\tp" + sentences.indexOf(sentence));
      }
    }
    for (int i = 0; i < first.size(); i++) {
      relations.add(name + "1-" + i + "\t" + name + "2-" + i + "\tEQUIVALENT");
    }
    Files.write(gold.resolve("claims.tsv"), claims);
    Files.write(gold.resolve("clusters.tsv"), clusters);
    Files.write(gold.resolve("relations.tsv"), relations);
  }

  @Test
  void weightsAndReportAreWrittenTheSameEachTime() throws IOException {
    Path out = folder.resolve("out");

    Run run =
        Run.of(
            "fit-comparison",
            folder.resolve("port"),
            folder.resolve("dam"),
            "--rounds",
            5,
            "--events",
            "--out",
            out);

    assertThat(run.code()).isZero();
    assertThat(run.table().get(0))
        .containsExactly(
            "weights",
            "story",
            "same_proposition",
            "relations",
            "EQUIVALENT",
            "REFINES",
            "CONFLICT");
    assertThat(run.table()).anySatisfy(row -> assertThat(row).startsWith("fitted", "port"));
    assertThat(out.resolve("weights.tsv")).content().startsWith("# facet\t").contains("\nWORDS\t");
    assertThat(out.resolve("linkage.tsv")).content().contains("LINKED\t", "SHARE\t");
    assertThat(out.resolve("events.tsv")).content().startsWith("# feature\t").contains("\nNAMES\t");
    assertThat(out.resolve("report.tsv")).hasContent(run.out());
    Run again =
        Run.of("fit-comparison", folder.resolve("port"), folder.resolve("dam"), "--rounds", 5);
    assertThat(again.out()).isEqualTo(run.out());
  }

  @Test
  void aStoryThatIsHeldOutIsOnlyMeasured() throws IOException {
    story(
        "strike",
        List.of("The drivers ended their strike in Erbil."),
        List.of("أنهى السائقون إضرابهم في أربيل."));

    Run run =
        Run.of(
            "fit-comparison",
            folder.resolve("port"),
            folder.resolve("dam"),
            folder.resolve("strike"),
            "--hold-out",
            "strike",
            "--rounds",
            0);

    assertThat(run.code()).isZero();
    assertThat(run.table())
        .filteredOn(row -> row.get(1).equals("strike"))
        .extracting(row -> row.get(0))
        .containsExactly("before, held out", "fitted, held out");
  }

  @Test
  void theStoryToHoldOutMustBeGiven() {
    Run run =
        Run.of(
            "fit-comparison", folder.resolve("port"), folder.resolve("dam"), "--hold-out", "flood");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--hold-out must name a story of [port, dam], got flood");
  }

  @Test
  void oneStoryIsTooFew() {
    Run run = Run.of("fit-comparison", folder.resolve("port"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a fit must have two stories beside those of --hold-out, got 1");
  }

  @Test
  void aStoryWithoutAnnotationIsRefused() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));

    Run run = Run.of("fit-comparison", folder.resolve("port"), bare);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("path must be a folder with claims.tsv");
  }
}
