package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceReportTest {
  @Test
  void theReportDrawsWhoPassesOnWhoseWord() {
    String page = HtmlReport.of(comparison("وكالة الأنباء", "Harbour Ledger"), List.of());

    assertThat(page).contains("<svg class=\"graph\"");
    assertThat(page).contains("1 article, 1 origin");
    assertThat(page).contains("text-anchor=\"middle\" direction=\"rtl\">وكالة الأنباء</text>");
    assertThat(page).contains("text-anchor=\"middle\" direction=\"ltr\">Harbour Ledger</text>");
  }

  @Test
  void namesInTheGraphAreEscaped() {
    String page = HtmlReport.of(comparison("<b onload=\"x\">", "A & B"), List.of());

    assertThat(page).doesNotContain("<b onload").contains("&lt;b onload=&quot;x&quot;&gt;");
    assertThat(page).contains("A &amp; B");
  }

  @Test
  void aLongNameIsCutInTheGraphAndWholeInItsTitle() {
    String name = "spokesman of the ministry of the environment and of the waters";

    String page = HtmlReport.of(comparison(name, "Harbour Ledger"), List.of());

    assertThat(page).contains(">spokesman of the ministry o…</text>");
    assertThat(page).contains("<title>" + name + " (media)</title>");
  }

  @Test
  void theSamePageIsMadeTwice() {
    Comparison comparison = comparison("وكالة", "Harbour Ledger");

    assertThat(HtmlReport.of(comparison, List.of()))
        .isEqualTo(HtmlReport.of(comparison, List.of()));
  }

  private static Comparison comparison(String source, String outlet) {
    String text = "The dam is full.";
    Article article = Article.of("a", text).withOutlet(new Outlet(outlet));
    SourceLink link =
        new SourceLink(source, false, new Span(0, 3), SourceLink.Kind.MEDIA, Optional.empty());
    Attribution attribution =
        new Attribution(
            new Span(0, 15),
            List.of(new Span(0, 3)),
            Attribution.Speech.INDIRECT,
            Attribution.Stance.NEUTRAL,
            List.of(link));
    Reading reading = Readings.of(article, Language.ENGLISH).withAttributions(List.of(attribution));
    Claim claim =
        new Claim(
            "a-c01",
            "a",
            new Span(0, 15),
            Claim.Polarity.POSITIVE,
            Claim.Status.HAPPENED,
            List.of(),
            Optional.of(attribution));
    return new Comparison(
        List.of(reading),
        List.of(claim),
        List.of(new Cluster("p1", List.of("a-c01"), List.of("a"), List.of())),
        List.of(),
        new Provenance("test", "none", "plain", "none", Map.of()));
  }
}
