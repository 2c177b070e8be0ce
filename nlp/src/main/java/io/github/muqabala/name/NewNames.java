package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that are in no lexicon, in Arabic and Persian, by the head before them: one to three
 * unknown words («بلدة X»), up to four words in quotation marks, or a title and a given name (جامعة
 * الملك سعود); in Arabic also two words of which the first opens names of places (بلدة دير
 * الزهراني) and, for settlements and buildings, a noun with the article (بلدة السموع, قصر الوطن).
 */
final class NewNames implements Rule {
  /** A country or a region is not named by the next unknown word alone. */
  private static final Set<String> VAGUE =
      Set.of("country", "region", "district", "capital", "strip");

  /** What an Arabic noun with the article names as well as an unknown word does. */
  private static final Set<String> NAMED_BY_NOUNS =
      Set.of(
          "town",
          "village",
          "neighbourhood",
          "hospital",
          "palace",
          "mosque",
          "prison",
          "street",
          "square",
          "crossing",
          "bridge",
          "cemetery");

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  NewNames(Words words, KnownNames names, Memory memory) {
    this.names = names;
    this.words = words;
    this.heads = words.heads();
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head =
        words.english()
            ? Optional.empty()
            : heads.at(tokens, i).filter(h -> h.head().use().equals("span"));
    int next = i + head.map(Heads.Found::length).orElse(0);
    if (head.isEmpty() || next >= tokens.size()) {
      return 0;
    }
    Heads.Head noun = head.get().head();
    boolean quoted = Marks.opens(tokens, next);
    if (!quoted && VAGUE.contains(noun.suffix())) {
      return 0;
    }
    int from = quoted ? next + 1 : next;
    int to = from;
    while (to < tokens.size()
        && to - from < (quoted ? 4 : 3)
        && Words.word(tokens.get(to))
        && (quoted || fresh(tokens, to))) {
      to++;
    }
    if (to == from && !quoted) {
      to = honoured(tokens, from);
    }
    if (to == from && !quoted && words.language() == Language.ARABIC) {
      to = arabic(tokens, from, noun);
    }
    if (to == from || (quoted && !Marks.closes(tokens, to))) {
      return 0;
    }
    int until = quoted ? to + 1 : to;
    String id = Skeleton.key(tokens, from, to) + "_" + noun.suffix();
    Span span = new Span(head.get().start(), tokens.get(until - 1).span().end());
    found.add(memory.last(noun.suffix(), new Mention(span, id, noun.type(), false)));
    return until - i;
  }

  /** A title and a given name, as in جامعة الملك سعود. */
  private int honoured(List<Token> tokens, int from) {
    if (from + 1 >= tokens.size() || !heads.is("title", tokens.get(from).key())) {
      return from;
    }
    for (int n = 2; n > 0; n--) {
      if (from + 1 + n <= tokens.size()
          && heads.is("given", Keys.of(tokens, from + 1, from + 1 + n))) {
        return from + 1 + n;
      }
    }
    return from;
  }

  /** Two words opened as names of places are, or a noun with the article. */
  private int arabic(List<Token> tokens, int from, Heads.Head noun) {
    Token first = tokens.get(from);
    boolean place = noun.type() == Mention.Type.PLACE || noun.type() == Mention.Type.FACILITY;
    if (place && heads.is("place_opener", first.key()) && from + 1 < tokens.size()) {
      Token second = tokens.get(from + 1);
      if (Words.word(second) && !words.tagged(second, "stop") && !words.timed(second)) {
        return from + 2;
      }
    }
    String key = first.key();
    boolean named =
        NAMED_BY_NOUNS.contains(noun.suffix())
            && Words.word(first)
            && Words.definite(key)
            && words.surface(first.span()).startsWith("ال")
            && !words.surface(tokens.get(from - 1).span()).contains("ال")
            && !key.endsWith("ين")
            && !key.endsWith("ون")
            && words.nationality(first).isEmpty()
            && names.at(tokens, from).isEmpty()
            && !words.timed(first)
            && !heads.is("not_named", key)
            && !words.tagged(first, "role");
    return named ? from + 1 : from;
  }

  private boolean fresh(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return words.unknown(token) && !words.verbal(token) && names.at(tokens, i).isEmpty();
  }
}
