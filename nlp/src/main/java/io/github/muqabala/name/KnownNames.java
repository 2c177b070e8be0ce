package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds names of the gazetteer.
 *
 * <ul>
 *   <li>The longest name wins, read without an attached conjunction or preposition.
 *   <li>In English a name starts with a capital and leaves out the 's behind it.
 *   <li>A name that is also a common word counts only behind a head, a title or an opening
 *       quotation mark, beside another place, or where the article has such a place behind its head
 *       too.
 *   <li>In Arabic a word that reads as "and" with a known word is no name.
 *   <li>A medium may lose its "channel" or "agency" in quotation marks or behind words such as
 *       "reported by".
 *   <li>Titles in front of a person's name are no part of it.
 * </ul>
 */
final class KnownNames {
  private static final Set<String> NO_ENDS = Set.of("'s", "a", "an", "the");
  private final Words words;
  private final Heads heads;
  private final Gazetteer gazetteer;
  private final Memory memory;

  KnownNames(Words words, Memory memory) {
    this.memory = memory;
    this.words = words;
    this.heads = words.heads();
    this.gazetteer = words.gazetteer();
  }

  /** Returns the longest name that starts at a token. */
  Optional<Match> at(List<Token> tokens, int i) {
    if (!Words.word(tokens.get(i)) || (words.english() && !words.capital(tokens.get(i)))) {
      return Optional.empty();
    }
    for (int n = Math.min(Gazetteer.LONGEST, tokens.size() - i); n > 0; n--) {
      Token last = tokens.get(i + n - 1);
      boolean behind = words.english() && n > 1 && NO_ENDS.contains(last.key());
      if (behind || Marks.punctuation(last) || (n > 1 && stray(tokens, i, i + n))) {
        continue;
      }
      for (Proclitics.Variant variant : words.variants(tokens, i, i + n)) {
        Optional<Entry> entry = gazetteer.get(variant.key());
        if (entry.isPresent()
            && (n > 1
                || (!ambiguous(tokens, i, entry.get(), variant) && !endsCodeName(tokens, i)))) {
          if (n > 1 && titled(tokens, i, n, entry.get())) {
            return Optional.empty();
          }
          if (n > 1 && entry.get().type() == Mention.Type.PLACE) {
            memory.certain(entry.get());
          }
          int length = n + closing(tokens, i, i + n);
          return Optional.of(new Match(length, entry.get(), variant.start(), variant.proclitic()));
        }
        Optional<Entry> medium = gazetteer.shortName(variant.key());
        if (medium.isPresent() && n < 3 && cuedMedium(tokens, i, i + n)) {
          return Optional.of(new Match(n, medium.get(), variant.start(), variant.proclitic()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Some letter that stands alone, a short particle in front, a parenthesis that opens inside, or a
   * preposition, which joined to a word looks like a name: «به شهر» is not «بهشهر».
   */
  private boolean stray(List<Token> tokens, int from, int to) {
    long single =
        tokens.subList(from, to).stream()
            .filter(token -> Words.word(token) && token.key().length() == 1)
            .count();
    Token first = tokens.get(from);
    boolean particle = first.key().length() < 3 && words.tagged(first, "stop");
    boolean opens =
        IntStream.range(from, to).anyMatch(j -> words.surface(tokens.get(j).span()).equals("("));
    return switch (words.language()) {
      case ARABIC ->
          particle
              || opens
              || (single > 0 && single < to - from)
              || words.preposition(tokens.get(to - 1));
      case PERSIAN -> particle;
      case ENGLISH -> false;
    };
  }

  /** Returns 1 if a quotation that opens inside the name closes right behind it, else 0. */
  private static int closing(List<Token> tokens, int from, int to) {
    boolean open = IntStream.range(from, to).anyMatch(j -> Marks.opens(tokens, j));
    return open && Marks.closes(tokens, to) ? 1 : 0;
  }

  /** Tells whether a person's form starts with a title that the same person's name does without. */
  private boolean titled(List<Token> tokens, int i, int n, Entry entry) {
    return entry.type() == Mention.Type.PERSON
        && words.variants(tokens.get(i)).stream().anyMatch(v -> heads.is("title", v.key()))
        && IntStream.range(i + 1, i + n)
            .anyMatch(
                j -> gazetteer.get(Keys.of(tokens, j, i + n)).filter(entry::equals).isPresent());
  }

  private boolean cuedMedium(List<Token> tokens, int i, int to) {
    return (Marks.opens(tokens, i - 1) && Marks.closes(tokens, to))
        || heads.endsBefore("media_cue", tokens, i);
  }

  private boolean ambiguous(List<Token> tokens, int i, Entry entry, Proclitics.Variant variant) {
    Token token = tokens.get(i);
    if (words.english()) {
      return i == 0 && gazetteer.common(variant.key()) && entry.type() != Mention.Type.PLACE;
    }
    boolean conjunction =
        words.language() == Language.ARABIC
            && variant.proclitic() == ' '
            && token.key().startsWith("و")
            && !words.unknown(token);
    if (heads.is("sure_name", variant.key())) {
      return false;
    }
    boolean word =
        words.common(token)
            || words.gazetteer().common(variant.key())
            || heads.is("also_word", variant.key());
    if (!conjunction && !word && token.key().length() > 2) {
      return false;
    }
    boolean quoted = Marks.opens(tokens, i - 1);
    Optional<Heads.Found> head = heads.before(tokens, quoted ? i - 1 : i);
    boolean headed = head.isPresent() && head.get().head().type() == entry.type();
    boolean cued = entry.type() == Mention.Type.MEDIA && heads.endsBefore("media_cue", tokens, i);
    boolean titled = entry.type() == Mention.Type.PERSON && heads.endsBefore("title", tokens, i);
    boolean dateline =
        i == 0
            && entry.type() == Mention.Type.PLACE
            && tokens.size() > 1
            && Marks.closesDateline(tokens.get(1))
            && !Marks.coordinator(tokens.get(1));
    boolean sure =
        headed
            || quoted
            || cued
            || titled
            || dateline
            || placed(tokens, i, entry)
            || listed(tokens, i, entry, variant);
    if (headed && entry.type() == Mention.Type.PLACE) {
      memory.certain(entry);
    }
    return !sure && !memory.isCertain(entry);
  }

  /** "طوفان الأقصى": what ends a name in quotation marks that a common noun opens. */
  private boolean endsCodeName(List<Token> tokens, int i) {
    return words.language() == Language.ARABIC
        && i > 1
        && Words.definite(tokens.get(i).key())
        && Marks.closes(tokens, i + 1)
        && Marks.opens(tokens, i - 2)
        && words.noun(tokens.get(i - 1))
        && heads.before(tokens, i).isEmpty();
  }

  /** In Arabic a place that "and" joins to another counts: سكان إسطنبول وبورصة. */
  private boolean listed(List<Token> tokens, int i, Entry entry, Proclitics.Variant variant) {
    return words.language() == Language.ARABIC
        && entry.type() == Mention.Type.PLACE
        && variant.proclitic() == 'و'
        && i > 0
        && words.variants(tokens.get(i - 1)).stream()
            .anyMatch(
                v ->
                    !gazetteer.common(v.key())
                        && gazetteer
                            .get(v.key())
                            .filter(e -> e.type() == Mention.Type.PLACE)
                            .isPresent());
  }

  /**
   * In Persian a place that is a common word too counts beside another place («مصر و قطر»), behind
   * «در», and where it opens a sentence before a particle («قطر در سال …»).
   */
  private boolean placed(List<Token> tokens, int i, Entry entry) {
    if (words.language() != Language.PERSIAN || entry.type() != Mention.Type.PLACE) {
      return false;
    }
    boolean behind = i > 1 && Marks.coordinator(tokens.get(i - 1)) && place(tokens.get(i - 2));
    boolean before =
        i + 2 < tokens.size() && Marks.coordinator(tokens.get(i + 1)) && place(tokens.get(i + 2));
    boolean opens =
        i == 0 && i + 1 < tokens.size() && heads.is("place_follower", tokens.get(i + 1).key());
    boolean inside = i > 0 && heads.is("place_marker", tokens.get(i - 1).key());
    return behind || before || opens || inside;
  }

  private boolean place(Token token) {
    return words.names(token, Mention.Type.PLACE) && !words.common(token);
  }
}
