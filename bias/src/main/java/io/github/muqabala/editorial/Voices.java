package io.github.muqabala.editorial;

import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Who speaks where: the outlet in its own voice, or a source.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>what stands in the content of an attribution is the source's;
 *   <li>a report, a study or figures speak like any source; a text that binds ("under the
 *       agreement") does not: what follows from it stays the outlet's to answer for;
 *   <li>in indirect speech, words that keep at a distance ("so-called") are the reporter's.
 * </ul>
 */
final class Voices {
  private static final Norms NORMS = new Norms();

  private final List<Attribution> attributions;

  private Voices(List<Attribution> attributions) {
    this.attributions = attributions;
  }

  static Voices of(Reading reading) {
    return new Voices(
        reading.attributions().stream().filter(a -> !NORMS.isNorm(reading, a.origin())).toList());
  }

  /** Tells whether a span is somebody else's words. */
  boolean isAttributed(Span span) {
    return attributions.stream().anyMatch(a -> a.content().overlap(span) * 2 > span.length());
  }

  /** Tells whether a span stands in the literal words of a source. */
  boolean isQuoted(Span span) {
    return attributions.stream()
        .anyMatch(
            a ->
                a.speech() == Attribution.Speech.DIRECT
                    && a.content().overlap(span) * 2 > span.length());
  }

  /** Returns the attributions whose content or cue touches a span. */
  List<Attribution> in(Span span) {
    return attributions.stream()
        .filter(
            a -> a.content().overlaps(span) || a.cues().stream().anyMatch(c -> c.overlaps(span)))
        .toList();
  }

  /** Returns the share of a sentence's words that are a source's, its cues and names included. */
  double coverage(Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    for (Attribution attribution : in(sentence.span())) {
      spans.add(attribution.content());
      spans.addAll(attribution.cues());
      attribution.chain().forEach(l -> spans.add(l.span()));
    }
    int words = 0;
    int covered = 0;
    for (Token token : sentence.tokens()) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        words++;
        covered += spans.stream().anyMatch(s -> s.overlaps(token.span())) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) covered / words;
  }
}
