package io.github.muqabala.name;

import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names, and nouns that stand for names, by gazetteer, by the nouns that head names, and by
 * the look of persons' names.
 *
 * <p>Names of the lexicon and of CLDR have identifiers shared by the languages; a new name gets a
 * key made from its consonants. Names inside longer names are found too. Immutable and safe for use
 * by many threads.
 */
public final class MentionFinder {
  private static final char TATWEEL = '\u0640';

  private final PerLanguage<Gazetteer> gazetteers;
  private final PerLanguage<Heads> heads;
  private final Capitals capitals;
  private final Compositions compositions;
  private final NameMatcher matcher;

  private MentionFinder(Lexicon lexicon) {
    heads = PerLanguage.of(Heads::load);
    gazetteers = PerLanguage.of(language -> Gazetteer.of(lexicon, language, heads.get(language)));
    capitals = Capitals.load(gazetteers.english());
    compositions = Compositions.of(lexicon, gazetteers.english(), heads.english());
    matcher = new NameMatcher(lexicon, gazetteers, heads);
  }

  /** Returns a finder that uses a lexicon. */
  public static MentionFinder with(Lexicon lexicon) {
    return new MentionFinder(lexicon);
  }

  /** Finds the names and nouns that stand for names, in the order of the text. */
  public List<Mention> find(Reading reading) {
    Scan scan =
        new Scan(
            reading,
            gazetteers.get(reading.language()),
            heads.get(reading.language()),
            capitals,
            compositions,
            matcher);
    List<Mention> found = new ArrayList<>(scan.sentences(reading.sentences()));
    found.addAll(
        new Stamps(gazetteers.get(reading.language()), heads.get(reading.language()))
            .find(reading));
    found.sort(
        Comparator.comparing((Mention m) -> m.span().start()).thenComparing(m -> -m.span().end()));
    Set<Object> seen = new HashSet<>();
    return found.stream()
        .map(m -> unstretched(m, reading.article().text()))
        .filter(m -> seen.add(m.span()))
        .toList();
  }

  /** A stroke that joins a preposition to a name, «لـقناة», is no part of the name. */
  private static Mention unstretched(Mention mention, String text) {
    int start = mention.span().start();
    while (start < mention.span().end() - 1 && text.charAt(start) == TATWEEL) {
      start++;
    }
    return start == mention.span().start()
        ? mention
        : new Mention(
            new Span(start, mention.span().end()), mention.id(), mention.type(), mention.nominal());
  }
}
