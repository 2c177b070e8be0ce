package io.github.muqabala.article;

import io.github.muqabala.article.MonthNames.Month;
import io.github.muqabala.article.StampWords.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date as stamps give it. Forms:
 *
 * <ul>
 *   <li>three numbers with one mark between them, year first or last: {@code 2025-08-26}, {@code
 *       ۱۴۰۴/۱۰/۱۰}, {@code 26.8.2025};
 *   <li>day, month and year: {@code 17 أغسطس 2025}, {@code ۱۰ دی ماه ۱۴۰۴}, {@code 17th of August,
 *       2025}, a second name of the month after a slash or in parentheses, in Arabic also without a
 *       mark, included;
 *   <li>month, day and year: {@code Aug. 17, 2025};
 *   <li>day and month, or month and year, which name no day.
 * </ul>
 *
 * <p>A year from 1900 to 2100 is Gregorian. One from 1300 to 1500 is of the calendar that a word
 * behind it names, else Solar Hijri in a Persian text, else Hijri in an Arabic one. Where the year
 * is last and both other numbers may be months, the day comes first, save in English, where the
 * date stays undecided.
 *
 * @param end index behind the last token
 * @param day the day, or empty where none is named or the date is undecided or impossible
 * @param possible whether the calendar may have such a day
 */
record StampDate(int end, Optional<LocalDate> day, boolean possible) {
  private static final String BETWEEN = "-/.";
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

  /** Reads the date that starts at a token. */
  static Optional<StampDate> at(List<HeadToken> tokens, int from, Language language) {
    return new Parser(tokens, language).date(from);
  }

  private record Parser(List<HeadToken> tokens, Language language) {
    private static final StampWords WORDS = StampWords.get();

    Optional<StampDate> date(int from) {
      if (from >= tokens.size()) {
        return Optional.empty();
      }
      if (!tokens.get(from).isNumber()) {
        return monthFirst(from);
      }
      Optional<StampDate> numeric = numeric(from);
      return numeric.isPresent() ? numeric : dayFirst(from);
    }

    private Optional<StampDate> numeric(int from) {
      if (!number(from + 2) || !number(from + 4) || !sameMarks(from + 1, from + 3)) {
        return Optional.empty();
      }
      HeadToken first = tokens.get(from);
      HeadToken last = tokens.get(from + 4);
      int middle = tokens.get(from + 2).number();
      boolean yearFirst = first.digits() == 4 && last.digits() <= 2;
      boolean yearLast = last.digits() == 4 && first.digits() <= 2;
      if (tokens.get(from + 2).digits() > 2 || yearFirst == yearLast) {
        return Optional.empty();
      }
      int year = yearFirst ? first.number() : last.number();
      if (!year(year)) {
        return Optional.empty();
      }
      int end = era(from + 5);
      Optional<CalendarSystem> calendar = calendar(year, from + 5);
      if (calendar.isEmpty()) {
        return undecided(end);
      }
      int day = yearFirst ? last.number() : first.number();
      if (yearFirst || (middle <= 12 && (day > 12 || language != Language.ENGLISH))) {
        return dated(calendar.get(), year, middle, day, end);
      }
      return day <= 12 && middle <= 12 && day != middle
          ? undecided(end)
          : dated(calendar.get(), year, day, middle, end);
    }

    private Optional<StampDate> dayFirst(int from) {
      HeadToken day = tokens.get(from);
      if (day.digits() > 2) {
        return Optional.empty();
      }
      int i = from + 1;
      if (i < tokens.size() && !tokens.get(i).spaced() && ORDINALS.contains(tokens.get(i).key())) {
        i++;
      }
      i = WORDS.of(Kind.FILLER).skip(tokens, mark(i, "-/.,"));
      Optional<Phrases.Match<Month>> month = WORDS.months().at(tokens, i);
      if (month.isEmpty()) {
        return Optional.empty();
      }
      int end = otherName(month.get().end());
      return withYear(month.get().value(), day.number(), end).or(() -> undecided(end));
    }

