package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PairDetailTest {
  private static final PairDetail DETAIL = PairDetail.withDefaults();

  @Test
  void statements_that_meet_each_other_alike_say_the_same() {
    assertThat(DETAIL.finer(Map.of("cov.a", 0.9, "cov.b", 0.88))).isZero();
  }

  @Test
  void the_statement_of_which_the_other_has_less_says_more() {
    assertThat(DETAIL.finer(Map.of("cov.a", 0.5, "cov.b", 0.95))).isEqualTo(1);
    assertThat(DETAIL.finer(Map.of("cov.a", 0.95, "cov.b", 0.5))).isEqualTo(-1);
  }

  @Test
  void a_finer_date_says_more_where_coverage_alone_does_not_decide() {
    assertThat(DETAIL.finer(Map.of("cov.a", 0.8, "cov.b", 0.98))).isZero();
    assertThat(DETAIL.finer(Map.of("cov.a", 0.8, "cov.b", 0.98, "more.a.date", 1.0))).isEqualTo(1);
    assertThat(DETAIL.finer(Map.of("cov.a", 0.98, "cov.b", 0.8, "more.b.date", 1.0))).isEqualTo(-1);
  }

  @Test
  void a_shared_name_relates_and_a_word_on_one_side_does_not() {
    assertThat(DETAIL.related(Map.of("met.names", 1.0))).isTrue();
    assertThat(DETAIL.related(Map.of("core.max", 0.3))).isFalse();
  }

  @Test
  void a_country_that_both_name_does_not_relate_what_differs_in_day_actor_and_number() {
    assertThat(
            DETAIL.related(
                Map.of(
                    "met.names", 1.0,
                    "clash.date", 1.0,
                    "clash.actor", 1.0,
                    "clash.number", 1.0)))
        .isFalse();
  }
}
