package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Articles;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.reading.Reading;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what reading finds in each article, as JSON Lines. */
@Command(name = "analyze", mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() {
    Muqabala muqabala = Muqabala.withDefaults();
    EditorialDetector detector = EditorialDetector.withDefaults();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Articles loaded = Articles.load(inputs);
    loaded.problems().forEach(p -> System.err.println(p));
    int code = loaded.problems().isEmpty() ? 0 : 1;
    for (Article article : loaded.articles()) {
      try {
        Reading reading = muqabala.read(article);
        out.println(Analysis.of(reading, detector.judge(reading), muqabala.claims(reading)).json());
      } catch (UnreadableArticleException e) {
        System.err.println(e.getMessage());
        code = 1;
      }
    }
    return code;
  }
}
