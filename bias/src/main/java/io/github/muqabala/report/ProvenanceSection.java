package io.github.muqabala.report;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.independence.Copy;
import io.github.muqabala.independence.Independence;
import io.github.muqabala.independence.Root;
import io.github.muqabala.independence.SharedPassage;
import io.github.muqabala.independence.Standing;
import io.github.muqabala.independence.Voice;
import io.github.muqabala.reading.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the report that shows on whose word the statements stand: the provenance graph, the
 * origins with the claims that rest on them, and articles that share wording.
 */
final class ProvenanceSection {
  private static final int MOST_ORIGINS = 40;
  private static final int MOST_COPIES = 20;

  private final Html html;
  private final Comparison comparison;
  private final Independence independence;
  private final Map<String, Voice> voices = new HashMap<>();
  private final Map<String, Standing> standings = new HashMap<>();

  ProvenanceSection(Html html, Comparison comparison) {
    this.html = html;
    this.comparison = comparison;
    this.independence = Independence.of(comparison);
    independence.voices().forEach(v -> voices.put(v.id(), v));
    independence.standings().forEach(s -> standings.put(s.cluster(), s));
  }

  void write() {
    long shared = independence.standings().stream().filter(s -> s.articles().size() > 1).count();
    long single =
        independence.standings().stream()
            .filter(s -> s.articles().size() > 1 && s.roots().size() == 1)
            .count();
    html.raw("<h2 id=\"provenance\">On whose word</h2><p class=\"note\">")
        .raw(independence.summary())
        .raw("; " + single + " of " + shared)
        .raw(" propositions in more than one article rest on one origin. Each line leads from who")
        .raw(" passes words on to whom they come from; a broken frame means that the source is not")
        .raw(" named.</p>");
    ProvenanceGraph.write(html, independence);
    origins();
    copies();
  }

  private void origins() {
    List<Root> origins = independence.origins();
    html.raw("<div class=\"wide\"><table><tr><th>Origin</th><th>Known through</th>")
        .raw("<th>Claims</th></tr>");
    for (Root root : origins.subList(0, Math.min(MOST_ORIGINS, origins.size()))) {
      html.raw("<tr><td>");
      name(root.origin());
      html.raw("</td><td>");
      Voice voice = voices.get(root.origin());
      Voice carrier = voice == null ? null : voices.get(voice.carrier().orElse(""));
      if (carrier != null) {
        html.raw("<bdi>").text(carrier.name()).raw("</bdi>");
      }
      html.raw("</td><td>" + root.claims().size() + " <span class=\"by\">")
          .text(String.join(", ", root.claims()))
          .raw("</span></td></tr>");
    }
    html.raw("</table></div>");
    if (origins.size() > MOST_ORIGINS) {
      html.raw("<p class=\"note\">" + (origins.size() - MOST_ORIGINS))
          .raw(" origins with fewer claims are in comparison.json.</p>");
    }
  }

  private void name(String id) {
    Voice voice = voices.get(id);
    html.raw("<bdi>")
        .text(voice == null ? id : voice.name())
        .raw("</bdi>")
        .raw(voice != null && voice.kind().isEmpty() ? " itself" : "");
  }

  private void copies() {
    List<Copy> copies = independence.copies();
    if (copies.isEmpty()) {
      return;
    }
    html.raw("<h3>Shared wording</h3><p class=\"note\">Articles of one language with sentences in")
        .raw(" nearly the same words: a sign of one wire text.</p>");
    for (Copy copy : copies.subList(0, Math.min(MOST_COPIES, copies.size()))) {
      Reading reading = comparison.reading(copy.first());
      html.raw("<details><summary>")
          .text(copy.first() + " and " + copy.second())
          .raw(": " + Math.round(100 * copy.share()) + "% of the shorter, ")
          .raw(copy.passages().size() + " sentences nearly the same</summary><ul")
          .raw(Directions.of(reading))
          .raw(">");
      for (SharedPassage passage : copy.passages()) {
        html.raw("<li>").text(reading.text(passage.first())).raw("</li>");
      }
      html.raw("</ul></details>");
    }
  }

  /** Writes on how many origins a proposition rests, and on which. */
  void standing(String cluster) {
    Standing standing = standings.get(cluster);
    if (standing == null) {
      return;
    }
    html.raw(standing.summary()).raw("</span><ul class=\"origins\">");
    for (Root root : standing.roots()) {
      html.raw("<li>");
      name(root.origin());
      html.raw(root.claims().size() > 1 ? " ×" + root.claims().size() : "").raw("</li>");
    }
    html.raw("</ul>");
  }
}
