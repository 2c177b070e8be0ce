package io.github.muqabala.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final int RESAMPLES = 200;

  /** Each row is an annotator, each letter an item's label, a dot for none. */
  private static List<Annotation> rows(String... rows) {
    List<Annotation> annotations = new ArrayList<>();
    for (int a = 0; a < rows.length; a++) {
      for (int i = 0; i < rows[a].length(); i++) {
        if (rows[a].charAt(i) != '.') {
          annotations.add(new Annotation("i" + i, "a" + a, rows[a].substring(i, i + 1)));
        }
      }
    }
    return annotations;
  }

  private static Agreement.Value value(List<Annotation> annotations, String name) {
    return Agreement.of(annotations).values(RESAMPLES, 1).stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void alpha_of_four_observers_with_gaps_is_krippendorffs() {
    // Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", example C: nominal .743
    List<Annotation> data = rows("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    assertThat(value(data, "krippendorff_alpha").value()).isCloseTo(0.743, within(0.0005));
  }

  @Test
  void alpha_of_two_observers_is_krippendorffs() {
    // The same, example A: binary data, .095
    List<Annotation> data = rows("0100000010", "1110010000");

    assertThat(value(data, "krippendorff_alpha").value()).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void kappa_of_a_table_is_cohens() {
    // Two readers of 50 proposals: both yes 20, both no 15, yes-no 5, no-yes 10. Observed .7, by
    // chance .5 * .6 + .5 * .4 = .5, so kappa is .4.
    String one = "y".repeat(25) + "n".repeat(25);
    String other = "y".repeat(20) + "n".repeat(5) + "y".repeat(10) + "n".repeat(15);

    assertThat(value(rows(one, other), "cohen_kappa").value()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void kappa_of_fourteen_raters_is_fleiss() {
    // Fleiss 1971's statistic on ten subjects, fourteen raters, five categories: the table of the
    // English Wikipedia's article "Fleiss' kappa", .210
    int[][] table = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    List<Annotation> data = new ArrayList<>();
    for (int subject = 0; subject < table.length; subject++) {
      int rater = 0;
      for (int category = 0; category < 5; category++) {
        for (int n = 0; n < table[subject][category]; n++) {
          data.add(new Annotation("s" + subject, "r" + rater++, "c" + category));
        }
      }
    }

    assertThat(value(data, "fleiss_kappa").value()).isCloseTo(0.210, within(0.0005));
  }

  @Test
  void an_interval_holds_its_value_and_is_the_same_each_time() {
    List<Annotation> data = rows("0100110010", "0110010010");
    Agreement.Value value = value(data, "cohen_kappa");

    assertThat(value.estimate().low().orElseThrow()).isLessThanOrEqualTo(value.value());
    assertThat(value.estimate().high().orElseThrow()).isGreaterThanOrEqualTo(value.value());
    assertThat(value(data, "cohen_kappa")).isEqualTo(value);
  }

  /** Labels of two annotators from a table of how often each met each. */
  private static List<Annotation> table(int[][] counts) {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        one.append(Integer.toString(i).repeat(counts[i][j]));
        other.append(Integer.toString(j).repeat(counts[i][j]));
      }
    }
    return rows(one.toString(), other.toString());
  }

  @Test
  void the_interval_of_kappa_is_about_that_of_its_asymptotic_error() {
    // Cohen 1968's and Fleiss, Cohen and Everitt 1969's table of 200 patients by three diagnoses;
    // statsmodels 0.13.5,
    // cohens_kappa: kappa 0.4915254, std_kappa 0.0510018, which make [0.392, 0.591].
    List<Annotation> data = table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    Agreement.Value kappa =
        Agreement.of(data).values(2000, 1).stream()
            .filter(v -> v.name().equals("cohen_kappa"))
            .findFirst()
            .orElseThrow();

    assertThat(kappa.value()).isCloseTo(0.4915254, within(1e-6));
    assertThat(kappa.estimate().low().orElseThrow()).isCloseTo(0.392, within(0.015));
    assertThat(kappa.estimate().high().orElseThrow()).isCloseTo(0.591, within(0.015));
  }

  @Test
  void few_items_and_perfect_agreement_have_a_value_and_no_interval() {
    assertThat(value(rows("abab", "abbb"), "cohen_kappa").estimate().low()).isEmpty();
    Agreement.Value perfect = value(rows("ababababab", "ababababab"), "cohen_kappa");
    assertThat(perfect).hasToString("cohen_kappa 1.000 over 10 items");
  }

  @Test
  void items_of_one_annotator_alone_do_not_count() {
    assertThat(value(rows("ab.a", "abb."), "krippendorff_alpha").items()).isEqualTo(2);
    assertThat(value(rows("ab.a", "abb."), "cohen_kappa").items()).isEqualTo(2);
    assertThat(value(rows("ababa.", "abbb.a", "abbbba"), "fleiss_kappa").items()).isEqualTo(4);
    assertThat(Agreement.of(rows("ab..", "..ab")).values(RESAMPLES, 1)).isEmpty();
  }

  @Test
  void annotators_who_never_agree_are_below_chance() {
    // Observed 0, by chance .5: kappa is (0 - .5) / .5.
    assertThat(value(rows("ababab", "bababa"), "cohen_kappa").value()).isCloseTo(-1, within(1e-12));
  }

  @Test
  void a_confusion_counts_each_pair_of_labels() {
    Map<String, Map<String, Integer>> table =
        Agreement.of(rows("aab", "abb")).confusion("a0", "a1");

    assertThat(table).containsEntry("a", Map.of("a", 1, "b", 1));
    assertThat(table).containsEntry("b", Map.of("a", 0, "b", 1));
  }

  @Test
  void an_annotator_labels_an_item_once() {
    List<Annotation> data =
        List.of(
            new Annotation("1", "x", "a"),
            new Annotation("1", "x", "b"),
            new Annotation("1", "y", "b"));

    assertThatThrownBy(() -> Agreement.of(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("annotator must label an item once, got two labels of 1 by x");
  }

  @Test
  void a_single_label_leaves_no_chance_to_correct() {
    assertThat(Agreement.of(rows("aaa", "aaa")).values(RESAMPLES, 1)).isEmpty();
  }
}
