package io.github.muqabala.report;

import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes a text with its sentences coloured by label and their evidence underlined. */
final class MarkedText {
  private MarkedText() {}

  static void write(Html html, String text, List<LabelledSentence> sentences) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    for (LabelledSentence sentence : sentences) {
      Span span = sentence.span();
      if (span.start() < at) {
        continue;
      }
      html.text(text.substring(at, span.start()));
      html.raw("<span class=\"" + sentence.label().name() + "\">");
      sentence(html, text, sentence);
      html.raw("</span>");
      at = span.end();
    }
    html.text(text.substring(at));
  }

  /** Of evidence that overlaps, the longest is shown. */
  private static void sentence(Html html, String text, LabelledSentence sentence) {
    int at = sentence.span().start();
    List<Evidence> shown =
        sentence.evidence().stream()
            .filter(e -> e.kind() != Evidence.Kind.ATTRIBUTION_CUE)
            .filter(e -> sentence.span().contains(e.span()))
            .sorted(
                Comparator.comparingInt((Evidence e) -> e.span().start())
                    .thenComparingInt(e -> -e.span().end()))
            .toList();
    for (Evidence evidence : shown) {
      if (evidence.span().start() < at) {
        continue;
      }
      html.text(text.substring(at, evidence.span().start()));
      html.raw(
              evidence.attributed()
                  ? "<span class=\"ev quoted\" title=\""
                  : "<span class=\"ev\" title=\"")
          .text(evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .raw(": ")
          .text(evidence.reason())
          .raw("\">")
          .text(evidence.span().of(text))
          .raw("</span>");
      at = evidence.span().end();
    }
    html.text(text.substring(at, sentence.span().end()));
  }
}
