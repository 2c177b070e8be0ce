package io.github.muqabala.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry point. */
@Command(
    name = "muqabala",
    mixinStandardHelpOptions = true,
    subcommands = {AnalyzeCommand.class})
public final class Main implements Runnable {
  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    new CommandLine(this).usage(System.err);
  }
}
