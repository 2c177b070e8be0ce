package io.github.muqabala.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Profiles as text for a screen and as rows for a file. */
final class ProfileTable {
  /** Four digits show nothing of a smaller number. */
  private static final double LEAST = 0.0001;

  private ProfileTable() {}

  /** Returns a line for each figure and a column for each outlet. */
  static String text(List<Profile> profiles) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("outlet", profiles, Profile::name));
    lines.add(line("articles", profiles, p -> Integer.toString(p.articles().size())));
    lines.add(line("sentences", profiles, p -> Integer.toString(p.sentences())));
    lines.add(line("words", profiles, p -> Integer.toString(p.words())));
    for (Measure measure : Measure.values()) {
      lines.add(line(measure.label(), profiles, p -> p.figure(measure).toString()));
    }
    lines.add(line("origins", profiles, p -> Integer.toString(p.origins().independent())));
    lines.add(line("origins_effective", profiles, p -> Figure.format(p.origins().effective())));
    lines.add(
        line(
            "silence_chance",
            profiles,
            p ->
                p.silence()
                    .map(s -> s.adjusted() < 0.01 ? "<0.01" : Figure.format(s.adjusted()))
                    .orElse("-")));
    lines.add(line("missing", profiles, p -> Integer.toString(p.missing().size())));
    StringBuilder text = new StringBuilder(align(lines));
    for (Profile profile : profiles) {
      profile
          .remarks()
          .forEach(r -> text.append(profile.name()).append(": ").append(r).append('\n'));
    }
    return text.toString();
  }

  private static List<String> line(
      String label, List<Profile> profiles, Function<Profile, String> cell) {
    List<String> line = new ArrayList<>(List.of(label));
    profiles.forEach(p -> line.add(cell.apply(p)));
    return line;
  }

  private static String align(List<List<String>> lines) {
    int columns = lines.get(0).size();
    StringBuilder text = new StringBuilder();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], width(line.get(c)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        row.append(line.get(c)).append(" ".repeat(widths[c] - width(line.get(c)) + 2));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Returns the number of columns that a text takes: marks and zero-width characters take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                c -> {
                  int type = Character.getType(c);
                  return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
                })
            .count();
  }

  /** Returns the header and a row for each profile. */
  static List<List<String>> rows(List<Profile> profiles) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of("outlet", "article_ids", "articles", "sentences", "words"));
    for (Measure measure : Measure.values()) {
      header.addAll(List.of(measure.label(), measure.label() + "_low", measure.label() + "_high"));
    }
    header.addAll(List.of("missing", "missing_propositions", "missing_claims", "remarks"));
    header.addAll(
        List.of(
            "silences", "silences_open", "silences_expected", "silences_p", "silences_adjusted"));
    header.addAll(List.of("origins", "origins_once", "origins_effective", "attributions"));
    rows.add(List.copyOf(header));
    profiles.forEach(p -> rows.add(row(p)));
    return List.copyOf(rows);
  }

  private static List<String> row(Profile profile) {
    List<String> row = new ArrayList<>();
    row.add(profile.name());
    row.add(String.join(" ", profile.articles()));
    row.add(Integer.toString(profile.articles().size()));
    row.add(Integer.toString(profile.sentences()));
    row.add(Integer.toString(profile.words()));
    for (Figure figure : profile.figures()) {
      row.add(figure.value().map(ProfileTable::number).orElse(""));
      row.add(figure.interval().map(i -> number(i.low())).orElse(""));
      row.add(figure.interval().map(i -> number(i.high())).orElse(""));
    }
    row.add(Integer.toString(profile.missing().size()));
    row.add(
        profile.missing().stream().map(Profile.Missing::cluster).collect(Collectors.joining(" ")));
    row.add(
        profile.missing().stream()
            .flatMap(m -> m.claims().stream())
            .collect(Collectors.joining(" ")));
    row.add(String.join("; ", profile.remarks()));
    row.add(profile.silence().map(s -> Integer.toString(s.silent())).orElse(""));
    row.add(profile.silence().map(s -> Integer.toString(s.open())).orElse(""));
    row.add(profile.silence().map(s -> number(s.expected())).orElse(""));
    row.add(profile.silence().map(s -> chance(s.chance())).orElse(""));
    row.add(profile.silence().map(s -> chance(s.adjusted())).orElse(""));
    row.add(Integer.toString(profile.origins().independent()));
    row.add(Integer.toString(profile.origins().once()));
    row.add(number(profile.origins().effective()));
    row.add(Integer.toString(profile.origins().attributions()));
    return List.copyOf(row);
  }

  /** Returns a p-value, which is never 0. */
  static String chance(double p) {
    return p < LEAST ? String.format(Locale.ROOT, "%.1e", p) : number(p);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
