package io.github.muqabala.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Articles;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.article.Problem;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.Token;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
  private static final String TEXT = "گفت «پل» را ۳ روز دیگر می‌گشایند \uD83C\uDF09.";
  private static final Span SPAN = new Span(0, 3);
  private static final Article ARTICLE =
      new Article(
          "a1",
          TEXT,
          Optional.of(new Outlet("صوت الجسر")),
          Optional.of(LocalDate.of(2024, 5, 6)),
          Optional.of(Language.PERSIAN),
          Optional.of("پل"),
          Optional.of("https://example.org/a?b=\"c\""),
          List.of(new Span(0, 1)));
  private static final Attribution ATTRIBUTION =
      new Attribution(
          new Span(4, 9),
          List.of(SPAN),
          Attribution.Speech.DIRECT,
          Attribution.Stance.DISTANCING,
          List.of(
              new SourceLink("ایسنا", false, SPAN, SourceLink.Kind.MEDIA, Optional.of("isna")),
              new SourceLink("منبع آگاه", true, SPAN, SourceLink.Kind.PERSON, Optional.empty())));
  private static final Provenance PROVENANCE =
      new Provenance("0.1.0", "abc", "corenlp-tokens", "none", Map.of("b", "2", "a", "1"));
  private static final Claim CLAIM =
      new Claim(
          "a1-c01",
          "a1",
          new Span(4, 20),
          Claim.Polarity.NEGATIVE,
          Claim.Status.PLANNED,
          List.of(
              new Slot(Slot.Role.EVENT, "open_v", SPAN),
              new Slot(Slot.Role.QUANTITY, "<500 soldier", SPAN)),
          Optional.of(ATTRIBUTION));

  private static TimeExpression time(TimeValue value) {
    return new TimeExpression(
        SPAN,
        Optional.of(value),
        TimeExpression.Direction.UNTIL,
        Optional.of(LocalDate.of(2024, 5, 6)),
        Optional.of(new Span(4, 5)),
        List.of("weekday contradicts the stamp"));
  }

  private static Reading reading() {
    return new Reading(
        ARTICLE,
        Language.PERSIAN,
        List.of(
            new Sentence(
                new Span(0, TEXT.length()),
                0,
                true,
                List.of(new Token(SPAN, "گفت", List.of("گفتن", "گفت"), Token.Kind.WORD)))),
        List.of(new ConceptMention(SPAN, "say_v", List.of("report:neutral"))),
        List.of(
            time(TimeValue.Interval.day(LocalDate.of(2024, 5, 9))),
            time(TimeValue.Interval.month(YearMonth.of(2024, 5))),
            time(TimeValue.Interval.year(2024)),
            time(
                new TimeValue.Interval(
                    Optional.empty(),
                    Optional.of(LocalDate.of(2024, 5, 9)),
                    TimeValue.Granularity.INTERVAL,
                    "")),
            time(
                new TimeValue.Interval(
                    Optional.of(LocalDate.of(2024, 5, 9)),
                    Optional.of(LocalDate.of(2024, 5, 9)),
                    TimeValue.Granularity.MINUTE,
                    "T10:56Z")),
            time(new TimeValue.Duration("P3D")),
            time(new TimeValue.Recurring("XXXX-WXX-5")),
            TimeExpression.of(
                SPAN, Optional.empty(), TimeExpression.Direction.AT, Optional.empty(), List.of())),
        List.of(
            new Quantity(
                SPAN,
                3,
                9,
                true,
                Quantity.Comparator.ABOUT,
                "روز",
                Optional.of("day"),
                Optional.of("بغداد"),
                Quantity.Kind.CARDINAL),
            new Quantity(
                SPAN,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                false,
                Quantity.Comparator.AT_LEAST,
                "",
                Optional.empty(),
                Optional.empty(),
                Quantity.Kind.VAGUE)),
        List.of(new Mention(SPAN, "tehran", Mention.Type.PLACE, true)),
        List.of(ATTRIBUTION),
        PROVENANCE);
  }

  private static Relation relation() {
    return new Relation(
        "a1-c01",
        "b-c02",
        Relation.Type.CONFLICT,
        Optional.of(Relation.Conflict.NUMBER),
        0.1 + 0.2,
        Optional.of("b-c02"),
        List.of(new Relation.Evidence("quantity", "3", "", -1.5)));
  }

  static List<Object> values() {
    return List.of(
        ARTICLE,
        Article.of("a", "x"),
        new Articles(List.of(ARTICLE), List.of(new Problem("b", "line 3", "text must be given"))),
        new Problem("b", "-", "text must be given"),
        new Outlet("صوت"),
        Language.ARABIC,
        SPAN,
        ATTRIBUTION,
        PROVENANCE,
        CLAIM,
        reading(),
        relation(),
        new Comparison(
            List.of(reading()),
            List.of(CLAIM),
            List.of(new Cluster("p01", List.of("a1-c01"), List.of("a1"), List.of("b"))),
            List.of(relation()),
            PROVENANCE),
        new Judgement(
            "a1",
            List.of(
                new LabelledSentence(
                    SPAN,
                    Label.MIXED,
                    0.75,
                    List.of(new Evidence(SPAN, Evidence.Kind.GLORIFICATION, true, "hero_n"))))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueSurvivesTheRoundTrip(Object value) {
    String json = Json.write(value);

    assertThat(json).doesNotContain("\n");
    assertThat(Json.read(json, value.getClass())).isEqualTo(value);
    assertThat(Json.write(Json.read(json, value.getClass()))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, NaN",
    "-Infinity, Infinity",
    "0.1, 1e300",
    "-0.0, 0.0",
    "4.9E-324, 1.7976931348623157E308"
  })
  void everyDoubleSurvivesTheRoundTrip(double low, double high) {
    Quantity quantity =
        new Quantity(
            SPAN,
            low,
            high,
            false,
            Quantity.Comparator.EQUAL,
            "",
            Optional.empty(),
            Optional.empty(),
            Quantity.Kind.VAGUE);

    assertThat(Json.read(Json.write(quantity), Quantity.class)).isEqualTo(quantity);
  }

  @Test
  void keysAreTheNamesOfTheComponents() {
    assertThat(Json.write(Article.of("a", "x").withPublished(LocalDate.of(2024, 5, 6))))
        .isEqualTo(
            "{\"id\":\"a\",\"text\":\"x\",\"outlet\":null,\"published\":\"2024-05-06\",\"language\":null,"
                + "\"title\":null,\"url\":null,\"stamps\":[]}");
  }

  @Test
  void kindOfATimeValueIsItsType() {
    assertThat(Json.write(new TimeValue.Duration("P3D")))
        .isEqualTo("{\"type\":\"duration\",\"edtf\":\"P3D\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'start':0|not a Span in JSON: line 1 column 11: Unexpected end-of-input",
        "{'start':0}|not a Span in JSON: line 1 column 11, end: ",
        "{'start':0,'end':null}|not a Span in JSON: line 1 column 18, end: ",
        "{'start':5,'end':3}|not a Span in JSON: line 1 column 19: Cannot construct",
        "{'start':0,'end':'x'}|not a Span in JSON: line 1 column 18, end: Cannot deserialize",
        "{'start':0,'end':1,'ned':2}|not a Span in JSON: line 1 column 27, ned: Unrecognized field",
        "{'start':0,'end':1} x|not a Span in JSON: line 1 column ",
        "{'start':0,'start':1,'end':1}|not a Span in JSON: line 1 column 19",
        "null|not a Span in JSON: null"
      })
  void jsonThatIsNotOfTheTypeIsRefusedWithThePlace(String json, String message) {
    assertThatThrownBy(() -> Json.read(json.replace('\'', '"'), Span.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void placeOfABadValueIsItsPath() {
    String json = Json.write(reading()).replace("\"percent\":true", "\"percent\":{}");

    assertThatThrownBy(() -> Json.read(json, Reading.class))
        .hasMessageContaining(", quantities[0].percent: ");
  }
}
