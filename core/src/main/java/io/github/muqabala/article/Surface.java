package io.github.muqabala.article;

import java.util.List;

/** The words of some tokens as the text writes them, with single blanks instead of any. */
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

  /**
   * Returns the name of a medium: without quotation marks and dashes, and without the noun of media
   * before a name that is known by itself, so that «خبرگزاری مهر» and «مهر» are one.
   */
  static String ofOutlet(String text, List<HeadToken> tokens) {
    List<HeadToken> words = tokens.stream().filter(t -> !t.is("\"") && !t.is("-")).toList();
    int noun = StampWords.get().of(StampWords.Kind.AGENCY).skip(words, 0);
    boolean known =
        noun > 0
            && noun < words.size()
            && StampWords.get().knownOutlets().skip(words, noun) == words.size();
    return of(text, known ? words.subList(noun, words.size()) : words);
  }
}
