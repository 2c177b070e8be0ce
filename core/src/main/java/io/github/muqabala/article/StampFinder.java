package io.github.muqabala.article;

import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the spans of a text that are no prose, and the day and the medium of publication that they
 * name. {@link StampLine} has the rules for a line; here is where lines are looked for:
 *
 * <ul>
 *   <li>in the head, which is the first twelve lines that are not blank, up to the third line of
 *       prose behind the last stamp;
 *   <li>in the tail, the last four: labels, stamps, and the words that close a text («انتهای
 *       پیام/»);
 *   <li>everywhere lines without letters and digits, such as {@code _} or {@code ***}.
 * </ul>
 *
 * <p>The day is that of the first cue of publication, else the first date of a stamp in the head.
 * The medium is that of the first dateline, else of the credit line ({@link CreditLine}). What the
 * article knows already stays. A byte order mark is a stamp, and so are up to three words alone
 * above a first line that is nothing but a date: a medium that is not known.
 */
final class StampFinder {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ENDS = ".!?؟";
  private static final int HEAD_LINES = 12;
  private static final int HEAD_PROSE = 3;
  private static final int TAIL_LINES = 4;
  private static final int TAIL_WIDTH = 400;
  private static final int LONGEST_MEDIUM = 3;
  private static final int OPENING_TOKENS = 150;
  private static final int OPENING_SENTENCES = 3;

  private final String text;
  private final Language language;
  private final List<Span> stamps = new ArrayList<>();
  private final List<HeadToken> opening = new ArrayList<>();
  private Optional<LocalDate> day = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private int sentences;

  private StampFinder(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * Returns the article with its stamps, and with the day and the medium where it had none.
   *
   * @param file where the article stands, for messages
   * @throws UnreadableArticleException if a stamp gives a date that does not exist
   */
  static Article mark(Article article, String file) {
    String text = article.text();
    StampFinder finder =
        new StampFinder(text, article.language().orElseGet(() -> Scripts.language(text)));
    finder.find(article.id(), file);
    Article marked = article.withStamps(finder.stamps);
    if (article.published().isEmpty() && finder.day.isPresent()) {
      marked = marked.withPublished(finder.day.get());
    }
    if (article.outlet().isEmpty() && finder.outlet.isPresent()) {
      marked = marked.withOutlet(new Outlet(finder.outlet.get()));
    }
    return marked;
  }

  private void find(String id, String file) {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      stamps.add(new Span(0, 1));
    }
    List<Span> lines = lines();
    int prose = 0;
    for (int n = 0; n < lines.size(); n++) {
      Span line = lines.get(n);
      boolean head = n < HEAD_LINES && prose < HEAD_PROSE;
      boolean tail = n >= lines.size() - TAIL_LINES;
      if (blankOfWords(line)) {
        stamps.add(line);
      } else if (head) {
        StampLine.Result result = StampLine.of(text, line.start(), line.end(), language);
        refuseImpossible(result, id, file, line);
        if (n == 0 && result.stamp().isEmpty() && lines.size() > 1 && dated(lines.get(1))) {
          medium(line);
        }
        prose = result.stamp().isPresent() ? 0 : prose + 1;
        add(result);
        open(result.stamp().map(Span::end).orElse(line.start()), line.end());
      } else if (tail) {
        tail(line).ifPresent(stamps::add);
      }
    }
    if (outlet.isEmpty()) {
      outlet = CreditLine.find(text, opening);
    }
  }

  private void refuseImpossible(StampLine.Result result, String id, String file, Span line) {
    if (result.impossible().isPresent()) {
      long number = 1 + text.substring(0, line.start()).lines().count();
      throw new UnreadableArticleException(
          new Problem(
              id,
              file + " line " + number,
              "date must exist in its calendar, got " + result.impossible().get()));
    }
  }

  private void add(StampLine.Result result) {
    result.stamp().ifPresent(stamps::add);
    day = day.isPresent() ? day : result.day();
    outlet = outlet.isPresent() ? outlet : result.outlet();
  }

  /** Up to three words alone above a line that is nothing but a date are a medium. */
  private void medium(Span line) {
    List<HeadToken> words = HeadToken.cut(text, line.start(), line.end(), LONGEST_MEDIUM + 1);
    if (words.size() <= LONGEST_MEDIUM && words.stream().allMatch(HeadToken::isWord)) {
      stamps.add(line);
      outlet = Optional.of(text.substring(line.start(), line.end()).strip());
    }
  }

  private boolean dated(Span line) {
    StampLine.Result result = StampLine.of(text, line.start(), line.end(), language);
    return result.whole() && result.day().isPresent();
  }

  private void open(int from, int to) {
    for (HeadToken token : HeadToken.cut(text, from, to, OPENING_TOKENS)) {
      if (sentences == OPENING_SENTENCES) {
        return;
      }
      opening.add(token);
      sentences += token.end() == to || (ENDS.contains(token.key()) && !token.isWord()) ? 1 : 0;
    }
  }

  private Optional<Span> tail(Span line) {
    int from = Math.max(line.start(), line.end() - TAIL_WIDTH);
    if (from == line.start()) {
      StampLine.Result whole = StampLine.of(text, from, line.end(), language);
      if (whole.whole()) {
        return whole.stamp();
      }
    }
    return StampEnd.of(text, from, line.end());
  }

  private boolean blankOfWords(Span line) {
    return text.substring(line.start(), line.end())
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  /** Returns the lines that are not blank, without line ends. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
