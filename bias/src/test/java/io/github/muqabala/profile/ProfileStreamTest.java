package io.github.muqabala.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Attribution.Speech;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.statistics.Corrections;
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
    return stream(articles, Settings.defaults());
  }

  private static ProfileStream stream(int articles, Settings settings) {
    ProfileStream stream = ProfileStream.with(settings);
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
  void differences_are_corrected_for_all_tests_and_few_divisions_suffice_to_find_them() {
    List<Difference> differences = stream(12, new Settings(5, 100, 0.95, 1)).differences();

    assertThat(differences).hasSizeGreaterThan(2);
    assertThat(differences.stream().map(Difference::adjusted))
        .isEqualTo(Corrections.holm(differences.stream().map(Difference::p).toList()));
    // A hundred divisions tell no chance below 1 / 101, which all tests together make more than
    // .05.
    assertThat(differences.get(0).p()).isLessThan(1 / 101.0);
  }

  @Test
  void what_one_of_the_outlets_has_none_of_is_not_tested() {
    assertThat(stream(12).differences())
        .extracting(Difference::measure)
        .contains(Measure.EDITORIAL_SHARE, Measure.LOADED_PER_THOUSAND)
        .doesNotContain(Measure.SILENCE, Measure.EDITORIAL_SHARE_CORRECTED);
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

    assertThat(shrill.typical())
        .anyMatch(t -> t.word().equals("puppet"))
        .allMatch(t -> t.q() <= 0.05 && t.z() > 0 && t.one() >= 5);
  }

  @Test
  void the_detectors_error_widens_the_interval_of_articles_that_are_all_alike() {
    Profile shrill =
        stream(30).outlets().stream()
            .filter(p -> p.name().equals("Shrill"))
            .findFirst()
            .orElseThrow();
    Figure.Interval corrected =
        shrill.figure(Measure.EDITORIAL_SHARE_CORRECTED).interval().orElseThrow();

    assertThat(shrill.figure(Measure.EDITORIAL_SHARE).interval()).isEmpty();
    assertThat(corrected.high() - corrected.low()).isGreaterThan(0.2);
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

  private static Comparison block(int number) {
    List<Reading> readings =
        List.of(
            reading("Calm", number, PLAIN),
            reading("Shrill", number, PLAIN),
            reading("Mute", number, PLAIN));
    Cluster shared =
        new Cluster(
            "p01",
            List.of("Calm" + number + "-c01", "Shrill" + number + "-c01"),
            List.of("Calm" + number, "Shrill" + number),
            List.of("Mute" + number));
    return new Comparison(
        readings, List.of(), List.of(shared), List.of(), readings.get(0).provenance());
  }

  @Test
  void silences_of_blocks_add_up_and_the_profile_says_so() {
    ProfileStream stream = ProfileStream.with(Settings.defaults());
    for (int i = 0; i < 13; i++) {
      Comparison block = block(i);
      stream.add(block, block.readings().stream().map(DETECTOR::judge).toList());
    }

    Profile mute =
        stream.outlets().stream().filter(p -> p.name().equals("Mute")).findFirst().orElseThrow();

    Profile.Silence silence = mute.silence().orElseThrow();
    assertThat(silence.silent()).isEqualTo(13);
    assertThat(silence.open()).isEqualTo(13);
    assertThat(silence.expected()).isCloseTo(13 / 3.0, within(1e-9));
    // R 4.2.2: qbinom(c(.025, .975), 13, 1 / 3) is 1 and 8
    assertThat(silence.low()).isEqualTo(1);
    assertThat(silence.high()).isEqualTo(8);
    assertThat(silence.chance()).isCloseTo(Math.pow(1 / 3.0, 13), within(1e-12));
    assertThat(silence.adjusted()).isLessThan(0.05);
    assertThat(mute.figure(Measure.SILENCE)).hasToString("1.00 [0.75, 1.00]");
    assertThat(mute.missing())
        .hasSize(13)
        .extracting(Profile.Missing::cluster)
        .startsWith("block1-p01", "block2-p01");
    assertThat(mute.remarks())
        .containsExactly("silences within 13 blocks of articles, each compared apart");
  }

  @Test
  void one_voice_quoted_in_many_articles_is_one_origin() {
    ProfileStream stream = ProfileStream.with(Settings.defaults());
    String text = "Alice Moreno said the bridge was closed. Peter Lund added the road was open.";
    for (int i = 0; i < 4; i++) {
      Reading one =
          Readings.attribute(
              reading("Calm", i, text),
              "the bridge was closed",
              "said",
              "Alice Moreno",
              Speech.INDIRECT,
              SourceLink.Kind.PERSON);
      Reading two =
          Readings.attribute(
              one,
              "the road was open",
              "added",
              i == 0 ? "Peter Lund" : "Alice Moreno",
              Speech.INDIRECT,
              SourceLink.Kind.PERSON);
      stream.add(two, DETECTOR.judge(two));
    }

    Profile calm = stream.outlets().get(0);

    assertThat(calm.origins().independent()).isEqualTo(2);
    assertThat(calm.origins().once()).isEqualTo(1);
    assertThat(calm.origins().attributions()).isEqualTo(8);
    assertThat(calm.origins().effective()).isCloseTo(64 / 50.0, within(1e-9));
    assertThat(calm.figure(Measure.ORIGINS_PER_ARTICLE).value()).contains(5 / 4.0);
    assertThat(calm.sources())
        .first()
        .satisfies(
            s -> {
              assertThat(s.attributions()).isEqualTo(7);
              assertThat(s.words()).isEqualTo(28);
              assertThat(s.endorsing() + s.distancing()).isZero();
              assertThat(s.links()).isEqualTo(7);
            });
  }

  @Test
  void an_outlet_that_attributes_nothing_has_no_origins() {
    Profile calm = stream(5).outlets().get(0);

    assertThat(calm.origins()).isEqualTo(new Profile.Origins(0, 0, 0, 0));
  }
}
