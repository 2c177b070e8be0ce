package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The names of a user's own that a command adds to those of the library. */
final class OwnNames {
  @Option(
      names = "--names",
      paramLabel = "NAMES.tsv",
      description =
          "Names to add to the library's, in UTF-8: columns concept, pos (name), en, ar, fa, tags"
              + " (name:PERSON, ORG, PLACE, FACILITY, GROUP or MEDIA) under that header line;"
              + " spellings separated by a semicolon and a blank. Known concepts get the spellings.")
  private Optional<Path> file = Optional.empty();

  /** Returns a reader of articles that knows the names; a file of the user's is read at once. */
  Lazy<Muqabala> muqabala() {
    if (file.isEmpty()) {
      return Lazy.of(Muqabala::withDefaults);
    }
    Muqabala muqabala = Muqabala.with(plus(file.get()));
    return Lazy.of(() -> muqabala);
  }

  private static Lexicon plus(Path names) {
    try {
      return Lexicon.withDefaults().plus(names);
    } catch (IllegalArgumentException e) {
      throw new UnreadableArticleException(
          new Problem(names.toString(), "-", String.valueOf(e.getMessage())));
    }
  }
}
