package io.github.muqabala.cli;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line's entry point. */
@Command(
    name = "muqabala",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Collates news in Persian, Arabic and English: what each article claims, on whose word,"
            + " where sources agree or differ, and what is reported or preached.",
    footer = {
      "",
      "Exit codes: 0 done, 1 some input was refused (the message says what and where), 2 wrong"
          + " usage.",
      "Example: muqabala compare articles/ --out comparison/"
    },
    subcommands = {
      AnalyzeCommand.class,
      CompareCommand.class,
      AlignCommand.class,
      RelateCommand.class,
      ClassifyCommand.class,
      ProfileCommand.class,
      CoverageCommand.class,
      FitCommand.class,
      FitRelationsCommand.class,
      AgreementCommand.class,
      EvaluateCommand.class,
      FitAlignmentCommand.class,
      FitComparisonCommand.class
    })
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the command line with other streams and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .registerConverter(Language.class, Main::language)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionExceptionHandler(Main::refuse)
        .setUsageHelpAutoWidth(false)
        .setOut(out)
        .setErr(err)
        .execute(arguments);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static Language language(String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.TypeConversionException(e.getMessage());
    }
  }

  /** Tells of an input that no command could go on without; anything else is a defect. */
  private static int refuse(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof UnreadableArticleException) {
      command.getErr().println("error: " + e.getMessage());
    } else if (e instanceof UncheckedIOException io) {
      command.getErr().println("error: " + io.getMessage() + ": " + io.getCause());
    } else {
      throw e;
    }
    command.getErr().flush();
    return Session.REFUSED;
  }
}
