package io.github.muqabala.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileStreamTest {
  private static final EditorialDetector DETECTOR = EditorialDetector.withDefaults();
  private static final String PLAIN =
      "The train left the town. The ferry came back. The school opened. The bridge is long. ";
  private static final String LOADED = "The shameless puppet government is a disgraceful farce.";

  private static Reading reading(String outlet, int number, String text) {
    return Readings.of(
        Article.of(outlet + number, text).withOutlet(new Outlet(outlet)), Language.ENGLISH);
  }

  private static ProfileStream stream(int articles) {
    ProfileStream stream = ProfileStream.with(Settings.defaults());
    for (int i = 0; i < articles; i++) {
      for (Reading r :
          List.of(reading("Calm", i, PLAIN + "It rained."), reading("Shrill", i, PLAIN + LOADED))) {
        stream.add(r, DETECTOR.judge(r));
      }
    }
    return stream;
  }

  @Test
  void outlets_that_differ_in_every_article_differ_beyond_chance() {
    Difference difference =
        stream(12).differences().stream()
            .filter(d -> d.measure() == Measure.EDITORIAL_SHARE)
            .findFirst()
            .orElseThrow();

    assertThat(difference.one()).isEqualTo("Calm");
    assertThat(difference.difference()).isLessThan(-0.1);
    assertThat(difference.adjusted()).isLessThan(0.05);
  }

  @Test
  void too_few_articles_are_not_tested_and_the_profile_says_so() {
    ProfileStream stream = stream(2);

    assertThat(stream.differences()).isEmpty();
    assertThat(stream.outlets())
        .allSatisfy(
            p ->
                assertThat(p.remarks()).anyMatch(r -> r.startsWith("no intervals: 2 of at least")));
  }

  @Test
  void the_same_articles_give_the_same_profiles() {
    assertThat(stream(8).outlets()).isEqualTo(stream(8).outlets());
  }

  @Test
  void words_that_set_an_outlet_apart_are_named() {
    Profile shrill =
        stream(30).outlets().stream()
            .filter(p -> p.name().equals("Shrill"))
            .findFirst()
            .orElseThrow();

    assertThat(shrill.typical()).anyMatch(t -> t.word().equals("puppet") && t.q() < 0.05);
  }

  @Test
  void a_corrected_share_has_a_wider_interval_than_the_plain_one() {
    Profile shrill =
        stream(30).outlets().stream()
            .filter(p -> p.name().equals("Shrill"))
            .findFirst()
            .orElseThrow();
    Figure.Interval plain = shrill.figure(Measure.EDITORIAL_SHARE).interval().orElseThrow();
    Figure.Interval corrected =
        shrill.figure(Measure.EDITORIAL_SHARE_CORRECTED).interval().orElseThrow();

    assertThat(corrected.high() - corrected.low()).isGreaterThan(plain.high() - plain.low());
  }

  @Test
  void a_judgement_of_another_article_is_refused() {
    Reading reading = reading("Calm", 1, PLAIN);

    assertThatThrownBy(
            () ->
                ProfileStream.with(Settings.defaults())
                    .add(reading, new Judgement("other", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("judgement must be that of Calm1, got one of other");
  }
}
