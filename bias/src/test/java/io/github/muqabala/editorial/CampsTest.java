package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.judgement.Label;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opposing camps say the same in the same frames, and must get the same labels. */
class CampsTest {
  private static final EditorialDetector DETECTOR = EditorialDetector.withDefaults();

  private static List<List<String>> rows(String table, int cells) {
    return DataFile.rows(CampsTest.class, table, cells);
  }

  /** Returns the share of frames that are not FACTUAL when filled from a column. */
  private static double share(int column) {
    int all = 0;
    int taken = 0;
    for (List<String> frame : rows("frames.tsv", 2)) {
      for (List<String> words : rows("camps.tsv", 5)) {
        if (words.get(0).equals(frame.get(0))) {
          String sentence = frame.get(1).replace("X", words.get(column));
          Label label =
              EditorialDetectorTest.last(
                      DETECTOR.judge(
                          EditorialDetectorTest.inArticle(Language.of(frame.get(0)), sentence)))
                  .label();
          all++;
          taken += label == Label.FACTUAL ? 0 : 1;
        }
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(200);
    return (double) taken / all;
  }

  @Test
  void loaded_words_of_two_camps_weigh_the_same() {
    double one = share(1);
    double other = share(2);

    assertThat(one).isGreaterThan(0.9);
    assertThat(other).isCloseTo(one, within(0.05));
  }

  @Test
  void neutral_words_for_two_camps_weigh_the_same() {
    double one = share(3);
    double other = share(4);

    assertThat(one).isLessThan(0.1);
    assertThat(other).isCloseTo(one, within(0.05));
  }

  @Test
  void each_language_has_frames_and_words() {
    assertThat(Stream.of(Language.values()).map(Language::code))
        .allSatisfy(
            code -> {
              assertThat(rows("frames.tsv", 2)).anyMatch(r -> r.get(0).equals(code));
              assertThat(rows("camps.tsv", 5)).anyMatch(r -> r.get(0).equals(code));
            });
  }
}
