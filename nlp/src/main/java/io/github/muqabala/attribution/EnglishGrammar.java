package io.github.muqabala.attribution;

import java.util.Optional;

final class EnglishGrammar extends Grammar {
  EnglishGrammar(Passage passage) {
    super(passage);
  }

  @Override
  void clause(int from, int to, Optional<Draft> parent, int depth) {}
}
