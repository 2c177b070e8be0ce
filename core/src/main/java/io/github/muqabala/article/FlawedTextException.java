package io.github.muqabala.article;

import java.io.IOException;

/** Thrown where bytes are no text that the library takes. */
final class FlawedTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String rule;

  FlawedTextException(String place, String rule) {
    super(place + ": " + rule);
    this.place = place;
    this.rule = rule;
  }

  String place() {
    return place;
  }

  String rule() {
    return rule;
  }
}
