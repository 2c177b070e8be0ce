package io.github.muqabala.article;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of one or more words, found whatever blanks stand between or inside their words. */
final class Phrases<T> {
  private final ImmutableMap<String, T> values;
  private final int longest;

  private Phrases(Map<String, T> values) {
    this.values = ImmutableMap.copyOf(values);
    this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** What was found: the value, and the index behind its last token. */
  record Match<T>(T value, int end) {}

  /** Finds the longest phrase that starts at a token. */
  Optional<Match<T>> at(List<HeadToken> tokens, int from) {
    Optional<Match<T>> best = Optional.empty();
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < tokens.size(); i++) {
      HeadToken token = tokens.get(i);
      if (token.kind() == HeadToken.Kind.MARK || joined.length() + token.key().length() > longest) {
        break;
      }
      T value = values.get(joined.append(token.key()).toString());
      if (value != null) {
        best = Optional.of(new Match<>(value, i + 1));
      }
    }
    return best;
  }

  /** Returns the index behind the longest phrase that starts at a token, or that token's own. */
  int skip(List<HeadToken> tokens, int from) {
    return at(tokens, from).map(Match::end).orElse(from);
  }

  int size() {
    return values.size();
  }

  static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Collects phrases; of two with the same key the first stays. */
  static final class Builder<T> {
    private final Map<String, T> values = new HashMap<>();

    Builder<T> add(String form, T value) {
      String key = HeadToken.fold(form);
      if (!key.isEmpty()) {
        values.putIfAbsent(key, value);
      }
      return this;
    }

    Phrases<T> build() {
      return new Phrases<>(values);
    }
  }
}