    private Optional<StampDate> monthFirst(int from) {
      Optional<Phrases.Match<Month>> month = WORDS.months().at(tokens, from);
      if (month.isEmpty()) {
        return Optional.empty();
      }
      int i = mark(otherName(month.get().end()), ".");
      if (number(i) && tokens.get(i).digits() <= 2) {
        int day = tokens.get(i).number();
        int end = i + 1;
        if (end < tokens.size() && ORDINALS.contains(tokens.get(end).key())) {
          end++;
        }
        int undated = end;
        return withYear(month.get().value(), day, end).or(() -> undecided(undated));
      }
      return number(i) && tokens.get(i).digits() == 4 && year(tokens.get(i).number())
          ? undecided(era(i + 1))
          : Optional.empty();
    }

    private Optional<StampDate> withYear(Month month, int day, int from) {
      int i = WORDS.of(Kind.FILLER).skip(tokens, mark(from, ".,-/"));
      i = WORDS.of(Kind.FILLER).skip(tokens, mark(i, ","));
      if (!number(i) || tokens.get(i).digits() != 4 || !year(tokens.get(i).number())) {
        return Optional.empty();
      }
      int year = tokens.get(i).number();
      return (month.calendar() == CalendarSystem.GREGORIAN) == year >= 1900
          ? dated(month.calendar(), year, month.number(), day, era(i + 1))
          : undecided(i + 1);
    }

    /** Skips the second name of a month: «سبتمبر/أيلول», «آب (أغسطس)», in Arabic «سبتمبر أيلول». */
    private int otherName(int from) {
      int open = mark(from, "/-(");
      if (open == from && language != Language.ARABIC) {
        return from;
      }
      Optional<Phrases.Match<Month>> other = WORDS.months().at(tokens, open);
      return other.map(m -> mark(m.end(), ")")).orElse(from);
    }

    private Optional<CalendarSystem> calendar(int year, int behind) {
      if (year >= 1900) {
        return Optional.of(CalendarSystem.GREGORIAN);
      }
      if (WORDS.of(Kind.SOLAR).at(tokens, behind).isPresent()) {
        return Optional.of(CalendarSystem.SOLAR);
      }
      if (WORDS.of(Kind.LUNAR).at(tokens, behind).isPresent()) {
        return Optional.of(CalendarSystem.LUNAR);
      }
      return switch (language) {
        case PERSIAN -> Optional.of(CalendarSystem.SOLAR);
        case ARABIC -> Optional.of(CalendarSystem.LUNAR);
        case ENGLISH -> Optional.empty();
      };
    }

    private int era(int from) {
      for (Kind kind : List.of(Kind.SOLAR, Kind.LUNAR, Kind.COMMON)) {
        int end = WORDS.of(kind).skip(tokens, from);
        if (end > from) {
          return mark(end, "-.");
        }
      }
      return from;
    }

    private static boolean year(int number) {
      return (number >= 1900 && number <= 2100) || (number >= 1300 && number <= 1500);
    }

    private static Optional<StampDate> dated(
        CalendarSystem calendar, int year, int month, int day, int end) {
      Optional<LocalDate> date = calendar.day(year, month, day);
      return Optional.of(new StampDate(end, date, date.isPresent()));
    }

    private static Optional<StampDate> undecided(int end) {
      return Optional.of(new StampDate(end, Optional.empty(), true));
    }

    private boolean number(int i) {
      return i < tokens.size() && tokens.get(i).isNumber();
    }

    private boolean sameMarks(int i, int j) {
      HeadToken mark = tokens.get(i);
      return mark.kind() == HeadToken.Kind.MARK
          && BETWEEN.contains(mark.key())
          && tokens.get(j).is(mark.key());
    }

    /** Skips one mark of a set. */
    private int mark(int i, String marks) {
      boolean found =
          i < tokens.size()
              && tokens.get(i).kind() == HeadToken.Kind.MARK
              && marks.contains(tokens.get(i).key());
      return found ? i + 1 : i;
    }
  }
}
