package io.github.muqabala.report;

import io.github.muqabala.reading.Reading;

/** The attributes that say in which language and direction a text runs. */
final class Directions {
  private Directions() {}

  static String of(Reading reading) {
    return " lang=\""
        + reading.language().code()
        + "\" dir=\""
        + (reading.language().rightToLeft() ? "rtl" : "ltr")
        + "\"";
  }
}
