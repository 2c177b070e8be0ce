package io.github.muqabala.article;

import io.github.muqabala.article.StampWords.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The medium that a Persian article credits for itself: the first link after «به گزارش» in the
 * opening sentences. What follows it, up to «به نقل از», a comma, a colon or the end of the
 * sentence, names the medium if, in this order,
 *
 * <ul>
 *   <li>a short name stands between dashes or in parentheses («خبرگزاری … ـ ابنا ـ»), and is no
 *       blessing such as «(ع)»;
 *   <li>it holds the name of a medium at home in Persian («گروه سیاسی ایسنا»); another is quoted,
 *       not credited («به گزارش رویترز»);
 *   <li>it holds a noun of media («خبرگزاری صبح زاگرس»): from there, up to five words, unless a
 *       country ends the name («خبرگزاری رسمی عراق»);
 *   <li>it has at most three words, no desk first («خبرنگار ما»), and «به نقل از» follows («به
 *       گزارش … به نقل از ایسنا»).
 * </ul>
 *
 * <p>The opening stays prose: it is the outermost link of the provenance chain.
 */
final class CreditLine {
  private static final StampWords WORDS = StampWords.get();
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_UNKNOWN = 3;

  private final String text;
  private final List<HeadToken> tokens;

  private CreditLine(String text, List<HeadToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Returns the credited medium of the opening sentences. */
  static Optional<String> find(String text, List<HeadToken> opening) {
    CreditLine line = new CreditLine(text, opening);
    for (int i = 0; i < opening.size(); i++) {
      int behind = WORDS.of(Kind.CREDIT).skip(opening, i);
      if (behind > i) {
        return line.link(behind);
      }
    }
    return Optional.empty();
  }

  private Optional<String> link(int from) {
    int end = from;
    while (end < tokens.size() && !closes(end)) {
      end++;
    }
    int to = end;
    return shortName(from, to)
        .or(() -> known(from, to))
        .or(
            () ->
                foreign(from, to)
                    ? Optional.empty()
                    : agency(from, to).or(() -> quoting(from, to)));
  }

  private boolean closes(int i) {
    HeadToken token = tokens.get(i);
    return token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is(".")
        || WORDS.of(Kind.QUOTING).skip(tokens, i) > i;
  }

  private Optional<String> shortName(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      String close = tokens.get(i).is("(") ? ")" : tokens.get(i).is("-") ? "-" : "";
      int end = i + 1;
      while (!close.isEmpty() && end < to && tokens.get(end).isWord() && end - i <= 3) {
        end++;
      }
      boolean closed = end > i + 1 && end < to && tokens.get(end).is(close);
      if (closed && tokens.get(i + 1).key().length() > 1) {
        return Optional.of(surface(i + 1, end));
      }
    }
    return Optional.empty();
  }

  private Optional<String> known(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Phrases.Match<List<Language>>> match = WORDS.knownOutlets().at(tokens, i);
      if (match.isPresent() && match.get().value().get(0) == Language.PERSIAN) {
        return Optional.of(surface(i, match.get().end()));
      }
    }
    return Optional.empty();
  }

  private boolean foreign(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WORDS.knownOutlets().at(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> agency(int from, int to) {
    for (int i = from; i < to; i++) {
      int noun = WORDS.of(Kind.AGENCY).skip(tokens, i);
      if (noun > i) {
        int end = noun;
        while (end < to && end - i < LONGEST_NAME && !tokens.get(end).is("-")) {
          end++;
        }
        return end > noun && !endsWithCountry(noun, end)
            ? Optional.of(surface(i, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean endsWithCountry(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WORDS.of(Kind.COUNTRY).skip(tokens, i) == to) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> quoting(int from, int to) {
    boolean quotes = to < tokens.size() && WORDS.of(Kind.QUOTING).skip(tokens, to) > to;
    boolean desk = WORDS.of(Kind.DESK).skip(tokens, from) > from;
    boolean named = tokens.subList(from, to).stream().anyMatch(HeadToken::isWord);
    return quotes && !desk && named && to - from <= LONGEST_UNKNOWN
        ? Optional.of(surface(from, to))
        : Optional.empty();
  }

  private String surface(int from, int to) {
    return Surface.ofOutlet(text, tokens.subList(from, to));
  }
}
