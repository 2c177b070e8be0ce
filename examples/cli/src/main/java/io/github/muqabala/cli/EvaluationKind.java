package io.github.muqabala.cli;

import io.github.muqabala.evaluation.SpanKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code evaluate} evaluates, by the name that {@code --kind} takes. */
enum EvaluationKind {
  SENTENCES,
  TIMES,
  QUANTITIES,
  MENTIONS,
  ATTRIBUTIONS,
  LOADED,
  RELATIONS,
  LABELS,
  PAIRS,
  RETRIEVAL;

  /** Returns the spans that it is about, if any. */
  Optional<SpanKind> spans() {
    return SpanKind.of(label());
  }

  /**
   * Returns the kind of spans that a file is named after: {@code times.tsv}, {@code
   * gold-times-fa.tsv}.
   */
  static Optional<EvaluationKind> ofName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    List<String> words = words(name);
    List<EvaluationKind> named =
        Arrays.stream(values())
            .filter(kind -> kind.spans().isPresent() && words.contains(kind.label()))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && Character.isLetter(name.charAt(i))) {
        word.append(name.charAt(i));
      } else {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
