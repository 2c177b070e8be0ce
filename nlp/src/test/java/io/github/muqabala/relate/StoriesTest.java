package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Twelve invented stories of five articles each, in Persian, Arabic and English, with hand-made
 * gold.
 *
 * <p>The errors in {@code exchange}, {@code vote}, {@code ferry} and {@code trial} are set aside
 * and only measured; those in the others may be looked at, and the weights are fitted to them. The
 * floors lie a little below what was measured last.
 */
class StoriesTest {
  @ParameterizedTest
  @CsvSource({
    "quake,    0.95, 0.80, 0.65",
    "prices,   0.95, 0.68, 0.40",
    "talks,    0.95, 0.70, 0.55",
    "seizure,  0.95, 0.26, 0.15",
    "cabinet,  0.95, 0.33, 0.22",
    "dam,      0.93, 0.50, 0.29",
    "raid,     0.95, 0.50, 0.24",
    "strike,   0.95, 0.50, 0.30",
    "exchange, 0.95, 0.63, 0.46",
    "vote,     0.95, 0.63, 0.43",
    "ferry,    0.95, 0.61, 0.36",
    "trial,    0.95, 0.43, 0.25",
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
