package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogOddsTest {
  private static final Map<String, Long> ONE = Map.of("war", 30L, "peace", 10L, "the", 500L);
  private static final Map<String, Long> OTHER = Map.of("war", 10L, "peace", 30L, "the", 520L);

  @Test
  void terms_are_those_of_the_published_formula() {
    List<LogOdds.Term> terms = LogOdds.compare(ONE, OTHER, 100);

    // Equations 16, 20 and 22 of Monroe, Colaresi and Quinn 2008, in Python with numpy and
    // scipy.stats.norm: war 0.9667500954, z 3.0113601624, p 0.0026008016; the -0.0331855490,
    // z -0.5760161340; peace -0.9028677115, z -2.8123709233.
    assertThat(terms).extracting(LogOdds.Term::word).containsExactly("war", "the", "peace");
    LogOdds.Term war = terms.get(0);
    assertThat(war.prior()).isCloseTo(40 / 11.0, within(1e-12));
    assertThat(war.logOdds()).isCloseTo(0.9667500954, within(1e-9));
    assertThat(war.z()).isCloseTo(3.0113601624, within(1e-9));
    assertThat(war.p()).isCloseTo(0.0026008016, within(1e-9));
    assertThat(terms.get(1).z()).isCloseTo(-0.5760161340, within(1e-9));
    assertThat(terms.get(2).z()).isCloseTo(-2.8123709233, within(1e-9));
  }

  @Test
  void the_false_discovery_rate_is_held_over_all_words() {
    LogOdds.Term war = LogOdds.compare(ONE, OTHER, 100).get(0);

    assertThat(war.q()).isCloseTo(Math.min(3 * 0.0026008016, 1.5 * 0.0049177757), within(1e-8));
  }

  @Test
  void exchanging_the_corpora_turns_the_sign() {
    double one = LogOdds.compare(ONE, OTHER, 100).get(0).z();
    double other = LogOdds.compare(OTHER, ONE, 100).get(2).z();

    assertThat(other).isCloseTo(-one, within(1e-12));
  }

  @Test
  void a_rare_word_does_not_outdo_a_frequent_one() {
    Map<String, Long> one = Map.of("rare", 1L, "often", 90L, "the", 1000L);
    Map<String, Long> other = Map.of("often", 40L, "the", 1000L);

    assertThat(LogOdds.compare(one, other, 500).get(0).word()).isEqualTo("often");
  }

  @Test
  void each_word_needs_a_prior() {
    assertThatThrownBy(() -> LogOdds.compare(ONE, OTHER, Map.of("war", 1.0, "the", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("prior of a word must be above 0, got none for peace");
  }
}
