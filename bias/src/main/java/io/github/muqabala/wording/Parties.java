package io.github.muqabala.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the parties of conflicts into the forms that leave a place for them: what contempt says of
 * one party it may say of any, so that no side's words are listed and the other's forgotten.
 */
final class Parties {
  private static final String PLACE = "@party";

  private Parties() {}

  /**
   * Returns the expressions, each with a place for a party replaced by one for each party. A form
   * that is listed by itself is not made again.
   */
  static List<Expression> expand(
      List<Expression> expressions, List<String> parties, Spelling spelling) {
    List<Expression> expanded = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Expression expression : expressions) {
      if (!expression.form().contains(PLACE)) {
        keys.add(key(expression, spelling));
        expanded.add(expression);
      }
    }
    for (Expression expression : expressions) {
      if (expression.form().contains(PLACE)) {
        for (String party : parties) {
          Expression made = expression.withForm(expression.form().replace(PLACE, party));
          if (keys.add(key(made, spelling))) {
            expanded.add(made);
          }
        }
      }
    }
    return List.copyOf(expanded);
  }

  private static String key(Expression expression, Spelling spelling) {
    return String.join(spelling.separator(), spelling.words(expression.form()));
  }
}
