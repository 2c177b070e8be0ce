package io.github.muqabala.cli;

import io.github.muqabala.json.Json;
import io.github.muqabala.profile.Profiles;
import java.nio.file.Path;
import java.util.List;

/** The files of source profiles: a table, and the whole as JSON. */
final class ProfileFiles {
  private ProfileFiles() {}

  static void write(Path folder, Profiles profiles) {
    table(folder, profiles);
    Output.toFile(
        folder.resolve("profile.json"), out -> out.print(Json.write(profiles.outlets()) + "\n"));
  }

  static void table(Path folder, Profiles profiles) {
    List<List<String>> rows =
        profiles.rows().stream().map(row -> row.stream().map(Cells::words).toList()).toList();
    Output.toFile(
        folder.resolve("profile.csv"),
        out -> Cells.csv(out, rows.get(0), rows.subList(1, rows.size())));
  }
}
