package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cuts a MIXED sentence into what it reports and what it preaches.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>the sentence is cut at commas, semicolons, colons, dashes, brackets and stops;
 *   <li>a piece in which the outlet itself takes sides is preached, unless all of the sentence is
 *       one piece: then the loaded words are preached and what stands before and after them
 *       reported;
 *   <li>a piece of fewer than three words goes with the one before it;
 *   <li>neighbours of one sort are one part, and a part's reason says what was met in it.
 * </ul>
 */
public final class Parts {
  private static final String CUTS = ",،;؛:–—().?!؟";
  private static final int SHORTEST = 3;

  private Parts() {}

  /** What a part does. */
  public enum Role {
    /** It states something that can be checked. */
    REPORTED,
    /** The outlet evaluates, exhorts or speculates. */
    PREACHED
  }

  /**
   * A part of a sentence.
   *
   * @param span where it stands
   * @param role what it does
   * @param reason what was met in it, in words
   */
  public record Part(Span span, Role role, String reason) {}

  /** Returns the parts of a MIXED sentence in order; none for other sentences. */
  public static List<Part> of(Reading reading, LabelledSentence labelled) {
    Optional<Sentence> sentence =
        reading.sentences().stream().filter(s -> s.span().equals(labelled.span())).findFirst();
    if (labelled.label() != Label.MIXED || sentence.isEmpty()) {
      return List.of();
    }
    List<Evidence> sermon =
        labelled.evidence().stream()
            .filter(e -> !e.attributed() && e.kind() != Evidence.Kind.ATTRIBUTION_CUE)
            .filter(e -> !e.span().equals(labelled.span()))
            .toList();
    List<Span> pieces = pieces(sentence.get());
    if (pieces.stream().allMatch(p -> preached(p, sermon))) {
      pieces = around(sentence.get(), sermon);
    }
    return join(reading, pieces, sermon);
  }

  private static boolean preached(Span piece, List<Evidence> sermon) {
    return sermon.stream().anyMatch(e -> e.span().overlaps(piece));
  }

  private static List<Span> pieces(Sentence sentence) {
    List<Span> pieces = new ArrayList<>();
    List<Token> piece = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.PUNCTUATION && CUTS.contains(token.key())) {
        close(piece, pieces);
      } else {
        piece.add(token);
      }
    }
    close(piece, pieces);
    return pieces;
  }

  private static void close(List<Token> piece, List<Span> pieces) {
    if (piece.isEmpty()) {
      return;
    }
    Span span = piece.get(0).span().cover(piece.get(piece.size() - 1).span());
    int last = pieces.size() - 1;
    if (piece.size() < SHORTEST && last >= 0) {
      pieces.set(last, pieces.get(last).cover(span));
    } else {
      pieces.add(span);
    }
    piece.clear();
  }

  /** Returns the loaded words, and what stands between them. */
  private static List<Span> around(Sentence sentence, List<Evidence> sermon) {
    List<Span> spans = new ArrayList<>();
    boolean before = false;
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.PUNCTUATION) {
        continue;
      }
      boolean in = preached(token.span(), sermon);
      int last = spans.size() - 1;
      if (last >= 0 && in == before) {
        spans.set(last, spans.get(last).cover(token.span()));
      } else {
        spans.add(token.span());
      }
      before = in;
    }
    return spans;
  }

  private static List<Part> join(Reading reading, List<Span> pieces, List<Evidence> sermon) {
    List<Part> parts = new ArrayList<>();
    for (Span piece : pieces) {
      Role role = preached(piece, sermon) ? Role.PREACHED : Role.REPORTED;
      int last = parts.size() - 1;
      boolean one = last >= 0 && parts.get(last).role() == role;
      Span span = one ? parts.get(last).span().cover(piece) : piece;
      Part part = new Part(span, role, reason(reading, span, role, sermon));
      if (one) {
        parts.set(last, part);
      } else {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }

  private static String reason(Reading reading, Span span, Role role, List<Evidence> sermon) {
    if (role == Role.PREACHED) {
      return sermon.stream()
          .filter(e -> e.span().overlaps(span))
          .map(Evidence::reason)
          .distinct()
          .collect(Collectors.joining("; "));
    }
    List<String> held = new ArrayList<>();
    if (reading.attributions().stream().map(Attribution::content).anyMatch(span::overlaps)) {
      held.add("a source's word");
    }
    if (!reading.timesIn(span).isEmpty()) {
      held.add("a time");
    }
    if (!reading.quantitiesIn(span).isEmpty()) {
      held.add("a quantity");
    }
    if (!reading.mentionsIn(span).isEmpty()) {
      held.add("a name");
    }
    return held.isEmpty() ? "takes no side" : "holds " + String.join(", ", held);
  }
}
