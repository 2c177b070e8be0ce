package io.github.muqabala.article;

/**
 * Why an input was refused.
 *
 * @param article the article's id, or the file's name where no article was recognised
 * @param place where in the input, such as {@code line 3} or {@code byte 1024}; {@code -} for the
 *     whole
 * @param rule the rule that was broken, with the offending value
 */
public record Problem(String article, String place, String rule) {
  /** Returns {@code article: place: rule}, without the place where it is the whole input. */
  @Override
  public String toString() {
    return place.equals("-") ? article + ": " + rule : article + ": " + place + ": " + rule;
  }
}
