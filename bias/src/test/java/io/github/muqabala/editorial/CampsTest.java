package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.Camps.Outcome;
import io.github.muqabala.editorial.Camps.Side;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opposing camps say the same in the same frames, and must get the same labels. */
class CampsTest {
  private static final double FIVE_POINTS = 0.05;
  private static final double SIX_POINTS = 0.06;
  private static List<Outcome> outcomes = List.of();

  @BeforeAll
  static void judgeAll() {
    outcomes = Camps.outcomes(Camps.pairs("camps.tsv"));
  }

  private static double share(Side side, Predicate<Outcome> taken) {
    return Camps.share(outcomes, side, taken);
  }

  private static double score(Side side, Predicate<Outcome> taken) {
    return Camps.score(outcomes, side, taken);
  }

  private static void assertEqualTreatment(Predicate<Outcome> taken) {
    assertThat(share(Side.OTHER_LOADED, taken))
        .as("share of opinion with loaded words of either camp")
        .isCloseTo(share(Side.ONE_LOADED, taken), within(FIVE_POINTS));
    assertThat(share(Side.OTHER_NEUTRAL, taken))
        .as("share of opinion with neutral words for either camp")
        .isCloseTo(share(Side.ONE_NEUTRAL, taken), within(FIVE_POINTS));
    assertThat(score(Side.OTHER_LOADED, taken))
        .as("mean score with loaded words of either camp")
        .isCloseTo(score(Side.ONE_LOADED, taken), within(FIVE_POINTS));
    assertThat(score(Side.OTHER_NEUTRAL, taken))
        .as("mean score with neutral words for either camp")
        .isCloseTo(score(Side.ONE_NEUTRAL, taken), within(FIVE_POINTS));
  }

  @Test
  void two_camps_weigh_the_same() {
    assertEqualTreatment(o -> true);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void two_camps_weigh_the_same_in_each_language(Language language) {
    assertEqualTreatment(o -> o.frame().language() == language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "attributed", "speaker", "opinion"})
  void two_camps_weigh_the_same_in_each_genre(String genre) {
    assertEqualTreatment(o -> o.frame().genre().equals(genre));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_loaded_word_turns_a_report_and_a_neutral_one_does_not(Language language) {
    Predicate<Outcome> reports =
        o -> o.frame().language() == language && o.frame().genre().equals("report");

    for (Side side : List.of(Side.ONE_LOADED, Side.OTHER_LOADED)) {
      assertThat(share(side, reports)).as("%s %s", language, side).isGreaterThan(0.9);
    }
    for (Side side : List.of(Side.ONE_NEUTRAL, Side.OTHER_NEUTRAL)) {
      assertThat(share(side, reports)).as("%s %s", language, side).isLessThan(0.05);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void loaded_words_raise_the_score(Language language) {
    Predicate<Outcome> mine = o -> o.frame().language() == language;

    assertThat(score(Side.ONE_LOADED, mine)).isGreaterThan(score(Side.ONE_NEUTRAL, mine));
    assertThat(score(Side.OTHER_LOADED, mine)).isGreaterThan(score(Side.OTHER_NEUTRAL, mine));
  }

  @Test
  void what_a_source_says_of_a_camp_is_not_the_outlets_opinion() {
    for (Side side : Side.values()) {
      assertThat(share(side, o -> o.frame().genre().equals("attributed"))).as("%s", side).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void opinion_is_found_whatever_the_word(Language language) {
    for (Side side : Side.values()) {
      assertThat(
              share(
                  side,
                  o -> o.frame().language() == language && o.frame().genre().equals("opinion")))
          .as("%s", side)
          .isGreaterThan(0.75);
    }
  }

  @Test
  void words_that_were_chosen_without_the_lists_in_view_get_the_same_labels() {
    List<Outcome> fresh = Camps.outcomes(Camps.pairs("fresh_camps.tsv"));

    for (Language language : Language.values()) {
      Predicate<Outcome> mine = o -> o.frame().language() == language;
      assertThat(Camps.share(fresh, Side.OTHER_LOADED, mine))
          .as("%s, loaded", language)
          .isGreaterThan(0.7)
          .isCloseTo(Camps.share(fresh, Side.ONE_LOADED, mine), within(SIX_POINTS));
      assertThat(Camps.share(fresh, Side.OTHER_NEUTRAL, mine))
          .as("%s, neutral", language)
          .isCloseTo(Camps.share(fresh, Side.ONE_NEUTRAL, mine), within(FIVE_POINTS));
    }
  }

  @Test
  void there_are_two_hundred_frames_and_many_camps() {
    List<Camps.Frame> frames = Camps.frames();

    assertThat(frames).hasSizeGreaterThanOrEqualTo(200);
    assertThat(new HashSet<>(frames)).hasSameSizeAs(frames);
    for (Language language : Language.values()) {
      assertThat(frames).filteredOn(f -> f.language() == language).hasSizeGreaterThan(65);
      assertThat(
              Camps.pairs("camps.tsv").stream()
                  .filter(p -> p.language() == language)
                  .map(Camps.Pair::conflict)
                  .distinct())
          .hasSizeGreaterThanOrEqualTo(12);
    }
  }
}
