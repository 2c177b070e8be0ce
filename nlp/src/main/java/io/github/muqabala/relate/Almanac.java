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
  private static final String SOLAR = "solar";
  private static final String SOLAR_DAY = "solar day";
  private static final String WEEKDAY = "weekday";
  private static final String ORDINAL = "ordinal";
  private static final Map<String, Integer> TENS = Map.of("twenties", 20, "thirties", 30);
  private static final int LAST_DAY = 31;
  private static final int YEAR = 365;

  /** The day of the year on which the solar year begins, one later in some years. */
  private static final int NEW_YEAR = 80;

  private static final int LONG_MONTHS = 6;
  private static final int LONG_MONTH = 31;
  private static final int SHORT_MONTH = 30;
  private static final int COMMON_YEAR = 2023;

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
    if (filled.containsKey(MONTH) || filled.containsKey(SOLAR)) {
      reading.tokensIn(time.span()).stream()
          .filter(t -> t.kind() == Token.Kind.NUMBER)
          .map(t -> Optional.ofNullable(Ints.tryParse(t.key())))
          .flatMap(Optional::stream)
          .filter(n -> n > 0 && n <= LAST_DAY)
          .findFirst()
          .or(() -> ordinal(reading, time))
          .ifPresent(n -> filled.put(filled.containsKey(MONTH) ? DAY : SOLAR_DAY, n.toString()));
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

  /**
   * Compares two dates field by field, a month of the Iranian calendar with one of the other by the
   * days of the year, one more or less for leap years.
   */
  Times.Fit compare(Map<String, String> first, Map<String, String> second) {
    if (first.containsKey(SOLAR) != second.containsKey(SOLAR)
        && first.containsKey(MONTH) != second.containsKey(MONTH)) {
      return first.containsKey(SOLAR)
          ? days(stretch(first, SOLAR), stretch(second, MONTH))
          : days(stretch(first, MONTH), stretch(second, SOLAR));
    }
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

  /** Days of the year, counted on into the next. */
  private record Stretch(int first, int last) {}

  private Stretch stretch(Map<String, String> date, String calendar) {
    String month = date.getOrDefault(calendar, "");
    int index = values.getOrDefault(calendar, List.of()).indexOf(month);
    int start;
    int length;
    if (calendar.equals(SOLAR)) {
      int before = Math.min(index, LONG_MONTHS);
      start = NEW_YEAR + before * LONG_MONTH + (index - before) * SHORT_MONTH;
      length = index < LONG_MONTHS ? LONG_MONTH : SHORT_MONTH;
    } else {
      LocalDate first = LocalDate.of(COMMON_YEAR, index + 1, 1);
      start = first.getDayOfYear();
      length = first.lengthOfMonth();
    }
    String day = date.get(calendar.equals(SOLAR) ? SOLAR_DAY : DAY);
    return day == null
        ? new Stretch(start, start + length - 1)
        : new Stretch(start + Integer.parseInt(day) - 1, start + Integer.parseInt(day) - 1);
  }

  private static Times.Fit days(Stretch one, Stretch other) {
    for (int years = -1; years <= 1; years++) {
      int first = other.first() + years * YEAR;
      int last = other.last() + years * YEAR;
      if (one.first() <= last + 1 && first <= one.last() + 1) {
        boolean oneDay = one.first() == one.last();
        boolean otherDay = first == last;
        return oneDay == otherDay
            ? oneDay ? Times.Fit.SAME : Times.Fit.OVERLAP
            : oneDay ? Times.Fit.FIRST_FINER : Times.Fit.SECOND_FINER;
      }
    }
    return Times.Fit.APART;
  }
}
