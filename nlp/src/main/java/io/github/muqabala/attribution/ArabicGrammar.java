package io.github.muqabala.attribution;

import java.util.Optional;

final class ArabicGrammar extends Grammar {
  ArabicGrammar(Passage passage) {
    super(passage);
  }

  @Override
  void clause(int from, int to, Optional<Draft> parent, int depth) {}
}
