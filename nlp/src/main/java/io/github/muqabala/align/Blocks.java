package io.github.muqabala.align;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deals statements into blocks that threads of the common pool work on side by side. What comes out
 * does not depend on how many threads there are.
 */
final class Blocks {
  private static final int SIZE = 128;

  private Blocks() {}

  /** Some neighbouring statements, the last one excluded. */
  record Block(int from, int to) {}

  /** Returns the blocks in order, as a parallel stream. */
  static Stream<Block> of(int statements) {
    return IntStream.range(0, (statements + SIZE - 1) / SIZE)
        .mapToObj(i -> new Block(i * SIZE, Math.min(statements, (i + 1) * SIZE)))
        .parallel();
  }
}
