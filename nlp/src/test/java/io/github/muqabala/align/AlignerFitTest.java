package io.github.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignerFitTest {
  private static final Text ENGLISH =
      new Text(
          Language.ENGLISH,
          List.of(
              "The president visited Baghdad on Monday.",
              "Oil prices fell by 3 percent.",
              "Oil exports fell by 5 percent.",
              "The army withdrew from the airport.",
              "The army returned to the airport."));
  private static final Text ARABIC =
      new Text(
          Language.ARABIC,
          List.of(
              "زار الرئيس بغداد يوم الاثنين.",
              "انخفضت أسعار النفط بنسبة ٣ بالمئة.",
              "انخفضت صادرات النفط بنسبة ٥ بالمئة.",
              "انسحب الجيش من المطار.",
              "عاد الجيش إلى المطار."));

  @TempDir private Path folder;

  private static AlignerFit fit() {
    AlignerFit fit = new AlignerFit(Lexicon.withDefaults());
    fit.add(ENGLISH, ARABIC);
    return fit;
  }

  @Test
  void aFitLowersTheLossStepByStep() {
    List<String> progress = new ArrayList<>();
    fit().fit(progress::add);

    assertThat(progress).hasSizeGreaterThan(1);
    assertThat(progress)
        .extracting(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(fit().fit(line -> {})).isEqualTo(fit().fit(line -> {}));
  }

  @Test
  void aFileOfWeightsThatCameWithTheLibraryAlignsLikeTheLibrary() throws IOException {
    Path file = Files.writeString(folder.resolve("w.tsv"), Weights.load().toString());
    Aligner fitted = Aligner.with(Lexicon.withDefaults(), file);

    assertThat(
            fitted.align(
                ENGLISH.statements(), Language.ENGLISH, ARABIC.statements(), Language.ARABIC))
        .isEqualTo(
            Aligner.with(Lexicon.withDefaults())
                .align(
                    ENGLISH.statements(), Language.ENGLISH, ARABIC.statements(), Language.ARABIC));
  }

  @Test
  void calibrationHasALineForEachTenthOfConfidence() {
    List<String> table = fit().calibration(Weights.load().toString().lines().toList());

    assertThat(table).hasSize(11);
    assertThat(table.get(0)).isEqualTo("confidence\tmatches\tmean_confidence\tshare_right");
    assertThat(table.stream().skip(1).mapToInt(l -> Integer.parseInt(l.split("\t", -1)[1])).sum())
        .isBetween(10, 60);
  }

  @Test
  void textsOfAFitMustBeParallel() {
    AlignerFit fit = new AlignerFit(Lexicon.withDefaults());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.add(ENGLISH, new Text(Language.ARABIC, List.of("مرحبا"))))
        .withMessage("texts must have as many statements, got 5 and 1");
  }

  @Test
  void aFileOfWeightsMustBeComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("w.tsv"), "stop\t0.5\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aligner.with(Lexicon.withDefaults(), file))
        .withMessage("w.tsv: a row candidates must be present");
  }
}
