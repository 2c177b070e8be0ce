package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Language;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences in each language on the economy, disasters, courts, sport, health, elections and war:
 * forty on which the rules were made, twenty written before those rules, and eight that were
 * measured once, after them. The floors lie a little below what is measured.
 */
class ClaimSlotsTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();
  private static final double MOST_CLAIMS = 1.2;

  @ParameterizedTest
  @CsvSource({
    "made, en, 0.97, 0.97, 0.97, 0.93",
    "made, ar, 0.97, 0.97, 0.95, 0.93",
    "made, fa, 0.97, 0.97, 0.97, 0.93",
    "fresh, en, 0.92, 0.95, 0.95, 0.93",
    "fresh, ar, 0.90, 0.95, 0.92, 0.85",
    "fresh, fa, 0.95, 0.93, 0.95, 0.90",
    "last, en, 0.90, 0.90, 0.90, 0.95",
    "last, ar, 0.90, 0.90, 0.95, 0.95",
    "last, fa, 0.90, 0.95, 0.80, 0.80"
  })
  void claims_and_slots_keep_their_figures(
      String set, String language, double recall, double status, double precision, double slots)
      throws IOException {
    MeasureSlots.Score score = MeasureSlots.score(MUQABALA, set, Language.of(language));

    assertThat(score.claimRecall()).isGreaterThanOrEqualTo(recall);
    assertThat(score.claimsForEach()).isLessThanOrEqualTo(MOST_CLAIMS);
    assertThat(score.polarityRight()).isGreaterThanOrEqualTo(status);
    assertThat(score.statusRight()).isGreaterThanOrEqualTo(status);
    assertThat(score.slotPrecision()).isGreaterThanOrEqualTo(precision);
    assertThat(score.slotRecall()).isGreaterThanOrEqualTo(slots);
  }
}
