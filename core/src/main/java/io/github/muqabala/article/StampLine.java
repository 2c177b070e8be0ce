package io.github.muqabala.article;

import io.github.muqabala.article.StampPart.Kind;
import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of one line is no prose, and what it tells. Rules:
 *
 * <ul>
 *   <li>a line made of nothing but dates, clocks, media, places and marks, with a date or a medium
 *       among them, is a stamp («شفق نيوز- بغداد»; «الأحد 17 أغسطس 2025 | 10:56»);
 *   <li>a line that opens with a label of the page and a colon is one if it has up to 14 tokens or
 *       a cue of publication («کد خبر: ۱۲ | تاریخ انتشار: …»);
 *   <li>so is a line that names the writer: «بقلم: …», "By" before capitals;
 *   <li>a cue of publication with its date and clock is a stamp, whatever follows it;
 *   <li>a dateline at the start of a line is one: a medium, before or behind which a place and a
 *       date may stand, before a dash or a slash («بغداد (رويترز) -», «تهران- ایرنا-», «شفق
 *       نيوز/»), or before a colon if a place is named («لندن: «الشرق الأوسط»:»);
 *   <li>a city alone before a dash is a dateline, unless another place follows; in Latin letters
 *       the city must be in capitals or the dash be long ("BAGHDAD —");
 *   <li>a line of up to four words, a bar or a dash, and a whole date is one, whatever the words:
 *       they are a medium that is not known.
 * </ul>
 */
final class StampLine {
  private static final StampWords WORDS = StampWords.get();
  private static final int MOST_TOKENS = 60;
  private static final int LONGEST_FIELD = 14;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_MEDIUM = 4;

  private final String text;
  private final int end;
  private final List<HeadToken> tokens;
  private final Language language;
  private final List<StampPart> used = new ArrayList<>();
  private int next;

  private StampLine(String text, int start, int end, Language language) {
    this.text = text;
    this.end = end;
    this.tokens = HeadToken.cut(text, start, end, MOST_TOKENS);
    this.language = language;
  }

  /**
   * What was found in a line.
   *
   * @param stamp what is no prose, or empty
   * @param whole whether no prose is left
   * @param day the day of publication
   * @param outlet the medium
   * @param impossible surface of a date that its calendar does not have
   */
  record Result(
      Optional<Span> stamp,
      boolean whole,
      Optional<LocalDate> day,
      Optional<String> outlet,
      Optional<String> impossible) {}

  static Result of(String text, int start, int end, Language language) {
    StampLine line = new StampLine(text, start, end, language);
    boolean more = !line.tokens.isEmpty();
    while (more && line.next < line.tokens.size()) {
      int before = line.next;
      line.step();
      more = line.next > before;
    }
    return line.result(start);
  }

  private void step() {
    List<StampPart> parts = StampParts.of(text, tokens, next, language);
    int reached = parts.isEmpty() ? next : parts.get(parts.size() - 1).end();
    if (reached == tokens.size() && tokens.size() < MOST_TOKENS && wholeStamp(parts)) {
      use(parts, parts.size());
    } else if (label()) {
      useLabel();
    } else if (next == 0 && dateBehind(bar()) > 0) {
      used.addAll(StampParts.of(text, tokens, bar() + 1, language));
      next = tokens.size();
    } else {
      int count = dated(parts);
      use(parts, count > 0 ? count : dateline(parts));
    }
  }

