package io.github.muqabala.number;

import io.github.muqabala.article.Language;
import java.math.BigDecimal;

/** Adds up the parts of one number; {@link Numerals} lists the rules. */
final class Accumulator {
  private static final int UNITS = 1;
  private static final int TENS = 2;
  private static final int HUNDREDS = 4;
  private static final int ALL = UNITS | TENS | HUNDREDS;

  private final Language language;
  private double total;
  private double group;
  private int used;
  private double lastScale = Double.POSITIVE_INFINITY;
  private boolean behindScale;

  Accumulator(Language language) {
    this.language = language;
  }

  double value() {
    return total + group;
  }

  void digits(double value) {
    group = value;
    used = ALL;
  }

  /** Adds digits behind a scale: «۳ هزار و ۵۰۰». */
  boolean addDigits(double value) {
    if (!behindScale || value >= lastScale || value <= 0) {
      return false;
    }
    digits(value);
    behindScale = false;
    return true;
  }

  /** Adds a number below a thousand. */
  boolean add(double value, boolean free) {
    int places = places(value);
    if (!free || (used & places) != 0 || outOfOrder(places)) {
      return false;
    }
    if (value == 0 && value() > 0) {
      return false;
    }
    group += value;
    used |= value == 0 ? ALL : places;
    behindScale = false;
    return true;
  }

  private boolean outOfOrder(int places) {
    if (language == Language.ARABIC) {
      return ((places & HUNDREDS) != 0 && used != 0) || (places == UNITS && (used & TENS) != 0);
    }
    return used != 0 && places > (used & -used);
  }

  private static int places(double value) {
    if (value < 10) {
      return UNITS;
    }
    if (value < 20) {
      return UNITS | TENS;
    }
    return value < 100 ? TENS : HUNDREDS;
  }

  /** Multiplies by a scale, or adds one behind a conjunction. */
  boolean scaleNext(double scale, boolean joined) {
    if (scale == 100) {
      return hundred(joined);
    }
    if (value() == 0 && used != 0) {
      return false;
    }
    if (joined || value() == 0) {
      if (group != 0 || scale >= lastScale) {
        return false;
      }
      total += scale;
    } else if (group > 0) {
      if (scale >= lastScale) {
        return false;
      }
      total += product(group, scale);
    } else if (behindScale && scale >= lastScale) {
      total = product(total, scale);
    } else {
      return false;
    }
    close(scale);
    return true;
  }

  private boolean hundred(boolean joined) {
    if (joined || value() == 0) {
      return add(100, true);
    }
    int most = language == Language.ENGLISH ? 99 : 9;
    if (group < 1 || group > most || (used & HUNDREDS) != 0) {
      return false;
    }
    group *= 100;
    used = HUNDREDS;
    return true;
  }

  /** Starts with an Arabic dual of a scale. */
  void dual(double value) {
    total += value;
    close(value / 2);
  }

  /** Adds an Arabic dual of a scale. */
  boolean addDual(double value) {
    if (group != 0 || value >= lastScale) {
      return false;
    }
    if (value == 200) {
      return add(200, true);
    }
    dual(value);
    return true;
  }

  private void close(double scale) {
    group = 0;
    used = 0;
    lastScale = scale;
    behindScale = true;
  }

  /** Adds a part of one, or of the scale before it. */
  boolean part(double fraction) {
    if (behindScale) {
      total += product(fraction, lastScale);
    } else {
      group += fraction;
    }
    used = ALL;
    return true;
  }

  /** Makes a fraction of a small number: two thirds. */
  boolean times(double fraction) {
    if (total != 0 || group < 1 || group > 9) {
      return false;
    }
    group = product(group, fraction);
    used = ALL;
    return true;
  }

  /** Makes a fraction of a small number and an ordinal: «دو سوم». */
  boolean over(double ordinal) {
    if (total != 0 || group < 1 || group >= ordinal || used == ALL || used == HUNDREDS) {
      return false;
    }
    group /= ordinal;
    used = ALL;
    return true;
  }

  /** Multiplies in decimals: 8.2 million is 8,200,000. */
  private static double product(double one, double other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
  }

  /** Tells whether the last scale was this one. */
  boolean endedWith(double scale) {
    return lastScale == scale;
  }
}
