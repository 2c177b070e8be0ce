package io.github.muqabala.relate;

import com.google.common.primitives.Ints;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue.Granularity;
import io.github.muqabala.reading.TimeValue.Interval;
import io.github.muqabala.reading.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dates without a year, such as «Sunday», «12 August», «next week», in an article without a day of
 * publication: the fields that they fill. Two of them differ where they fill a field differently.
 * The names of months and weekdays and the words for days nearby are in {@code calendar.tsv}.
 */
final class Almanac {
  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String WEEKDAY = "weekday";
  private static final String ORDINAL = "ordinal";
  private static final Map<String, Integer> TENS = Map.of("twenties", 20, "thirties", 30);
  private static final int LAST_DAY = 31;

  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, List<String>> values = new HashMap<>();

  Almanac() {
    for (List<String> row : DataFile.rows(Almanac.class, "calendar.tsv", 2)) {
      List<String> concepts = DataFile.forms(row.get(1));
      values.put(row.get(0), concepts);
      if (!row.get(0).equals(ORDINAL) && !TENS.containsKey(row.get(0))) {
        concepts.forEach(c -> fields.put(c, row.get(0)));
      }
    }
  }

  /** Returns the fields that a time without a value fills; none for one with a value. */
  Map<String, String> of(Reading reading, TimeExpression time) {
    Map<String, String> filled = new TreeMap<>();
    if (time.value().isPresent()) {
      return filled;
    }
    for (ConceptMention mention : reading.conceptsIn(time.span())) {
      String field = fields.get(mention.concept());
      if (field != null) {
        filled.putIfAbsent(field, mention.concept());
      }
    }
    if (filled.containsKey(MONTH) || filled.containsKey("solar")) {
      reading.tokensIn(time.span()).stream()
          .filter(t -> t.kind() == Token.Kind.NUMBER)
          .map(t -> Optional.ofNullable(Ints.tryParse(t.key())))
          .flatMap(Optional::stream)
          .filter(n -> n > 0 && n <= LAST_DAY)
          .findFirst()
          .or(() -> ordinal(reading, time))
          .ifPresent(n -> filled.put(DAY, n.toString()));
    }
    return filled;
  }

  /** A day in letters, «السابع من مارس», «بیست و پنجم مه», beside the name of a month. */
  private Optional<Integer> ordinal(Reading reading, TimeExpression time) {
    List<ConceptMention> mentions = reading.conceptsIn(time.span());
    List<Span> months =
        mentions.stream()
            .filter(m -> fields.containsKey(m.concept()))
            .map(ConceptMention::span)
            .toList();
    int unit = 0;
    int tens = 0;
    for (ConceptMention mention : mentions) {
      if (months.stream().noneMatch(m -> m.overlaps(mention.span()))) {
        List<String> ordinals = values.getOrDefault(ORDINAL, List.of());
        unit = Math.max(unit, ordinals.indexOf(mention.concept()) + 1);
        for (Map.Entry<String, Integer> ten : TENS.entrySet()) {
          if (values.getOrDefault(ten.getKey(), List.of()).contains(mention.concept())) {
            tens = ten.getValue();
          }
        }
      }
    }
    int day = unit + tens;
    return day > 0 && day <= LAST_DAY ? Optional.of(day) : Optional.empty();
  }

  /** Returns the fields that a day or a month of the calendar fills. */
  Map<String, String> of(Interval interval) {
    Map<String, String> filled = new TreeMap<>();
    if (interval.first().isEmpty()
        || interval.granularity() == Granularity.YEAR
        || interval.granularity() == Granularity.INTERVAL) {
      return filled;
    }
    LocalDate day = interval.first().get();
    filled.put(MONTH, values.getOrDefault(MONTH, List.of()).get(day.getMonthValue() - 1));
    if (interval.granularity() != Granularity.MONTH) {
      filled.put(DAY, Integer.toString(day.getDayOfMonth()));
      filled.put(
          WEEKDAY, values.getOrDefault(WEEKDAY, List.of()).get(day.getDayOfWeek().getValue() - 1));
    }
    return filled;
  }

  /** Compares two dates field by field. */
  static Times.Fit compare(Map<String, String> first, Map<String, String> second) {
    boolean common = false;
    for (Map.Entry<String, String> field : first.entrySet()) {
      String other = second.get(field.getKey());
      if (other != null && !other.equals(field.getValue())) {
        return Times.Fit.APART;
      }
      common |= other != null;
    }
    if (!common) {
      return Times.Fit.NONE;
    }
    boolean firstMore = !second.keySet().containsAll(first.keySet());
    boolean secondMore = !first.keySet().containsAll(second.keySet());
    return firstMore == secondMore
        ? firstMore ? Times.Fit.OVERLAP : Times.Fit.SAME
        : firstMore ? Times.Fit.FIRST_FINER : Times.Fit.SECOND_FINER;
  }
}
