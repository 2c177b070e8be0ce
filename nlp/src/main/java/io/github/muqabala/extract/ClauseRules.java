package io.github.muqabala.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Set;

/**
 * The words of one language that cut sentences into clauses and show polarity and status, from the
 * data file {@code clauses_<language>.tsv}: a kind and a form in each row.
 */
final class ClauseRules {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final List<String> ARTICLES = List.of("ال", "وال", "فال", "بال", "كال", "لل");

  private final Language language;
  private final ImmutableSetMultimap<String, String> forms;
  private final int longest;

  private ClauseRules(Language language, ImmutableSetMultimap<String, String> forms) {
    this.language = language;
    this.forms = forms;
    this.longest =
        forms.values().stream().mapToInt(f -> WORDS.splitToList(f).size()).max().orElse(1);
  }

  static ClauseRules load(Language language) {
    String name = "clauses_" + language.code() + ".tsv";
    ImmutableSetMultimap.Builder<String, String> forms = ImmutableSetMultimap.builder();
    for (List<String> row : DataFile.rows(ClauseRules.class, name, 2)) {
      DataFile.forms(row.get(1)).forEach(form -> forms.put(row.get(0), key(form)));
    }
    return new ClauseRules(language, forms.build());
  }

  private static String key(String form) {
    StringBuilder key = new StringBuilder();
    for (String word : WORDS.split(form)) {
      key.append(key.isEmpty() ? "" : " ").append(Folding.key(word));
    }
    return key.toString();
  }

  Language language() {
    return language;
  }

  boolean verbFinal() {
    return language == Language.PERSIAN;
  }

  Set<String> forms(String kind) {
    return ImmutableSet.copyOf(forms.get(kind));
  }

  boolean is(String kind, String key) {
    return forms.containsEntry(kind, key);
  }

  /** Returns how many tokens from an index on make up a form of a kind, 0 if they do not. */
  int match(String kind, Words words, int at) {
    StringBuilder key = new StringBuilder();
    int best = 0;
    for (int n = 0; n < longest && at + n < words.size(); n++) {
      key.append(n == 0 ? "" : " ").append(words.key(at + n));
      if (is(kind, key.toString())) {
        best = n + 1;
      }
    }
    return best;
  }

  boolean connects(String key) {
    return is("connector", key) || is("coordinator", key) || is("relative", key);
  }

  /** Tells whether a token is a finite form by a closed list or by unmistakable morphology. */
  boolean finite(Token token) {
    String key = token.key();
    return is("finite", key) || (verbFinal() && persianFinite(key));
  }

  private boolean persianFinite(String key) {
    String rest =
        key.startsWith("نمي") ? key.substring(3) : key.startsWith("مي") ? key.substring(2) : "";
    if (rest.length() >= 2) {
      return forms.get("ending").stream()
          .anyMatch(e -> rest.endsWith(e) && rest.length() > e.length());
    }
    return forms.get("perfect").stream()
        .anyMatch(e -> key.endsWith(e) && key.length() > e.length() + 1);
  }

  /**
   * Tells whether a token whose dictionary form is a verb may be a finite form of it; «ألغت» has no
   * article.
   */
  boolean mayBeFinite(Token token, String written) {
    String key = token.key();
    return switch (language) {
      case PERSIAN -> key.endsWith("د") || key.endsWith("ت") || key.endsWith("م");
      case ARABIC -> written.startsWith("أ") || ARTICLES.stream().noneMatch(key::startsWith);
      case ENGLISH -> !key.endsWith("ing");
    };
  }
}
