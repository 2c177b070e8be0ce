package io.github.muqabala.cli;

import io.github.muqabala.align.Aligner;
import io.github.muqabala.align.Match;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.language.LanguageIdentifier;
import io.github.muqabala.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Aligns the statements of two files. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    header = "Find, for the lines of one file, those of another that say the same.",
    description =
        "Prints a table with tabs of source_line, target_line (from 1) and score for the"
            + " statements, one a line, of two files. Each line of the first has a row, without"
            + " --one-to-one; one that shares nothing with any line of the other file gets the line"
            + " nearest in length, with a score of 0. The score, from 0 to 1, is the share of right"
            + " matches among those of that score where the files are translations of each other.",
    footer = {"", "Example: muqabala align arabic.txt persian.txt --from ar --to fa --one-to-one"})
final class AlignCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Output output = new Output();

  @Parameters(index = "0", paramLabel = "SOURCE.txt", description = "One statement a line.")
  private Path source = Path.of("");

  @Parameters(index = "1", paramLabel = "TARGET.txt", description = "One statement a line.")
  private Path target = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "CODE",
      description = "Language of SOURCE: ar, en or fa; told from the text without it.")
  private Optional<Language> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "CODE",
      description = "Language of TARGET: ar, en or fa; told from the text without it.")
  private Optional<Language> to = Optional.empty();

  @Option(
      names = "--one-to-one",
      description = "Use each line at most once; without it each source line gets its best target.")
  private boolean oneToOne;

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS.tsv",
      description = "Weights that fit-alignment made; those of the library without it.")
  private Optional<Path> weights = Optional.empty();

  @Override
  public Integer call() {
    List<String> sources = lines(source);
    List<String> targets = lines(target);
    Language sourceLanguage = from.orElseGet(() -> language(source, sources));
    Language targetLanguage = to.orElseGet(() -> language(target, targets));
    Lexicon lexicon = Lexicon.withDefaults();
    Aligner best =
        weights.map(w -> Aligner.with(lexicon, w)).orElseGet(() -> Aligner.with(lexicon));
    Aligner aligner = oneToOne ? best.oneToOne() : best;
    List<Match> matches = aligner.align(sources, sourceLanguage, targets, targetLanguage);
    output.write(
        spec,
        out -> {
          Cells.tsv(out, "source_line", "target_line", "score");
          NavigableMap<Integer, Integer> byLength = byLength(targets);
          int next = 0;
          for (int line = 0; line < sources.size(); line++) {
            if (next < matches.size() && matches.get(next).source() == line) {
              Match match = matches.get(next++);
              row(out, line, match.target(), match.score());
            } else if (!oneToOne) {
              row(out, line, nearestInLength(sources.get(line), byLength), 0);
            }
          }
        });
    return Session.DONE;
  }

  private static void row(PrintWriter out, int source, int target, double score) {
    Cells.tsv(out, Integer.toString(source + 1), Integer.toString(target + 1), Cells.figure(score));
  }

  /** Returns the first statement of each length. */
  private static NavigableMap<Integer, Integer> byLength(List<String> statements) {
    NavigableMap<Integer, Integer> byLength = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      byLength.putIfAbsent(statements.get(i).length(), i);
    }
    return byLength;
  }

  private static int nearestInLength(String statement, NavigableMap<Integer, Integer> byLength) {
    int length = statement.length();
    int shorter = Optional.ofNullable(byLength.floorKey(length)).orElse(byLength.firstKey());
    int longer = Optional.ofNullable(byLength.ceilingKey(length)).orElse(shorter);
    int nearest = longer - length < Math.abs(length - shorter) ? longer : shorter;
    return byLength.getOrDefault(nearest, 0);
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      List<String> lines =
          (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
      if (lines.stream().allMatch(String::isBlank)) {
        throw refusal(file, "-", "file must hold at least one statement");
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw refusal(file, "-", "file must exist");
    } catch (CharacterCodingException e) {
      throw refusal(file, "-", "text must be UTF-8");
    } catch (IOException e) {
      throw refusal(file, "-", "file must be readable: " + e);
    }
  }

  private static Language language(Path file, List<String> lines) {
    return LanguageIdentifier.withDefaults()
        .identify(String.join("\n", lines))
        .orElseThrow(() -> refusal(file, "-", "language must be Arabic, English or Persian"));
  }

  private static UnreadableArticleException refusal(Path file, String place, String rule) {
    return new UnreadableArticleException(new Problem(file.toString(), place, rule));
  }
}
