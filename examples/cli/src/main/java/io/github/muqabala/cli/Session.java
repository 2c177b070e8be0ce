package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One run of a command: it tells of refused inputs on standard error as they come, sums them up at
 * the end if there was more than one input, and shows progress on a terminal.
 */
final class Session {
  static final int DONE = CommandLine.ExitCode.OK;
  static final int REFUSED = 1;

  private static final int MOST_NAMES = 20;
  private static final int PROGRESS_STEP = 10;

  private final PrintWriter err;
  private final boolean terminal;
  private final List<String> refused = new ArrayList<>();
  private long refusals;
  private long done;

  private Session(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  static Session of(CommandSpec spec) {
    // What colours need is what a line that is written over needs: a terminal that is not dumb.
    return new Session(spec.commandLine().getErr(), Ansi.AUTO.enabled());
  }

  /** Tells why an input is passed over. */
  synchronized void refuse(Problem problem) {
    clearProgress();
    err.println("error: " + problem);
    err.flush();
    refusals++;
    if (refused.size() < MOST_NAMES) {
      refused.add(problem.article());
    }
  }

  /**
   * Does something with one input; where it cannot be read, that is told and the next may follow.
   */
  void attempt(Article article, Consumer<Article> action) {
    attempt(article.id(), () -> action.accept(article));
  }

  /**
   * Does something with one input; where it cannot be read, that is told and the next may follow.
   */
  void attempt(String name, Runnable action) {
    try {
      action.run();
      count();
    } catch (UnreadableArticleException e) {
      refuse(e.problem());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      refuse(new Problem(name, "-", "analysis must not fail (a defect of this program): " + e));
    }
  }

  /**
   * Does something with one input on another thread; where it fails, that is told. {@link #attempt}
   * has counted the input as done when it was handed over.
   */
  void check(String name, Runnable action) {
    try {
      action.run();
    } catch (UnreadableArticleException e) {
      take(e.problem());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      take(new Problem(name, "-", "analysis must not fail (a defect of this program): " + e));
    }
  }

  private synchronized void take(Problem problem) {
    done--;
    refuse(problem);
  }

  /** Sums up and returns the exit code. */
  int finish() {
    clearProgress();
    if (refusals > 0 && refusals + done > 1) {
      long others = refusals - refused.size();
      err.println(
          (done + refusals)
              + " inputs: "
              + done
              + " done, "
              + refusals
              + " skipped: "
              + String.join(", ", refused)
              + (others > 0 ? " and " + others + " others" : ""));
      err.flush();
    }
    return refusals > 0 ? REFUSED : DONE;
  }

  private synchronized void count() {
    done++;
    showProgress();
  }

  private void showProgress() {
    if (terminal && done % PROGRESS_STEP == 0) {
      err.print("\r" + done + " done");
      err.flush();
    }
  }

  private void clearProgress() {
    if (terminal && done >= PROGRESS_STEP) {
      err.print("\r" + " ".repeat(MOST_NAMES) + "\r");
    }
  }
}
