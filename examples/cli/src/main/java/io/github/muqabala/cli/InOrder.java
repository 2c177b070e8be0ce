package io.github.muqabala.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work done by several threads whose results come in the order of the tasks, so that the number of
 * threads changes nothing else. At most a few tasks for each thread wait at a time.
 *
 * @param <T> what a task gives
 */
final class InOrder<T> implements AutoCloseable {
  private static final int WAITING = 4;

  private final ExecutorService threads;
  private final int most;
  private final Consumer<T> results;
  private final Queue<Future<T>> waiting = new ArrayDeque<>();

  InOrder(int threads, Consumer<T> results) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.most = threads * WAITING;
    this.results = results;
  }

  /** Adds a task, and passes on results that are due. */
  void add(Callable<T> task) {
    waiting.add(threads.submit(task));
    while (waiting.size() > most) {
      pass();
    }
  }

  /** Passes on what remains. */
  void finish() {
    while (!waiting.isEmpty()) {
      pass();
    }
  }

  private void pass() {
    try {
      results.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("an article could not be read", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
