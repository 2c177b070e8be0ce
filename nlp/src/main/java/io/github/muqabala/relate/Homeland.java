package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds which country a speaker calls the own one: in what the Egyptian minister says, «بلاده» is
 * Egypt. The words are those of {@code homeland.tsv}.
 */
final class Homeland {
  private static final String FROM = "from:";

  private final Themes themes;
  private final Set<List<String>> words;

  Homeland(Themes themes) {
    this.themes = themes;
    this.words =
        DataFile.rows(Homeland.class, "homeland.tsv", 2).stream()
            .flatMap(row -> DataFile.forms(row.get(1)).stream())
            .map(form -> Arrays.stream(form.split(" ")).map(Folding::key).toList())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where a claim says "his country", and which it is.
   *
   * @param span the words
   * @param country its identifier
   */
  record Named(Span span, String country) {}

  /** Returns the first such words of a claim, if its source is of a known country. */
  Optional<Named> in(Reading reading, Claim claim) {
    Optional<Span> said = said(reading.tokensIn(claim.span()));
    if (said.isEmpty() || claim.attribution().isEmpty()) {
      return Optional.empty();
    }
    return country(reading, claim.attribution().get()).map(c -> new Named(said.get(), c));
  }

  private Optional<Span> said(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> form : words) {
        int end = i + form.size();
        if (end <= tokens.size()
            && tokens.subList(i, end).stream().map(Token::key).toList().equals(form)) {
          return Optional.of(tokens.get(i).span().cover(tokens.get(end - 1).span()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(Reading reading, Attribution attribution) {
    SourceLink origin = attribution.origin();
    for (ConceptMention mention : reading.conceptsIn(origin.span())) {
      for (String tag : mention.tags()) {
        if (tag.startsWith("demonym:")) {
          return Optional.of(tag.substring("demonym:".length()));
        }
      }
    }
    return origin
        .mention()
        .map(themes::party)
        .filter(themes::country)
        .or(
            () ->
                origin.traits().stream()
                    .filter(t -> t.startsWith(FROM))
                    .map(t -> t.substring(FROM.length()))
                    .findFirst())
        .or(
            () ->
                reading.mentionsIn(origin.span()).stream()
                    .map(m -> themes.party(m.id()))
                    .filter(themes::country)
                    .findFirst());
  }
}
