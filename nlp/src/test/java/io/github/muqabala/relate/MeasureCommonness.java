package io.github.muqabala.relate;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts how many of a thousand sentences express each concept, the mean over languages, and prints
 * the rows of {@code commonness.tsv}.
 *
 * <p>Usage: {@code MeasureCommonness ar FILE en FILE fa FILE}, each file with a sentence a line.
 */
final class MeasureCommonness {
  private static final double LEAST = 2;
  private static final double THOUSAND = 1000;

  private MeasureCommonness() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.withDefaults();
    Map<Language, List<String>> texts = new EnumMap<>(Language.class);
    for (int i = 0; i + 1 < args.length; i += 2) {
      texts.put(
          Language.of(args[i]),
          Files.readAllLines(Path.of(args[i + 1])).stream().filter(l -> !l.isBlank()).toList());
    }
    shares(lexicon, texts)
        .forEach(
            (concept, share) -> {
              if (share >= LEAST) {
                System.out.println(concept + "\t" + Math.round(share));
              }
            });
  }

  /** Returns for each head of concepts in how many of a thousand sentences it is expressed. */
  static Map<String, Double> shares(Lexicon lexicon, Map<Language, List<String>> texts) {
    Muqabala muqabala = Muqabala.with(lexicon);
    Themes themes = Themes.with(lexicon);
    Map<String, Double> shares = new TreeMap<>();
    texts.forEach(
        (language, sentences) -> {
          double one = THOUSAND / sentences.size() / texts.size();
          for (String sentence : sentences) {
            Set<String> heads =
                muqabala
                    .read(Article.of("line", sentence).withLanguage(language))
                    .concepts()
                    .stream()
                    .map(ConceptMention::concept)
                    .map(themes::head)
                    .collect(Collectors.toSet());
            heads.forEach(head -> shares.merge(head, one, Double::sum));
          }
        });
    return shares;
  }
}