  /** Returns the index of the first bar or dash behind the first few words, 0 without one. */
  private int bar() {
    for (int i = 1; i < tokens.size() && i <= LONGEST_MEDIUM; i++) {
      if (isMark(i, "|") || (isMark(i, "-") && tokens.get(i).spaced())) {
        return i;
      }
      if (!tokens.get(i).isWord()) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns how many parts of a stamp fill the line behind a mark, 0 if none is a date. */
  private int dateBehind(int mark) {
    if (mark == 0 || tokens.size() == MOST_TOKENS || !tokens.get(0).isWord()) {
      return 0;
    }
    List<StampPart> parts = StampParts.of(text, tokens, mark + 1, language);
    boolean dated = parts.stream().anyMatch(p -> p.day().isPresent());
    return dated && parts.get(parts.size() - 1).end() == tokens.size() ? parts.size() : 0;
  }

  private void use(List<StampPart> parts, int count) {
    if (count > 0) {
      used.addAll(parts.subList(0, count));
      next = parts.get(count - 1).end();
    }
  }

  private boolean wholeStamp(List<StampPart> parts) {
    boolean time = parts.stream().anyMatch(StampPart::isTime);
    boolean outlet =
        parts.stream().anyMatch(p -> p.is(Kind.OUTLET) && (parts.size() > 1 || p.end() > 1));
    boolean marks = parts.stream().allMatch(p -> p.is(Kind.MARK));
    return time || outlet || marks || (!used.isEmpty() && parts.stream().allMatch(this::tail));
  }

  private boolean tail(StampPart part) {
    return part.isPlace() || part.is(Kind.MARK);
  }

  /** Tells whether the rest of the line is a label of the page with its value, or a byline. */
  private boolean label() {
    int left = tokens.size() - next;
    int field = WORDS.of(StampWords.Kind.FIELD).skip(tokens, next);
    if (field > next && isMark(field, ":") && (left <= LONGEST_FIELD || cueBehind(field) > 0)) {
      return true;
    }
    int byline = WORDS.of(StampWords.Kind.BYLINE).skip(tokens, next);
    if (byline == next || left > LONGEST_BYLINE) {
      return false;
    }
    return isMark(byline, ":") || (language == Language.ENGLISH && names(byline));
  }

  /** Returns the index of the first cue of publication behind a token, 0 where there is none. */
  private int cueBehind(int from) {
    for (int i = from; i < tokens.size(); i++) {
      List<StampPart> parts = StampParts.of(text, tokens, i, language);
      if (!parts.isEmpty() && isCue(parts.get(0))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isCue(StampPart part) {
    return part.is(Kind.PUBLISHED) || part.is(Kind.UPDATED);
  }

  private boolean names(int from) {
    return from < tokens.size()
        && tokens.subList(from, tokens.size()).stream()
            .allMatch(
                t ->
                    t.is(",")
                        || t.key().equals("and")
                        || Character.isUpperCase(text.charAt(t.start())));
  }

  private void useLabel() {
    int cue = cueBehind(next);
    if (cue > 0) {
      used.addAll(StampParts.of(text, tokens, cue, language));
    }
    next = tokens.size();
  }

  /** Returns how many parts make a cue of publication with its date, clock and closing marks. */
  private int dated(List<StampPart> parts) {
    if (parts.isEmpty() || !isCue(parts.get(0))) {
      return 0;
    }
    int count = 0;
    boolean date = false;
    for (int i = 1; i < parts.size(); i++) {
      StampPart part = parts.get(i);
      boolean closing = part.is(Kind.MARK) && "-|/:,".contains(tokens.get(part.start()).key());
      if (part.is(Kind.DATE) || part.is(Kind.CLOCK) || (part.is(Kind.WEEKDAY) && !date)) {
        date |= part.is(Kind.DATE);
        count = i + 1;
      } else if (date && !closing) {
        break;
      } else if (closing && count == i) {
        count = i + 1;
      }
    }
    return count;
  }

  /** Returns how many parts make a dateline. */
  private int dateline(List<StampPart> parts) {
    int open = 0;
    boolean outlet = false;
    boolean place = used.stream().anyMatch(StampPart::isPlace);
    for (int i = 0; i < parts.size(); i++) {
      StampPart part = parts.get(i);
      outlet |= part.is(Kind.OUTLET);
      place |= part.isPlace();
      if (!part.is(Kind.MARK)) {
        continue;
      }
      String mark = tokens.get(part.start()).key();
      open += "({".contains(mark) ? 1 : ")}".contains(mark) ? -1 : 0;
      if (open == 0 && part.end() < tokens.size() && closes(parts, i, outlet, place)) {
        return withDashes(parts, withPlace(parts, i + 1));
      }
    }
    return 0;
  }

  private boolean closes(List<StampPart> parts, int i, boolean outlet, boolean place) {
    String mark = tokens.get(parts.get(i).start()).key();
    return switch (mark) {
      case "-" -> outlet || cityAlone(parts, i);
      case "/", "|", ";" -> outlet;
      case ":" -> outlet && place;
      case ")" -> outlet && dashFollows(parts.get(i).end());
      case "}" -> outlet;
      default -> false;
    };
  }

  private boolean dashFollows(int i) {
    return isMark(i, "-") || isMark(i, ":");
  }

  private boolean cityAlone(List<StampPart> parts, int dash) {
    List<StampPart> before = parts.subList(0, dash);
    StampPart mark = parts.get(dash);
    boolean places =
        before.stream().anyMatch(p -> p.is(Kind.CITY) || capitals(p))
            && before.stream().allMatch(p -> p.isPlace() || p.is(Kind.DATE) || isMark(p, ","));
    boolean placeBehind = dash + 1 < parts.size() && parts.get(dash + 1).isPlace();
    boolean strong =
        language != Language.ENGLISH
            || capitals(before.isEmpty() ? mark : before.get(0))
            || "–—".indexOf(text.charAt(tokens.get(mark.start()).start())) >= 0
            || isMark(mark.end(), "-");
    return places && !placeBehind && strong && tokens.get(mark.end()).spaced();
  }

  private boolean capitals(StampPart part) {
    return part.isPlace()
        && text.substring(tokens.get(part.start()).start(), tokens.get(part.end() - 1).end())
            .chars()
            .filter(Character::isLetter)
            .allMatch(Character::isUpperCase);
  }

  /** Counts in a place that is written with the slash before it: «ایسنا/کرمان». */
  private int withPlace(List<StampPart> parts, int count) {
    boolean joined =
        count < parts.size()
            && parts.get(count).isPlace()
            && isMark(parts.get(count - 1), "/")
            && !tokens.get(parts.get(count).start()).spaced()
            && !tokens.get(parts.get(count - 1).start()).spaced();
    return joined ? count + 1 : count;
  }

  private int withDashes(List<StampPart> parts, int count) {
    int i = count;
    while (i < parts.size() && (isMark(parts.get(i), "-") || isMark(parts.get(i), ":"))) {
      i++;
    }
    return i;
  }

  private boolean isMark(StampPart part, String mark) {
    return part.is(Kind.MARK) && isMark(part.start(), mark);
  }

  private boolean isMark(int i, String mark) {
    return i < tokens.size() && tokens.get(i).is(mark);
  }

  private Result result(int start) {
    boolean whole = next == tokens.size() && tokens.size() < MOST_TOKENS;
    Optional<Span> stamp = Optional.empty();
    if (next > 0) {
      stamp = Optional.of(new Span(start, whole ? end : tokens.get(next).start()));
    }
    return new Result(stamp, whole, day(), outlet(), impossible());
  }

  private Optional<LocalDate> day() {
    Optional<LocalDate> updated = Optional.empty();
    boolean update = false;
    for (StampPart part : used) {
      update = part.is(Kind.UPDATED) || (update && !part.is(Kind.PUBLISHED));
      if (part.day().isPresent() && !update) {
        return part.day();
      }
      updated = updated.isPresent() ? updated : part.day();
    }
    return updated;
  }

  private Optional<String> outlet() {
    return used.stream().filter(p -> p.is(Kind.OUTLET)).findFirst().map(this::name);
  }

  private Optional<String> impossible() {
    return used.stream().filter(p -> !p.possible()).findFirst().map(this::surface);
  }

  private String name(StampPart part) {
    return Surface.ofOutlet(text, tokens.subList(part.start(), part.end()));
  }

  private String surface(StampPart part) {
    return Surface.of(text, tokens.subList(part.start(), part.end()));
  }
}
