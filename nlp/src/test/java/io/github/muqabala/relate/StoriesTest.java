package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fifteen invented stories of five articles each, in Persian, Arabic and English, with hand-made
 * gold.
 *
 * <p>The errors in {@code exchange}, {@code vote}, {@code ferry}, {@code trial} and {@code
 * crossing} are set aside and only measured; those in the others may be looked at, and the weights
 * are fitted to all of those but {@code escort} and {@code handover}. The floors lie a little below
 * what was measured last.
 */
class StoriesTest {
  @ParameterizedTest
  @CsvSource({
    "quake, 0.95, 0.78, 0.74",
    "prices, 0.95, 0.65, 0.50",
    "talks, 0.95, 0.70, 0.58",
    "seizure, 0.95, 0.31, 0.30",
    "cabinet, 0.95, 0.46, 0.34",
    "dam, 0.93, 0.60, 0.42",
    "raid, 0.95, 0.54, 0.49",
    "strike, 0.95, 0.55, 0.38",
    "exchange, 0.95, 0.70, 0.55",
    "vote, 0.95, 0.60, 0.51",
    "ferry, 0.95, 0.58, 0.36",
    "trial, 0.95, 0.41, 0.21",
    "escort, 0.93, 0.69, 0.54",
    "handover, 0.93, 0.61, 0.37",
    "crossing, 0.90, 0.52, 0.35",
  })
  void a_story_keeps_its_claims_its_propositions_and_its_relations(
      String story, double claimRecall, double samePropositionF1, double meanRelationF1)
      throws URISyntaxException {
    StoryScore score =
        StoryScore.of(
            Path.of(
                Objects.requireNonNull(StoriesTest.class.getResource("stories/" + story)).toURI()));

    assertThat(score.claimRecall()).as("claim recall").isGreaterThanOrEqualTo(claimRecall);
    assertThat(score.samePropositionF1())
        .as("F1 of pairs of one proposition")
        .isGreaterThanOrEqualTo(samePropositionF1);
    assertThat(score.meanRelationF1())
        .as("mean F1 of the relations")
        .isGreaterThanOrEqualTo(meanRelationF1);
  }
}
