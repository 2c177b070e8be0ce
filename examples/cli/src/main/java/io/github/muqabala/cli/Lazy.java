package io.github.muqabala.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for: to load the lexicon takes longer than to refuse
 * a bad input. For one thread.
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private Optional<T> value = Optional.empty();

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public T get() {
    if (value.isEmpty()) {
      value = Optional.of(maker.get());
    }
    return value.get();
  }
}
