package io.github.muqabala.cli;

import io.github.muqabala.json.Json;
import io.github.muqabala.profile.Difference;
import io.github.muqabala.profile.Profile;
import io.github.muqabala.profile.Profiles;
import io.github.muqabala.statistics.LogOdds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of source profiles: tables, and the whole as JSON. */
final class ProfileFiles {
  private ProfileFiles() {}

  static void write(Path folder, List<Profile> outlets, List<Difference> differences) {
    profiles(folder, outlets);
    csv(
        folder.resolve("differences.csv"),
        List.of("measure", "outlet", "other", "difference", "p", "p_adjusted"),
        differences.stream()
            .map(
                d ->
                    List.of(
                        d.measure().label(),
                        d.one(),
                        d.other(),
                        Cells.figure(d.difference()),
                        Cells.chance(d.p()),
                        Cells.chance(d.adjusted())))
            .toList());
    namings(folder, outlets);
    sources(folder, outlets);
    words(folder, outlets);
    Output.toFile(folder.resolve("profile.json"), out -> out.print(Json.write(outlets) + "\n"));
  }

  static void table(Path folder, Profiles profiles) {
    profiles(folder, profiles.outlets());
  }

  private static void profiles(Path folder, List<Profile> outlets) {
    List<List<String>> rows = Profiles.rows(outlets);
    csv(folder.resolve("profile.csv"), rows.get(0), rows.subList(1, rows.size()));
  }

  private static void namings(Path folder, List<Profile> outlets) {
    List<List<String>> rows = new ArrayList<>();
    for (Profile profile : outlets) {
      for (Profile.Naming naming : profile.namings()) {
        for (Profile.Form form : naming.forms()) {
          rows.add(
              List.of(
                  profile.name(),
                  naming.id(),
                  form.text(),
                  Integer.toString(form.times()),
                  Cells.figure(form.share())));
        }
      }
    }
    csv(folder.resolve("namings.csv"), List.of("outlet", "id", "name", "times", "share"), rows);
  }

  private static void sources(Path folder, List<Profile> outlets) {
    List<List<String>> rows = new ArrayList<>();
    for (Profile profile : outlets) {
      for (Profile.Source source : profile.sources()) {
        rows.add(
            List.of(
                profile.name(),
                source.id(),
                source.name(),
                Boolean.toString(source.anonymous()),
                Integer.toString(source.attributions()),
                Integer.toString(source.words()),
                Integer.toString(source.endorsing()),
                Integer.toString(source.distancing()),
                Integer.toString(source.links())));
      }
    }
    csv(
        folder.resolve("sources.csv"),
        List.of(
            "outlet",
            "source",
            "name",
            "anonymous",
            "attributions",
            "words",
            "endorsing",
            "distancing",
            "links"),
        rows);
  }

  private static void words(Path folder, List<Profile> outlets) {
    List<List<String>> rows = new ArrayList<>();
    for (Profile profile : outlets) {
      for (LogOdds.Term term : profile.typical()) {
        rows.add(
            List.of(
                profile.name(),
                term.word(),
                Long.toString(term.one()),
                Long.toString(term.other()),
                Cells.figure(term.prior()),
                Cells.figure(term.logOdds()),
                Cells.figure(term.z()),
                Cells.chance(term.q())));
      }
    }
    csv(
        folder.resolve("words.csv"),
        List.of("outlet", "word", "own", "others", "prior", "log_odds", "z", "q"),
        rows);
  }

  private static void csv(Path file, List<String> header, List<List<String>> rows) {
    List<List<String>> plain =
        rows.stream().map(row -> row.stream().map(Cells::words).toList()).toList();
    Output.toFile(file, out -> Cells.csv(out, header, plain));
  }
}
