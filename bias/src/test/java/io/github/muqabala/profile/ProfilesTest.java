package io.github.muqabala.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final Settings SETTINGS = Settings.defaults();

  private static Reading reading(String id, Optional<String> outlet) {
    Article plain = Article.of(id, "The train left the town. The ferry came back.");
    Article article =
        new Article(
            plain.id(),
            plain.text(),
            outlet.map(Outlet::new),
            plain.published(),
            plain.language(),
            plain.title(),
            plain.url(),
            plain.stamps());
    return Readings.of(article, Language.ENGLISH);
  }

  private static Judgement judgement(Reading reading, Label first) {
    return new Judgement(
        reading.article().id(),
        List.of(
            new LabelledSentence(
                reading.sentences().get(0).span(),
                first,
                0.5,
                first == Label.EDITORIAL
                    ? List.of(new Evidence(new Span(0, 3), Evidence.Kind.EVALUATION, false, "test"))
                    : List.of()),
            new LabelledSentence(
                reading.sentences().get(1).span(), Label.FACTUAL, 0.1, List.of())));
  }

  private static Profiles profiles(
      List<Reading> readings, List<Cluster> clusters, Label first, Settings settings) {
    return Profiles.of(
        new Comparison(readings, List.of(), clusters, List.of(), readings.get(0).provenance()),
        readings.stream().map(r -> judgement(r, first)).toList(),
        settings);
  }

  private static List<Reading> articles(String outlet, int number) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      readings.add(reading(outlet + i, Optional.of(outlet)));
    }
    return readings;
  }

  @Test
  void articles_of_one_outlet_have_one_profile() {
    Profiles profiles = profiles(articles("Herald", 3), List.of(), Label.EDITORIAL, SETTINGS);

    assertThat(profiles.outlets()).hasSize(1);
    Profile profile = profiles.outlets().get(0);
    assertThat(profile.name()).isEqualTo("Herald");
    assertThat(profile.sentences()).isEqualTo(6);
    assertThat(profile.words()).isEqualTo(27);
    assertThat(profile.figure(Measure.EDITORIAL_SHARE).value()).contains(0.5);
    assertThat(profile.figure(Measure.LOADED_PER_THOUSAND).value()).contains(3000.0 / 27);
  }

  @Test
  void articles_without_an_outlet_are_never_taken_together() {
    Profiles profiles =
        profiles(
            List.of(reading("a", Optional.empty()), reading("b", Optional.empty())),
            List.of(),
            Label.FACTUAL,
            SETTINGS);

    assertThat(profiles.outlets()).extracting(Profile::name).containsExactly("(a)", "(b)");
  }

  @Test
  void too_few_articles_have_no_interval_and_the_profile_says_so() {
    Profile profile =
        profiles(articles("Herald", 4), List.of(), Label.EDITORIAL, SETTINGS).outlets().get(0);

    assertThat(profile.figure(Measure.EDITORIAL_SHARE).interval()).isEmpty();
    assertThat(profile.remarks()).containsExactly("no intervals: 4 of at least 5 articles");
  }

  @Test
  void what_cannot_be_divided_has_no_value() {
    Profile profile =
        profiles(articles("Herald", 5), List.of(), Label.FACTUAL, SETTINGS).outlets().get(0);

    assertThat(profile.figure(Measure.ANONYMOUS_SHARE).value()).isEmpty();
    assertThat(profile.figure(Measure.ANONYMOUS_SHARE)).hasToString("-");
    assertThat(profile.figure(Measure.LOADED_PER_THOUSAND)).hasToString("0.00");
  }

  @Test
  void what_was_not_seen_in_a_few_articles_may_yet_be_there() {
    Profile profile =
        profiles(articles("Herald", 12), List.of(), Label.FACTUAL, SETTINGS).outlets().get(0);

    // R 4.2.2: binom.test(0, 12)$conf.int is 0 to 0.2646485
    assertThat(profile.figure(Measure.EDITORIAL_SHARE)).hasToString("0.00 [0.00, 0.26]");
  }

  @Test
  void a_proposition_of_two_outlets_is_missing_where_a_third_came_late_enough() {
    List<Reading> readings =
        List.of(
            reading("h0", Optional.of("Herald")),
            reading("p0", Optional.of("Post")),
            reading("t0", Optional.of("Times")));
    Cluster shared =
        new Cluster("p01", List.of("h0-c01", "p0-c01"), List.of("h0", "p0"), List.of("t0"));
    Cluster single = new Cluster("p02", List.of("h0-c02"), List.of("h0"), List.of());

    Profiles profiles = profiles(readings, List.of(shared, single), Label.FACTUAL, SETTINGS);

    Profile times = profiles.outlets().get(2);
    assertThat(times.missing())
        .containsExactly(new Profile.Missing("p01", List.of("h0-c01", "p0-c01"), 2));
    assertThat(times.figure(Measure.SILENCE).value()).contains(1.0);
    assertThat(profiles.outlets().get(0).figure(Measure.SILENCE).value()).contains(0.0);
  }

  @Test
  void the_table_has_a_column_for_each_outlet() {
    String table = profiles(articles("Herald", 2), List.of(), Label.EDITORIAL, SETTINGS).table();

    assertThat(table.lines())
        .startsWith("outlet                      Herald", "articles                    2")
        .contains("editorial_share             0.50")
        .endsWith("Herald: no intervals: 2 of at least 5 articles");
  }

  @Test
  void rows_have_the_cells_of_the_header() {
    List<List<String>> rows =
        profiles(articles("Herald", 6), List.of(), Label.EDITORIAL, SETTINGS).rows();

    assertThat(rows).hasSize(2).allMatch(r -> r.size() == rows.get(0).size());
    assertThat(rows.get(0)).contains("outlet", "editorial_share", "editorial_share_low");
    assertThat(rows.get(1)).startsWith("Herald", "Herald0 Herald1 Herald2 Herald3 Herald4 Herald5");
  }

  @Test
  void judgements_must_be_those_of_the_readings() {
    Reading reading = reading("a", Optional.empty());
    Comparison comparison =
        new Comparison(List.of(reading), List.of(), List.of(), List.of(), reading.provenance());

    assertThatThrownBy(() -> Profiles.of(comparison, List.of(), SETTINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("judgements must be those of the readings [a], got []");
  }

  @Test
  void settings_out_of_range_are_refused() {
    assertThatThrownBy(() -> new Settings(1, 1000, 0.95, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got minimum 1, resamples 1000, level 0.95");
  }
}
