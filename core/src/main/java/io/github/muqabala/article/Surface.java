package io.github.muqabala.article;

import java.util.List;

/** The words of some tokens as the text writes them, with single blanks. */
final class Surface {
  private Surface() {}

  static String of(String text, List<HeadToken> tokens) {
    StringBuilder surface = new StringBuilder();
    for (HeadToken token : tokens) {
      if (token.spaced() && !surface.isEmpty()) {
        surface.append(' ');
      }
      surface.append(text, token.start(), token.end());
    }
    return surface.toString();
  }
}
