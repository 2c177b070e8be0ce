package io.github.muqabala.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar, and of the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "muqabala " + Objects.requireNonNullElse(version, "development"), "Java ${java.version}"
    };
  }
}
