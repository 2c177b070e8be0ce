package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.List;

/** One way to find mentions at a token of a sentence. */
interface Rule {
  /**
   * Adds what it finds at a token.
   *
   * @return how many tokens are used up; 0 leaves the token to the rules that follow
   */
  int at(List<Token> tokens, int i, List<Mention> found);

  /**
   * Returns the mentions found last: those alone may reach a token or end at it, and a long
   * sentence costs no more than its length.
   */
  static List<Mention> last(List<Mention> found) {
    return found.subList(Math.max(0, found.size() - 12), found.size());
  }
}
