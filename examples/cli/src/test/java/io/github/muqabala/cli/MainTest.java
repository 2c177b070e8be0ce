package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"analyze", "compare", "align", "relate", "classify", "profile", "evaluate", "fit"})
  void everyCommandHasHelpWithAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: muqabala " + command)
        .contains("Example: muqabala " + command);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    assertThat(Run.of("--help").out())
        .contains("analyze", "compare", "align", "relate", "classify", "profile", "Exit codes:");
  }

  @Test
  void versionIsPrinted() {
    assertThat(Run.of("--version").out()).startsWith("muqabala ");
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "explain",
    "analyze",
    "analyze --frobnicate x.txt",
    "compare",
    "align one.txt",
    "align a.txt b.txt --from de",
    "relate pairs.tsv --a x",
    "classify file.tsv",
    "classify file.tsv --text x --language xx",
    "profile",
    "evaluate out.jsonl",
    "evaluate out.jsonl gold.tsv --kind claims",
    "evaluate out.jsonl gold.tsv --at-least 2"
  })
  void wrongUsageIsExitCodeTwoAndNothingOnStandardOutput(String line) {
    Run run = Run.of(line.isEmpty() ? new Object[0] : (Object[]) line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("muqabala");
  }

  @Test
  void wrongLanguageIsNamedWithThoseThereAre() {
    assertThat(Run.of("align", "a.txt", "b.txt", "--from", "de").err())
        .contains("language must be one of ar, en, fa, got de");
  }

  @Test
  void outputHasNoColours() {
    assertThat(Run.of("--help").out()).doesNotContain("\u001B");
    assertThat(Run.of("explain").err()).doesNotContain("\u001B");
  }
}
