package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The markers of one language and the search for them.
 *
 * <p>Rules: words meet in folded spelling, up to {@value #LONGEST} tokens, in Arabic and Persian
 * whether written together or apart; apostrophes do not count, and an English contraction is two
 * words ("we 're"); in Arabic the conjunctions و and ف may stand before.
 */
final class Markers {
  private static final int LONGEST = 5;

  private final Language language;
  private final Map<String, Set<Marker>> forms = new HashMap<>();

  private Markers(Language language) {
    this.language = language;
  }

  /** Loads the markers of a language. */
  static Markers load(Language language) {
    Markers markers = new Markers(language);
    for (List<String> row :
        DataFile.rows(Markers.class, "markers_" + language.code() + ".tsv", 2)) {
      markers
          .forms
          .computeIfAbsent(markers.form(row.get(0)), k -> EnumSet.noneOf(Marker.class))
          .add(Marker.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return markers;
  }

  private String form(String written) {
    return Arrays.stream(written.replace("-", " - ").split(" ", -1))
        .map(w -> plain(Folding.key(w)))
        .collect(Collectors.joining(glue()));
  }

  private String glue() {
    return language == Language.ENGLISH ? " " : "";
  }

  private static String plain(String key) {
    return key.replace("'", "");
  }

  /** Returns the markers that begin at each token. */
  List<Set<Marker>> find(List<Token> tokens) {
    List<Set<Marker>> found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Set<Marker> here = EnumSet.noneOf(Marker.class);
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
        joined.append(j > i ? glue() : "").append(plain(tokens.get(j).key()));
        here.addAll(forms.getOrDefault(joined.toString(), Set.of()));
      }
      if (language == Language.ARABIC) {
        here.addAll(behindConjunction(tokens.get(i)));
      }
      tokens.get(i).lemmas().stream()
          .map(l -> forms.getOrDefault(plain(l), Set.of()))
          .filter(m -> m.contains(Marker.ATTITUDE))
          .findFirst()
          .ifPresent(m -> here.add(Marker.ATTITUDE));
      found.add(here);
    }
    return found;
  }

  private Set<Marker> behindConjunction(Token token) {
    String key = token.key();
    boolean conjunction = key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
    return conjunction ? forms.getOrDefault(key.substring(1), Set.of()) : Set.of();
  }
}
