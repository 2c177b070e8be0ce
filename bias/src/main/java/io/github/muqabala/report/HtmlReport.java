package io.github.muqabala.report;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows a comparison as one self-contained HTML page: the articles, the conflicts, on whose word
 * the statements stand, the propositions side by side, and each text with its editorial passages
 * marked.
 *
 * <p>The page needs no script and no network. All text of articles is escaped and isolated, right
 * to left where its language is.
 */
public final class HtmlReport {
  private static final int MOST_CONFLICTS = 60;
  private static final int MOST_TEXTS = 40;

  private final Comparison comparison;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Judgement> judgements = new HashMap<>();
  private final Html html = new Html();
  private final ProvenanceSection provenance;

  private HtmlReport(Comparison comparison, List<Judgement> judgements) {
    this.comparison = comparison;
    comparison.readings().forEach(r -> readings.put(r.article().id(), r));
    comparison.claims().forEach(c -> claims.put(c.id(), c));
    judgements.forEach(j -> this.judgements.put(j.article(), j));
    provenance = new ProvenanceSection(html, comparison);
  }

  /** Returns the page of a comparison, its sentences judged by the default detector. */
  public static String of(Comparison comparison) {
    EditorialDetector detector = EditorialDetector.withDefaults();
    return of(comparison, comparison.readings().stream().map(detector::judge).toList());
  }

  /**
   * Returns the page of a comparison.
   *
   * @param judgements one for each article; an article without one is shown unmarked
   */
  public static String of(Comparison comparison, List<Judgement> judgements) {
    return new HtmlReport(comparison, judgements).page();
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
        .raw("<title>Muqabala: comparison of ")
        .raw(comparison.readings().size() + " articles</title><style>\n")
        .raw(stylesheet())
        .raw("</style></head><body><header><h1>Comparison of ")
        .raw(comparison.readings().size() + " articles</h1><p class=\"lead\">")
        .raw(summary())
        .raw("</p><nav><a href=\"#articles\">Articles</a><a href=\"#conflicts\">Conflicts</a>")
        .raw(
            "<a href=\"#provenance\">On whose word</a><a href=\"#propositions\">Propositions</a><a href=\"#texts\">Texts</a></nav></header><main>");
    articles();
    conflicts();
    provenance.write();
    propositions();
    texts();
    html.raw("</main><footer>Muqabala ")
        .text(comparison.provenance().library())
        .raw(" · lexicon ")
        .text(comparison.provenance().lexicon())
        .raw(" · reader ")
        .text(comparison.provenance().reader())
        .raw(" · encoder ")
        .text(comparison.provenance().encoder())
        .raw(". Scores are strengths of evidence, not probabilities.</footer></body></html>\n");
    return html.toString();
  }

  private String summary() {
    long shared = comparison.clusters().stream().filter(c -> c.articles().size() > 1).count();
    return comparison.claims().size()
        + " claims; "
        + shared
        + " propositions in more than one article; "
        + comparison.conflicts().size()
        + " conflicts.";
  }

  private void articles() {
    html.raw("<h2 id=\"articles\">Articles</h2><table><tr><th>Article</th><th>Outlet</th>")
        .raw("<th>Language</th><th>Published</th><th>Sentences</th><th>Claims</th>")
        .raw("<th>Editorial or mixed</th></tr>");
    for (Reading reading : comparison.readings()) {
      Article article = reading.article();
      long count =
          comparison.claims().stream().filter(c -> c.article().equals(article.id())).count();
      html.raw("<tr><td>")
          .text(article.id())
          .raw("</td><td><bdi>")
          .text(article.outlet().map(Outlet::name).orElse("not named"))
          .raw("</bdi></td><td>")
          .raw(reading.language().code())
          .raw("</td><td>")
          .raw(article.published().map(Object::toString).orElse("not known"))
          .raw("</td><td class=\"num\">" + reading.sentences().size())
          .raw("</td><td class=\"num\">" + count)
          .raw("</td><td>")
          .raw(share(article.id()))
          .raw("</td></tr>");
    }
    html.raw("</table>");
  }

  private String share(String article) {
    Judgement judgement = judgements.get(article);
    if (judgement == null || judgement.sentences().isEmpty()) {
      return "not judged";
    }
    long marked = judgement.sentences().stream().filter(s -> preaches(s.label())).count();
    double share = (double) marked / judgement.sentences().size();
    return String.format(
        Locale.ROOT,
        "<span class=\"bar\" style=\"width:%.0fpx\"></span>%d of %d",
        80 * share,
        marked,
        judgement.sentences().size());
  }

  private static boolean preaches(Label label) {
    return label == Label.EDITORIAL || label == Label.MIXED;
  }

  private void conflicts() {
    html.raw("<h2 id=\"conflicts\">Conflicts</h2>");
    List<Relation> conflicts =
        comparison.conflicts().stream()
            .sorted(Comparator.comparingDouble(Relation::score).reversed())
            .toList();
    if (conflicts.isEmpty()) {
      html.raw("<p class=\"note\">No two claims about one proposition exclude each other.</p>");
    }
    for (Relation conflict : conflicts.subList(0, Math.min(MOST_CONFLICTS, conflicts.size()))) {
      pair(conflict);
    }
    if (conflicts.size() > MOST_CONFLICTS) {
      html.raw("<p class=\"note\">" + (conflicts.size() - MOST_CONFLICTS))
          .raw(" weaker ones are in relations.csv.</p>");
    }
  }

