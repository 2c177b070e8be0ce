package io.github.muqabala.article;

import io.github.muqabala.article.StampWords.Kind;
import java.util.List;

/**
 * A time of day in a stamp: hours and minutes with a colon, behind «الساعة», «ساعت», "at" or the T
 * of ISO 8601, before a half of the day, a zone, the place that names a zone, or an offset
 * ("GMT+3").
 */
final class StampClock {
  private static final StampWords WORDS = StampWords.get();

  private StampClock() {}

  /** Returns the index behind the clock that starts at a token, or that token's own. */
  static int end(List<HeadToken> tokens, int from) {
    int i = WORDS.of(Kind.CLOCK).skip(tokens, from);
    if (i < tokens.size() && tokens.get(i).key().equals("t") && !tokens.get(i).spaced()) {
      i++;
    }
    if (is(tokens, i, ":")) {
      i++;
    }
    if (!number(tokens, i) || !is(tokens, i + 1, ":") || !number(tokens, i + 2)) {
      return from;
    }
    i += 3;
    if (is(tokens, i, ":") && number(tokens, i + 1)) {
      i += 2;
    }
    if (is(tokens, i, ".") && number(tokens, i + 1) && !tokens.get(i + 1).spaced()) {
      i += 2;
    }
    i = WORDS.of(Kind.HALF).skip(tokens, i);
    if ((is(tokens, i, "+") || is(tokens, i, "-"))
        && number(tokens, i + 1)
        && !tokens.get(i).spaced()) {
      i += is(tokens, i + 2, ":") && number(tokens, i + 3) ? 4 : 2;
    }
    int open = is(tokens, i, "(") ? i + 1 : i;
    int zone = WORDS.of(Kind.ZONE).skip(tokens, open);
    if (zone == open) {
      return i;
    }
    if ((is(tokens, zone, "+") || is(tokens, zone, "-"))
        && number(tokens, zone + 1)
        && !tokens.get(zone).spaced()) {
      zone += is(tokens, zone + 2, ":") && number(tokens, zone + 3) ? 4 : 2;
    }
    zone = WORDS.of(Kind.PLACE).skip(tokens, zone);
    return open > i && is(tokens, zone, ")") ? zone + 1 : zone;
  }

  private static boolean is(List<HeadToken> tokens, int i, String mark) {
    return i < tokens.size() && tokens.get(i).is(mark);
  }

  private static boolean number(List<HeadToken> tokens, int i) {
    return i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).digits() <= 6;
  }
}
