package io.github.muqabala.article;

/** Thrown when an input cannot be read as an article; the message names article, place and rule. */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Creates an exception that carries a problem. */
  public UnreadableArticleException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Returns what was wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
