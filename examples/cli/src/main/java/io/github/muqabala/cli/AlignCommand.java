package io.github.muqabala.cli;

import io.github.muqabala.align.Aligner;
import io.github.muqabala.align.Match;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.language.LanguageIdentifier;
import io.github.muqabala.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            + " statements, one a line, of two files. A line that shares nothing with any line of the"
            + " other file has no row. The score, from 0 to 1, is the share of right matches among"
            + " those of that score where the files are translations of each other.",
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

  @Override
  public Integer call() {
    List<String> sources = lines(source);
    List<String> targets = lines(target);
    Language sourceLanguage = from.orElseGet(() -> language(source, sources));
    Language targetLanguage = to.orElseGet(() -> language(target, targets));
    Aligner best = Aligner.with(Lexicon.withDefaults());
    Aligner aligner = oneToOne ? best.oneToOne() : best;
    List<Match> matches = aligner.align(sources, sourceLanguage, targets, targetLanguage);
    output.write(
        spec,
        out -> {
          Cells.tsv(out, "source_line", "target_line", "score");
          for (Match match : matches) {
            Cells.tsv(
                out,
                Integer.toString(match.source() + 1),
                Integer.toString(match.target() + 1),
                Cells.figure(match.score()));
          }
        });
    return Session.DONE;
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      List<String> lines =
          (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > StatementTable.LONGEST) {
          throw refusal(
              file,
              "line " + (i + 1),
              "statement must have at most "
                  + StatementTable.LONGEST
                  + " characters, got "
                  + lines.get(i).length());
        }
      }
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
