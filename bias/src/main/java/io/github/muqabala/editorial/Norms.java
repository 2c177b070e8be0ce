package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words for texts that bind and do not speak: laws, treaties, plans.
 *
 * <p>Rule: a document is such a text if its head is such a word; the head is the first word in
 * Arabic and Persian and one of the first {@value #NEAR} in English ("the peace treaty", but not
 * "the report on the treaty").
 */
final class Norms {
  private static final int NEAR = 3;
  private static final String ARTICLE = "ال";

  private final PerLanguage<Set<String>> words = PerLanguage.of(Norms::load);

  private static Set<String> load(Language language) {
    Set<String> words = new HashSet<>();
    DataFile.rows(Norms.class, "norms_" + language.code() + ".tsv", 1)
        .forEach(row -> words.add(Folding.key(row.get(0))));
    return Set.copyOf(words);
  }

  /** Tells whether a source is a text that binds. */
  boolean isNorm(Reading reading, SourceLink source) {
    Set<String> mine = words.get(reading.language());
    return source.kind() == SourceLink.Kind.DOCUMENT
        && reading.tokensIn(source.span()).stream()
            .filter(t -> t.kind() == Token.Kind.WORD)
            .limit(reading.language() == Language.ENGLISH ? NEAR : 1)
            .flatMap(t -> forms(t, reading.language()))
            .anyMatch(mine::contains);
  }

  private static Stream<String> forms(Token token, Language language) {
    String key = token.key();
    if (language == Language.ARABIC) {
      // Lemmas would do harm: a report, «تقرير», may be read as a verbal noun of «قرر».
      return Stream.of(key, key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key);
    }
    return Stream.concat(Stream.of(key), token.lemmas().stream());
  }
}
