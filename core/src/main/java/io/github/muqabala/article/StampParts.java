package io.github.muqabala.article;

import io.github.muqabala.article.StampPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the beginning of a line into the parts of stamps, as far as it is made of them. Rules, the
 * first that holds:
 *
 * <ul>
 *   <li>a cue of publication counts if a date follows, with marks, weekday or clock between;
 *   <li>a date, a weekday, a clock with its zone, and what links two dates («الموافق») or a place
 *       and a date;
 *   <li>a desk («گروه سیاسی») before the name of a known medium, behind one before a mark, or as a
 *       single word before a mark;
 *   <li>a medium: a known name, or up to five words with a noun of media («وكالة», «نیوز»), before
 *       a mark, a date, a place or the end of the line;
 *   <li>so are up to four words at the line's start, before a dash or slash and a city that a dash,
 *       a colon or the end of the line follows («صوت الساحل- بغداد»), or, in capitals, before
 *       marks, places, weekdays and clocks with a day among them that end the line;
 *   <li>a city or country, and up to three Latin words of four capitals or more at the line's
 *       start;
 *   <li>one to four words in parentheses behind a place are a medium («بغداد (رويترز) -»);
 *   <li>a mark, save those that end a sentence.
 * </ul>
 */
final class StampParts {
  private static final StampWords WORDS = StampWords.get();
  private static final String MARKS = "-/|,;:()[]{}\"•·*";
  private static final int LONGEST_OUTLET = 5;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_PLACE = 3;
  private static final Set<String> SMALL = Set.of("al", "of", "the", "and", "in");
  private static final int LONGEST_DESK = 7;

  private final String text;
  private final List<HeadToken> tokens;
  private final Language language;
  private final List<StampPart> parts = new ArrayList<>();

  private StampParts(String text, List<HeadToken> tokens, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
  }

  static List<StampPart> of(String text, List<HeadToken> tokens, int from, Language language) {
    StampParts found = new StampParts(text, tokens, language);
    int i = from;
    while (i < tokens.size()) {
      Optional<StampPart> part = found.next(i, i == from);
      if (part.isEmpty()) {
        break;
      }
      found.parts.add(part.get());
      i = part.get().end();
    }
    return List.copyOf(found.parts);
  }

