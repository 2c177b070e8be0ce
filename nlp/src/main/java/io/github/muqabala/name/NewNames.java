package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that are in no lexicon, in Arabic and Persian, by the head before them: one to three
 * unknown words («بلدة X»), up to four words in quotation marks, or a title and a given name (جامعة
 * الملك سعود).
 */
final class NewNames implements Rule {
  /** A country or a region is not named by the next unknown word alone. */
  private static final Set<String> VAGUE =
      Set.of("country", "region", "district", "capital", "strip");

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

  private boolean fresh(List<Token> tokens, int i) {
    return words.unknown(tokens.get(i)) && names.at(tokens, i).isEmpty();
  }
}
