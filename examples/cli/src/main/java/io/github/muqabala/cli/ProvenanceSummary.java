package io.github.muqabala.cli;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.independence.Copy;
import io.github.muqabala.independence.Independence;
import io.github.muqabala.independence.Path;
import io.github.muqabala.independence.Root;
import io.github.muqabala.independence.SharedPassage;
import io.github.muqabala.independence.Standing;
import io.github.muqabala.independence.Voice;
import io.github.muqabala.reading.Reading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On whose word a comparison stands, in at most a hundred columns: its origins in all and for each
 * proposition, the ways by which words reached each outlet, and what is copied.
 */
final class ProvenanceSummary {
  private static final int MOST_PROPOSITIONS = 12;
  private static final int MOST_PATHS = 40;
  private static final int MOST_COPIES = 10;
  private static final int WIDEST_NAME = 44;

  private final Independence independence;
  private final Map<String, Voice> voices = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private ProvenanceSummary(Comparison comparison, Independence independence) {
    this.independence = independence;
    independence.voices().forEach(v -> voices.put(v.id(), v));
    comparison.readings().forEach(r -> readings.put(r.article().id(), r));
  }

  static String of(Comparison comparison, Independence independence) {
    ProvenanceSummary summary = new ProvenanceSummary(comparison, independence);
    summary.propositions();
    summary.paths();
    summary.copies();
    return summary.text.toString();
  }

  private void propositions() {
    List<Standing> shared =
        independence.standings().stream()
            .filter(s -> s.articles().size() > 1)
            .sorted(
                Comparator.comparingInt((Standing s) -> -s.articles().size())
                    .thenComparingInt(s -> s.roots().size()))
            .toList();
    long single = shared.stream().filter(s -> s.roots().size() == 1).count();
    line("");
    line("on whose word: " + independence.summary());
    line(
        single
            + " of "
            + shared.size()
            + " propositions in more than one article rest on one origin");
    for (Standing standing : shared.stream().limit(MOST_PROPOSITIONS).toList()) {
      line(standing.cluster() + "  " + standing.summary());
      standing.roots().forEach(this::root);
    }
    more(shared.size(), MOST_PROPOSITIONS, "propositions");
  }

  /** An origin with the claims that rest on it. */
  private void root(Root root) {
    String name = TextTable.cut(name(root.origin()), WIDEST_NAME);
    String padding = " ".repeat(WIDEST_NAME - TextTable.width(name));
    String start = "     " + name + padding + "  ";
    String claims = String.join(", ", root.claims());
    text.append(start)
        .append(TextTable.cut(claims, Summary.WIDTH - TextTable.width(start)))
        .append('\n');
  }

  private String name(String id) {
    Voice voice = voices.get(id);
    if (voice == null) {
      return id;
    }
    boolean outlet = voice.kind().isEmpty();
    return outlet
        ? voice.name() + " itself"
        : voice.name() + voice.carrier().map(c -> " via " + carrier(c)).orElse("");
  }

  private String carrier(String id) {
    Voice voice = voices.get(id);
    return voice == null ? id : voice.name();
  }

  private void paths() {
    List<Path> paths = independence.paths();
    if (paths.isEmpty()) {
      return;
    }
    line("");
    line("how words reached each outlet, and how often");
    for (Path path : paths.stream().limit(MOST_PATHS).toList()) {
      String times = String.format(java.util.Locale.ROOT, "%4d  ", path.times());
      line(times + String.join(" ← ", path.names()));
    }
    more(paths.size(), MOST_PATHS, "ways");
  }

  private void copies() {
    List<Copy> copies = independence.copies();
    if (copies.isEmpty()) {
      return;
    }
    line("");
    line("shared wording, a sign of one wire text");
    for (Copy copy : copies.stream().limit(MOST_COPIES).toList()) {
      line(
          "  "
              + copy.first()
              + " and "
              + copy.second()
              + ": "
              + Math.round(100 * copy.share())
              + "% of the shorter, "
              + copy.passages().size()
              + (copy.passages().size() == 1 ? " sentence" : " sentences")
              + " nearly the same");
      for (SharedPassage passage : copy.passages().stream().limit(2).toList()) {
        Reading reading = readings.get(copy.first());
        line("     " + (reading == null ? "" : reading.text(passage.first())));
      }
    }
    more(copies.size(), MOST_COPIES, "pairs");
  }

  private void line(String line) {
    boolean indented = line.startsWith(" ");
    int indent = line.length() - line.stripLeading().length();
    text.append(indented ? line.substring(0, indent) : "")
        .append(TextTable.cut(line.strip(), Summary.WIDTH - indent))
        .append('\n');
  }

  private void more(int all, int shown, String what) {
    if (all > shown) {
      text.append("… and ").append(all - shown).append(" more ").append(what).append('\n');
    }
  }
}