  private Optional<StampPart> next(int i, boolean first) {
    HeadToken token = tokens.get(i);
    if (i > 0 && tokens.get(i - 1).is("(") && placeBefore()) {
      Optional<StampPart> outlet = inParentheses(i);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    if (token.kind() == HeadToken.Kind.MARK) {
      return MARKS.contains(token.key()) || dots(i)
          ? Optional.of(StampPart.of(Kind.MARK, i, i + 1))
          : Optional.empty();
    }
    return cue(i)
        .or(() -> time(i))
        .or(() -> link(i))
        .or(() -> desk(i))
        .or(() -> outlet(i))
        .or(() -> place(i, first));
  }

  private Optional<StampPart> cue(int i) {
    int published = WORDS.of(StampWords.Kind.PUBLISHED).skip(tokens, i);
    int updated = WORDS.of(StampWords.Kind.UPDATED).skip(tokens, i);
    int end = Math.max(published, updated);
    if (end == i) {
      return Optional.empty();
    }
    int next = end;
    while (next < tokens.size()) {
      int at = next;
      if (StampDate.at(tokens, at, language).isPresent()) {
        Kind kind = published >= updated ? Kind.PUBLISHED : Kind.UPDATED;
        return Optional.of(StampPart.of(kind, i, end));
      }
      boolean mark = tokens.get(at).kind() == HeadToken.Kind.MARK && at < end + 3;
      next =
          mark
              ? at + 1
              : time(at)
                  .map(StampPart::end)
                  .orElseGet(() -> WORDS.of(StampWords.Kind.FILLER).skip(tokens, at));
      if (next == at) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<StampPart> time(int i) {
    Optional<StampDate> date = StampDate.at(tokens, i, language);
    if (date.isPresent()) {
      return date.map(d -> StampPart.of(d, i));
    }
    int weekday = WORDS.of(StampWords.Kind.WEEKDAY).skip(tokens, i);
    if (weekday > i) {
      return Optional.of(StampPart.of(Kind.WEEKDAY, i, weekday));
    }
    int end = StampClock.end(tokens, i);
    return end > i ? Optional.of(StampPart.of(Kind.CLOCK, i, end)) : Optional.empty();
  }

  private Optional<StampPart> link(int i) {
    int end = WORDS.of(StampWords.Kind.FILLER).skip(tokens, i);
    boolean dates =
        end > i
            && !parts.isEmpty()
            && (parts.get(parts.size() - 1).isTime() || parts.get(parts.size() - 1).isPlace())
            && StampDate.at(tokens, end, language).isPresent();
    return dates ? Optional.of(StampPart.of(Kind.MARK, i, end)) : Optional.empty();
  }

  /** Dots that close a dateline: «المعلومة/ بغداد..». */
  private boolean dots(int i) {
    return tokens.get(i).is(".")
        && !parts.isEmpty()
        && (i + 1 == tokens.size() || tokens.get(i + 1).is(".") || tokens.get(i - 1).is("."));
  }

  private Optional<StampPart> desk(int i) {
    if (WORDS.of(StampWords.Kind.DESK).skip(tokens, i) == i) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < tokens.size() && tokens.get(end).isWord() && end - i <= LONGEST_DESK) {
      Optional<Phrases.Match<List<Language>>> known = WORDS.knownOutlets().at(tokens, end);
      if (known.isPresent() && bounded(known.get().end())) {
        return Optional.of(StampPart.of(Kind.DESK, i, end));
      }
      end++;
    }
    boolean bounded = end == tokens.size() || tokens.get(end).kind() == HeadToken.Kind.MARK;
    boolean alone = end == i + 1 || parts.stream().anyMatch(p -> p.is(Kind.OUTLET));
    return bounded && alone ? Optional.of(StampPart.of(Kind.DESK, i, end)) : Optional.empty();
  }

  private Optional<StampPart> outlet(int i) {
    Optional<Phrases.Match<List<Language>>> known = WORDS.knownOutlets().at(tokens, i);
    if (known.isPresent() && bounded(known.get().end())) {
      return Optional.of(StampPart.of(Kind.OUTLET, i, known.get().end()));
    }
    boolean agency = false;
    int end = i;
    while (end < tokens.size() && tokens.get(end).isWord() && end - i <= LONGEST_OUTLET) {
      agency |= WORDS.of(StampWords.Kind.AGENCY).skip(tokens, end) > end;
      end++;
    }
    boolean medium = agency && end - i > 1 && end - i <= LONGEST_OUTLET && bounded(end);
    boolean name =
        parts.isEmpty()
            && end - i <= LONGEST_NAME
            && placeEnd(i) == i
            && (beforeCity(end) || beforeDay(i, end));
    return end > i && (medium || name)
        ? Optional.of(StampPart.of(Kind.OUTLET, i, end))
        : Optional.empty();
  }

  /** Tells whether dash or slash, a city, and a mark or the end of the line follow. */
  private boolean beforeCity(int i) {
    if (i >= tokens.size() || !(tokens.get(i).is("-") || tokens.get(i).is("/"))) {
      return false;
    }
    int end = WORDS.of(StampWords.Kind.PLACE).skip(tokens, i + 1);
    return end > i + 1
        && (end == tokens.size() || tokens.get(end).is("-") || tokens.get(end).is(":"));
  }

  /** Tells whether words in capitals stand before marks and a day that end the line. */
  private boolean beforeDay(int from, int i) {
    return capitalized(from, i)
        && i < tokens.size()
        && tokens.get(i).kind() == HeadToken.Kind.MARK
        && dayEnds(i);
  }

  /** Tells whether the rest of a line is a day with marks, places, weekdays and clocks about it. */
  private boolean dayEnds(int from) {
    boolean day = false;
    int i = from;
    while (i < tokens.size()) {
      Optional<StampDate> date = StampDate.at(tokens, i, language);
      day |= date.flatMap(StampDate::day).isPresent();
      int next = placeEnd(i);
      if (tokens.get(i).kind() == HeadToken.Kind.MARK && MARKS.contains(tokens.get(i).key())) {
        next = i + 1;
      } else if (next == i) {
        next = time(i).map(StampPart::end).orElse(i);
        next = next == i ? unknownPlace(i) : next;
      }
      if (next == i) {
        return false;
      }
      i = next;
    }
    return day;
  }

  /** Returns the index behind up to three words in capitals between marks, else the same index. */
  private int unknownPlace(int i) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).isWord() && end - i < LONGEST_PLACE) {
      end++;
    }
    boolean closed = end < tokens.size() && tokens.get(end).kind() == HeadToken.Kind.MARK;
    boolean opened = i > 0 && tokens.get(i - 1).kind() == HeadToken.Kind.MARK;
    return closed && opened && capitalized(i, end) ? end : i;
  }

  /** Tells whether every word has a capital, particles within a name aside. */
  private boolean capitalized(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(text.charAt(tokens.get(i).start()));
      boolean particle = i > from && SMALL.contains(tokens.get(i).key());
      if (tokens.get(i).isWord() && !capital && !particle) {
        return false;
      }
    }
    return true;
  }

  private boolean bounded(int end) {
    return end >= tokens.size()
        || tokens.get(end).kind() == HeadToken.Kind.MARK
        || StampDate.at(tokens, end, language).isPresent()
        || placeEnd(end) > end;
  }

  private Optional<StampPart> place(int i, boolean first) {
    int city = WORDS.of(StampWords.Kind.PLACE).skip(tokens, i);
    int country = WORDS.of(StampWords.Kind.COUNTRY).skip(tokens, i);
    if (Math.max(city, country) > i) {
      Kind kind = city >= country ? Kind.CITY : Kind.PLACE;
      return Optional.of(StampPart.of(kind, i, Math.max(city, country)));
    }
    int end = i;
    while (first && end < tokens.size() && end < i + 3 && capitals(tokens.get(end))) {
      end++;
    }
    return end > i ? Optional.of(StampPart.of(Kind.PLACE, i, end)) : region(i);
  }

  /** Words in Latin script between the comma behind a place and a dash or parenthesis. */
  private Optional<StampPart> region(int i) {
    int end = i;
    while (end < tokens.size() && tokens.get(end).isWord() && end - i <= LONGEST_NAME) {
      end++;
    }
    boolean closed =
        end > i && end < tokens.size() && (tokens.get(end).is("-") || tokens.get(end).is("("));
    int unknown = unknownPlace(i);
    if (language == Language.ENGLISH && unknown > i && outletBefore() && dayEnds(unknown)) {
      return Optional.of(StampPart.of(Kind.PLACE, i, unknown));
    }
    return closed && language == Language.ENGLISH && placeBefore() && tokens.get(i - 1).is(",")
        ? Optional.of(StampPart.of(Kind.PLACE, i, end))
        : Optional.empty();
  }

  private int placeEnd(int i) {
    return Math.max(
        WORDS.of(StampWords.Kind.PLACE).skip(tokens, i),
        WORDS.of(StampWords.Kind.COUNTRY).skip(tokens, i));
  }

  private boolean capitals(HeadToken token) {
    return token.isWord()
        && token.key().length() >= 4
        && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
  }

  private boolean outletBefore() {
    return parts.stream().anyMatch(p -> p.is(Kind.OUTLET));
  }

  private boolean placeBefore() {
    return parts.stream().anyMatch(StampPart::isPlace);
  }

  private Optional<StampPart> inParentheses(int from) {
    int i = from;
    while (i < tokens.size() && i - from <= LONGEST_OUTLET + 2 && namePart(tokens.get(i))) {
      i++;
    }
    return i > from && i < tokens.size() && tokens.get(i).is(")") && tokens.get(from).isWord()
        ? Optional.of(StampPart.of(Kind.OUTLET, from, i))
        : Optional.empty();
  }

  private static boolean namePart(HeadToken token) {
    return token.kind() != HeadToken.Kind.MARK || token.is(".") || token.is("\"");
  }
}
