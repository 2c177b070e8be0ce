package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.independence.Independence;
import io.github.muqabala.json.Json;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.profile.Profiles;
import io.github.muqabala.profile.Settings;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.report.HtmlReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files of a comparison: the whole as JSON, its claims, relations and profiles as tables, the
 * report. Cells with words of articles cannot start a formula in a spreadsheet.
 */
final class ComparisonFiles {
  private static final List<String> CLAIMS =
      List.of(
          "claim_id",
          "article",
          "start",
          "end",
          "text",
          "polarity",
          "status",
          "slots",
          "origin",
          "chain",
          "speech",
          "stance",
          "outlet",
          "language",
          "published",
          "proposition");
  private static final List<String> RELATIONS =
      List.of("claim_a", "claim_b", "relation", "kind", "score", "later", "evidence");

  private ComparisonFiles() {}

  static void write(
      Path folder, Comparison comparison, List<Judgement> judgements, Independence independence) {
    Output.toFile(
        folder.resolve("comparison.json"), out -> out.print(json(comparison, independence)));
    Output.toFile(folder.resolve("claims.csv"), out -> Cells.csv(out, CLAIMS, claims(comparison)));
    Output.toFile(
        folder.resolve("relations.csv"), out -> Cells.csv(out, RELATIONS, relations(comparison)));
    ProfileFiles.table(folder, Profiles.of(comparison, judgements, Settings.defaults()));
    Output.toFile(
        folder.resolve("report.html"), out -> out.print(HtmlReport.of(comparison, judgements)));
  }

  /** Returns the comparison with one key more: on whose word its propositions rest. */
  private static String json(Comparison comparison, Independence independence) {
    String json = Json.write(comparison);
    String open = json.substring(0, json.length() - 1);
    return open + ",\"independence\":" + Json.write(independence) + "}\n";
  }

  private static List<List<String>> claims(Comparison comparison) {
    Map<String, Reading> readings = new HashMap<>();
    comparison.readings().forEach(r -> readings.put(r.article().id(), r));
    Map<String, String> propositions = new HashMap<>();
    comparison.clusters().forEach(c -> c.claims().forEach(id -> propositions.put(id, c.id())));
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : comparison.claims()) {
      Reading reading = readings.get(claim.article());
      if (reading == null) {
        throw new IllegalStateException("claim must belong to a reading: " + claim.id());
      }
      rows.add(claim(claim, reading, propositions.getOrDefault(claim.id(), "")));
    }
    return rows;
  }

  private static List<String> claim(Claim claim, Reading reading, String proposition) {
    Article article = reading.article();
    return List.of(
        Cells.words(claim.id()),
        Cells.words(claim.article()),
        Integer.toString(claim.span().start()),
        Integer.toString(claim.span().end()),
        Cells.words(reading.text(claim.span())),
        claim.polarity().symbol(),
        claim.status().name(),
        Cells.words(claim.slotLine()),
        Cells.words(claim.attribution().map(a -> a.origin().name()).orElse("")),
        Cells.words(claim.attribution().map(ComparisonFiles::chain).orElse("")),
        claim.attribution().map(a -> a.speech().name()).orElse(""),
        claim.attribution().map(a -> a.stance().name()).orElse(""),
        Cells.words(article.outlet().map(Outlet::name).orElse("")),
        reading.language().code(),
        article.published().map(Object::toString).orElse(""),
        proposition);
  }

  private static String chain(Attribution attribution) {
    return attribution.chain().stream().map(link -> link.name()).collect(Collectors.joining(" > "));
  }

  private static List<List<String>> relations(Comparison comparison) {
    return comparison.relations().stream().map(ComparisonFiles::relation).toList();
  }

  private static List<String> relation(Relation relation) {
    return List.of(
        Cells.words(relation.first()),
        Cells.words(relation.second()),
        relation.type().name(),
        relation.conflict().map(Relation.Conflict::name).orElse(""),
        Cells.figure(relation.score()),
        Cells.words(relation.later().orElse("")),
        Cells.words(
            relation.evidence().stream()
                .map(ComparisonFiles::evidence)
                .collect(Collectors.joining("; "))));
  }

  private static String evidence(Evidence evidence) {
    return evidence.feature()
        + " "
        + evidence.first()
        + " | "
        + evidence.second()
        + " "
        + Cells.figure(evidence.weight());
  }
}
