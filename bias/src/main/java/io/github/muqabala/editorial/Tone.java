package io.github.muqabala.editorial;

import java.util.Locale;

/** How a word evaluates, or shows that somebody speaks. */
enum Tone {
  /** Condemns: "grotesque". */
  STRONG_NEGATIVE,
  /** Speaks ill: "flawed". */
  WEAK_NEGATIVE,
  /** Exalts: "glorious". */
  STRONG_POSITIVE,
  /** Speaks well: "useful". */
  WEAK_POSITIVE,
  /** Stands by what is said, or takes it back: "of course", "perhaps". */
  STANCE,
  /** What somebody feels, suffers or achieves; a report may hold it too: "worried", "success". */
  FEELING,
  /** A figure of speech: "the tip of the iceberg". */
  FIGURE,
  /** A verb that paints: "skyrocket". */
  VIVID,
  /** What reports count, date and locate by: "percent", "survey". */
  MEASURE;

  static Tone of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Tells whether it evaluates. */
  boolean evaluates() {
    return compareTo(STANCE) < 0;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
