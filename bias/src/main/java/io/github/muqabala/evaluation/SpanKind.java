package io.github.muqabala.evaluation;

import java.util.Locale;
import java.util.Optional;

/**
 * What of an analysis is set against annotated spans. The name in lower case is the key in the
 * analysis, but for loaded passages, which are evidence inside sentences.
 */
public enum SpanKind {
  /** Sentences with their label. The first label annotated counts; others are a figure apart. */
  SENTENCES("start", "end", "label", "label"),
  /** Temporal expressions with their value. */
  TIMES("start", "end", "iso", "kind"),
  /** Quantities with their value. */
  QUANTITIES("start", "end", "value", "kind"),
  /** Mentions of names with their type. */
  MENTIONS("start", "end", "type", "type"),
  /** Contents of attributions with the last link of their chain, who said it. */
  ATTRIBUTIONS("content_start", "content_end", "chain", "speech"),
  /** Loaded passages with their kind. */
  LOADED("start", "end", "kind", "kind");

  private final String start;
  private final String end;
  private final String value;
  private final String group;

  SpanKind(String start, String end, String value, String group) {
    this.start = start;
    this.end = end;
    this.value = value;
    this.group = group;
  }

  /** Returns the name in lower case, such as {@code times}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind of that label. */
  public static Optional<SpanKind> of(String label) {
    for (SpanKind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The column of the annotation that holds the first offset. */
  String startColumn() {
    return start;
  }

  String endColumn() {
    return end;
  }

  /** The column that holds what a span must be found with. */
  String valueColumn() {
    return value;
  }

  /** The column whose cells tell spans apart in the confusion. */
  String groupColumn() {
    return group;
  }

  /** Tells whether values are one of a few classes, so that agreement has a meaning. */
  boolean classed() {
    return value.equals(group);
  }
}