  private void pair(Relation conflict) {
    String kind = conflict.conflict().map(Enum::name).orElse("").toLowerCase(Locale.ROOT);
    html.raw("<div class=\"pair\"><span class=\"badge CONFLICT\">conflict: " + kind + "</span>")
        .raw("<span class=\"by\">")
        .text(reasons(conflict))
        .raw("</span><div class=\"sides\">");
    boolean turned = conflict.later().filter(conflict.first()::equals).isPresent();
    side(turned ? conflict.second() : conflict.first(), conflict);
    side(turned ? conflict.first() : conflict.second(), conflict);
    html.raw("</div></div>");
  }

  private static String reasons(Relation conflict) {
    List<String> against = new ArrayList<>();
    for (Evidence evidence : conflict.evidence()) {
      if (evidence.weight() < 0) {
        against.add(evidence.feature() + ": " + evidence.first() + " against " + evidence.second());
      }
    }
    String shared =
        conflict.evidence().stream()
            .filter(e -> e.weight() > 0)
            .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
            .limit(4)
            .map(Evidence::first)
            .collect(Collectors.joining(", "));
    return String.join("; ", against) + (shared.isEmpty() ? "" : " · shared: " + shared);
  }

  private void side(String id, Relation relation) {
    Claim claim = claims.get(id);
    html.raw("<div>");
    if (claim != null) {
      claim(claim);
      if (relation.later().filter(id::equals).isPresent()) {
        html.raw("<span class=\"by\"> · the later report</span>");
      }
    }
    html.raw("</div>");
  }

  private void claim(Claim claim) {
    Reading reading = readings.get(claim.article());
    if (reading == null) {
      return;
    }
    html.raw("<p class=\"claim\"")
        .raw(Directions.of(reading))
        .raw(">")
        .text(reading.text(claim.span()))
        .raw("</p><span class=\"by\"><bdi>")
        .text(reading.article().outlet().map(Outlet::name).orElse(claim.article()))
        .raw("</bdi> · ")
        .raw(reading.article().published().map(Object::toString).orElse("no date"))
        .raw(" · " + claim.status().name().toLowerCase(Locale.ROOT))
        .raw(claim.polarity() == Claim.Polarity.NEGATIVE ? " · negated" : "");
    claim
        .attribution()
        .ifPresent(
            a ->
                html.raw(" · on the word of <bdi>")
                    .text(
                        a.chain().stream().map(SourceLink::name).collect(Collectors.joining(" › ")))
                    .raw("</bdi>"));
    html.raw("</span>");
  }

  private void propositions() {
    List<Cluster> shared =
        comparison.clusters().stream()
            .filter(c -> c.articles().size() > 1)
            .sorted(
                Comparator.comparingInt((Cluster c) -> c.articles().size())
                    .reversed()
                    .thenComparing(Cluster::id))
            .toList();
    html.raw("<h2 id=\"propositions\">Propositions side by side</h2>");
    if (shared.isEmpty()) {
      html.raw("<p class=\"note\">No proposition stands in more than one article.</p>");
      return;
    }
    html.raw("<p class=\"note\">In each row the claims about one proposition, in the order of ")
        .raw("publication. Silent: published on the same matter no earlier, and without it.</p>")
        .raw(
            "<div class=\"wide\"><table><tr><th>Proposition</th><th>Claims</th><th>Silent</th></tr>");
    for (Cluster cluster : shared) {
      html.raw("<tr><td class=\"narrow\">").text(cluster.id()).raw("<br><span class=\"by\">");
      provenance.standing(cluster.id());
      html.raw("</td><td>");
      for (String id : cluster.claims()) {
        Claim claim = claims.get(id);
        if (claim != null) {
          claim(claim);
        }
      }
      html.raw("</td><td class=\"silent\">")
          .text(cluster.silent().stream().map(this::outlet).collect(Collectors.joining(", ")))
          .raw("</td></tr>");
    }
    html.raw("</table></div>");
  }

  private String outlet(String article) {
    Reading reading = readings.get(article);
    return reading == null ? article : reading.article().outlet().map(Outlet::name).orElse(article);
  }

  private void texts() {
    html.raw(
            "<h2 id=\"texts\">Texts</h2><p class=\"note key\"><span class=\"EDITORIAL\">editorial</span>")
        .raw(
            "<span class=\"MIXED\">mixed</span><span class=\"ATTRIBUTED\">on somebody’s word</span>")
        .raw("<span class=\"FACTUAL\">stated as fact</span> Underlined: the words that decided; ")
        .raw("dotted where they are the quoted source’s.</p>");
    List<Reading> all = comparison.readings();
    for (Reading reading : all.subList(0, Math.min(MOST_TEXTS, all.size()))) {
      html.raw("<details open><summary><bdi>")
          .text(outlet(reading.article().id()))
          .raw("</bdi> · ")
          .text(reading.article().id())
          .raw("</summary><div class=\"text\"")
          .raw(Directions.of(reading))
          .raw(">");
      Judgement judgement = judgements.get(reading.article().id());
      MarkedText.write(
          html,
          reading.article().text().strip().isEmpty() ? "" : reading.article().text(),
          judgement == null ? List.<LabelledSentence>of() : judgement.sentences());
      html.raw("</div></details>");
    }
  }

  private static String stylesheet() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: report.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
