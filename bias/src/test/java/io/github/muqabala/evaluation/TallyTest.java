package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void what_joins_two_articles_is_drawn_as_often_as_the_one_times_the_other() {
    Tally tally = new Tally(List.of("same"));
    tally.add("a", "b", "same", 1, 1, 1);
    tally.add("a", "same", 0, 1, 1);

    // "a" drawn twice, "b" three times: six right of eight.
    Tally.Sums sums = tally.new Sums(unit -> unit + 2);
    assertThat(sums.precision(0)).hasValue(0.75);
  }

  @Test
  void what_has_nothing_to_divide_by_has_no_figure() {
    Tally.Sums sums = new Tally(List.of("none", "one")).new Sums(unit -> 1);

    assertThat(sums.precision(0)).isEmpty();
    assertThat(sums.macroF1()).isEmpty();
  }
}
