package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.cli.TextTable.Column;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison in at most a hundred columns: its articles, its relations, its strongest conflicts.
 */
final class Summary {
  /** The most characters of a line. */
  static final int WIDTH = 100;

  private static final int MOST_ARTICLES = 50;
  private static final int MOST_CONFLICTS = 10;
  private static final String NONE = "-";

  private final Comparison comparison;
  private final Map<String, Judgement> judgements = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Summary(Comparison comparison, List<Judgement> judgements) {
    this.comparison = comparison;
    judgements.forEach(j -> this.judgements.put(j.article(), j));
    comparison.claims().forEach(c -> claims.put(c.id(), c));
    comparison.readings().forEach(r -> readings.put(r.article().id(), r));
  }

  static String of(Comparison comparison, List<Judgement> judgements) {
    Summary summary = new Summary(comparison, judgements);
    summary.articles();
    summary.relations();
    summary.conflicts();
    return summary.text.toString();
  }

  private void articles() {
    TextTable table =
        new TextTable(
            Column.words("article", 30),
            Column.words("outlet", 18),
            Column.words("lang", 4),
            Column.words("published", 10),
            Column.number("sentences"),
            Column.number("claims"),
            Column.number("editorial"));
    Map<String, Long> counts =
        comparison.claims().stream()
            .collect(Collectors.groupingBy(Claim::article, Collectors.counting()));
    for (Reading reading : comparison.readings().stream().limit(MOST_ARTICLES).toList()) {
      Article article = reading.article();
      table.add(
          article.id(),
          article.outlet().map(Outlet::name).orElse(NONE),
          reading.language().code(),
          published(article),
          Integer.toString(reading.sentences().size()),
          Long.toString(counts.getOrDefault(article.id(), 0L)),
          share(article.id()));
    }
    text.append(table);
    more(comparison.readings().size(), MOST_ARTICLES, "articles");
  }

  /** Returns the share of an article's sentences that are editorial, wholly or in part. */
  private String share(String article) {
    Judgement judgement = judgements.get(article);
    if (judgement == null || judgement.sentences().isEmpty()) {
      return NONE;
    }
    long editorial =
        judgement.sentences().stream()
            .map(LabelledSentence::label)
            .filter(l -> l == Label.EDITORIAL || l == Label.MIXED)
            .count();
    return Math.round(100.0 * editorial / judgement.sentences().size()) + "%";
  }

  private void relations() {
    Map<Relation.Type, Integer> types = new EnumMap<>(Relation.Type.class);
    comparison.relations().forEach(r -> types.merge(r.type(), 1, Integer::sum));
    Map<Relation.Conflict, Integer> kinds = new EnumMap<>(Relation.Conflict.class);
    comparison
        .conflicts()
        .forEach(r -> r.conflict().ifPresent(k -> kinds.merge(k, 1, Integer::sum)));
    long shared = comparison.clusters().stream().filter(c -> c.articles().size() > 1).count();
    text.append('\n')
        .append(comparison.claims().size())
        .append(" claims, ")
        .append(shared)
        .append(" propositions in more than one article\n");
    text.append(TextTable.cut("relations: " + counts(types), WIDTH)).append('\n');
    if (!kinds.isEmpty()) {
      text.append(TextTable.cut("conflicts: " + counts(kinds), WIDTH)).append('\n');
    }
  }

  private static String counts(Map<? extends Enum<?>, Integer> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  /** One entry for each proposition and pair of values, the pair of claims that scores highest. */
  private void conflicts() {
    Map<String, String> propositions = new HashMap<>();
    comparison.clusters().forEach(k -> k.claims().forEach(c -> propositions.put(c, k.id())));
    Map<List<String>, List<Relation>> entries = new LinkedHashMap<>();
    comparison.conflicts().stream()
        .sorted(
            Comparator.comparingDouble(Relation::score)
                .reversed()
                .thenComparing(Relation::first)
                .thenComparing(Relation::second))
        .forEach(
            c ->
                entries
                    .computeIfAbsent(
                        List.of(
                            propositions.getOrDefault(c.first(), c.first()),
                            propositions.getOrDefault(c.second(), c.second()),
                            kind(c),
                            values(c, turned(c))),
                        k -> new ArrayList<>())
                    .add(c));
    if (entries.isEmpty()) {
      return;
    }
    text.append("\nstrongest conflicts\n");
    int number = 0;
    for (List<Relation> entry : entries.values().stream().limit(MOST_CONFLICTS).toList()) {
      number++;
      Relation conflict = entry.get(0);
      Claim first = claims.get(conflict.first());
      Claim second = claims.get(conflict.second());
      if (first == null || second == null) {
        throw new IllegalStateException("conflict must join claims of the comparison: " + conflict);
      }
      boolean turned = turned(conflict);
      line(number + ". " + heading(conflict, turned));
      claim(turned ? second : first);
      claim(turned ? first : second);
      if (entry.size() > 1) {
        text.append("   and ").append(entry.size() - 1).append(" more of the same\n");
      }
    }
    more(entries.size(), MOST_CONFLICTS, "conflicts");
  }

  private static boolean turned(Relation conflict) {
    return conflict.later().filter(conflict.first()::equals).isPresent();
  }

  private static String kind(Relation conflict) {
    return conflict.conflict().map(k -> k.name().toLowerCase(Locale.ROOT)).orElse(NONE);
  }

  private static String heading(Relation conflict, boolean turned) {
    String values = values(conflict, turned);
    return String.format(Locale.ROOT, "%s, score %.2f", kind(conflict), conflict.score())
        + (values.isEmpty() ? "" : ": " + values);
  }

  private static String values(Relation conflict, boolean turned) {
    return conflict.evidence().stream()
        .filter(e -> !e.first().isEmpty() && !e.second().isEmpty() && e.weight() < 0)
        .map(e -> turned ? values(e.second(), e.first()) : values(e.first(), e.second()))
        .collect(Collectors.joining("; "));
  }

  private static String values(String earlier, String later) {
    return earlier + " ≠ " + later;
  }

  private void claim(Claim claim) {
    Reading reading = readings.get(claim.article());
    if (reading == null) {
      throw new IllegalStateException("claim must belong to a reading: " + claim.id());
    }
    String start =
        "   " + published(reading.article()) + "  " + TextTable.cut(claim.article(), 20) + "  ";
    text.append(start)
        .append(TextTable.cut(reading.text(claim.span()), WIDTH - TextTable.width(start)))
        .append('\n');
  }

  private static String published(Article article) {
    return article.published().map(LocalDate::toString).orElse(NONE);
  }

  private void line(String line) {
    text.append(TextTable.cut(line, WIDTH)).append('\n');
  }

  private void more(int all, int shown, String what) {
    if (all > shown) {
      text.append("… and ").append(all - shown).append(" more ").append(what).append('\n');
    }
  }
}
