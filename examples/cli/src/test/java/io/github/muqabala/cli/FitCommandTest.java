package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitCommandTest {
  private static final List<String> CITIES = List.of("Aden", "Basra", "Tabriz", "Muscat", "Homs");

  @TempDir private Path folder;
  private Path labelled = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void sixtyOfEitherLabel() throws IOException {
    List<String> lines = new ArrayList<>(List.of("text\tlabel"));
    for (int i = 0; i < 60; i++) {
      String city = CITIES.get(i % CITIES.size());
      lines.add("The ministry said that " + (20 + i) + " ships left " + city + " on Monday.\tOBJ");
      lines.add(
          "What a shameful farce " + city + " has become, and how long must we bear it?\tSUBJ");
    }
    labelled = Files.write(folder.resolve("labelled.tsv"), lines);
    out = folder.resolve("weights.tsv");
  }

  private Path plain(int statements) throws IOException {
    List<String> lines = new ArrayList<>(List.of("text"));
    for (int i = 0; i < statements; i++) {
      lines.add(
          i % 3 > 0
              ? "قالت الوزارة إن " + (20 + i) + " سفينة غادرت عدن يوم الاثنين."
              : "يا له من عار فاضح، فإلى متى نصبر على هذا العبث؟");
    }
    return Files.write(folder.resolve("plain.tsv"), lines);
  }

  private Run fit(Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("fit", labelled, "--text", "text", "--label", "label", "--language", "en"));
    arguments.addAll(List.of("--out", out));
    arguments.addAll(Arrays.asList(more));
    return Run.of(arguments.toArray());
  }

  /** Returns the cells of a feature's row: its name, ar, en, fa, carried. */
  private List<String> row(String feature) throws IOException {
    return Files.readAllLines(out).stream()
        .map(l -> Arrays.asList(l.split("\t", -1)))
        .filter(r -> r.get(0).equals(feature))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void weightsOfTheLanguageFollowTheLabelsAndOthersStay() throws IOException {
    Run run = fit();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Double.parseDouble(row("question").get(2))).isPositive();
    assertThat(Double.parseDouble(row("numbers").get(2))).isNegative();
    assertThat(row("share").get(2)).isEqualTo("0.5000");
    assertThat(row("share").get(1)).isNotEqualTo("0.5000");
  }

  @Test
  void carriedWeightsLeaveFunctionWordsOut() throws IOException {
    assertThat(fit("--also-for", "fa").code()).isZero();

    assertThat(row("question").get(3)).isEqualTo(row("question").get(4)).isNotEqualTo("0.0000");
    assertThat(row("grammar_past").get(3)).isEqualTo("0.0000");
  }

  @Test
  void adaptedWeightsCountAFeatureAgainstItsSpreadInTheOtherLanguage() throws IOException {
    assertThat(fit("--also-for", "ar").code()).isZero();
    List<String> raw = row("question");

    Run run = fit("--also-for", "ar", "--adapt-to", plain(90));

    assertThat(run.code()).as(run.err()).isZero();
    List<String> adapted = row("question");
    // Questions are a half of the English statements and a third of the Arabic ones.
    double wider = Double.parseDouble(adapted.get(1)) / Double.parseDouble(raw.get(1));
    assertThat(wider).isBetween(1.02, 1.12);
    assertThat(adapted.get(2)).isEqualTo(raw.get(2));
    assertThat(Run.of("classify", plain(90), "--text", "text", "--weights", out).code()).isZero();
  }

  @Test
  void fewerThanFiftyStatementsAreNotAdaptedTo() throws IOException {
    Run run = fit("--also-for", "ar", "--adapt-to", plain(49));

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("adapting needs at least 50 statements, got 49");
    assertThat(out).doesNotExist();
  }

  @Test
  void fewerThanFiftyOfALabelAreNotFittedTo() throws IOException {
    Files.write(labelled, Files.readAllLines(labelled).subList(0, 99));

    Run run = fit();

    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("fitting needs at least 50 examples of either label");
  }
}
