package io.github.muqabala.claim;

import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Span;
import java.util.List;
import java.util.Optional;

/**
 * A checkable, clause-level statement of an article.
 *
 * @param id {@code article-cNN}, unique in a comparison
 * @param article the article's id
 * @param span the clause in the article's text
 * @param polarity whether the article affirms or negates it
 * @param status whether it has happened, as the article puts it
 * @param slots who did what, where, when and how many, in the order of the text
 * @param attribution on whose word; empty in the outlet's own voice
 */
public record Claim(
    String id,
    String article,
    Span span,
    Polarity polarity,
    Status status,
    List<Slot> slots,
    Optional<Attribution> attribution) {

  /** Copies the list. */
  public Claim {
    slots = List.copyOf(slots);
  }

  /** Returns the values in a role, in the order of the text. */
  public List<String> values(Slot.Role role) {
    return slots.stream().filter(s -> s.role() == role).map(Slot::value).toList();
  }

  /** Returns the slots as one line, such as {@code event=withdraw actor=us_forces time=2025-09}. */
  public String slotLine() {
    StringBuilder line = new StringBuilder();
    for (Slot slot : slots) {
      line.append(line.isEmpty() ? "" : " ")
          .append(slot.role().name().toLowerCase(java.util.Locale.ROOT))
          .append('=')
          .append(slot.value());
    }
    return line.toString();
  }

  /** Whether an article affirms or negates. */
  public enum Polarity {
    /** Affirmed. */
    POSITIVE("+"),
    /** Negated. */
    NEGATIVE("-");

    private final String symbol;

    Polarity(String symbol) {
      this.symbol = symbol;
    }

    /** Returns {@code +} or {@code -}. */
    public String symbol() {
      return symbol;
    }
  }

  /** Whether a thing has happened, as an article puts it. */
  public enum Status {
    /** It happened. */
    HAPPENED,
    /** It is going on, or holds. */
    ONGOING,
    /** Somebody plans, promises or has agreed to it. */
    PLANNED,
    /** It is expected. */
    EXPECTED,
    /** Somebody denies it. */
    DENIED,
    /** It depends on a condition. */
    CONDITIONAL
  }
}
