package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * Finds the name of the medium that published the article where the text speaks of it: «… به صدای
 * فردا گفت». A name of one word counts if it is in no lexicon.
 */
final class OwnName implements Rule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 5;

  private final Words words;
  private final KnownNames names;
  private final Memory memory;
  private final String outlet;

  OwnName(Words words, KnownNames names, Memory memory, String outlet) {
    this.words = words;
    this.names = names;
    this.memory = memory;
    this.outlet = Keys.of(outlet);
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (outlet.length() < SHORTEST
        || !Words.word(tokens.get(i))
        || (words.english() && !words.capital(tokens.get(i)))) {
      return 0;
    }
    String key = "";
    for (int to = i + 1; to <= Math.min(tokens.size(), i + LONGEST); to++) {
      key += Keys.of(tokens, to - 1, to);
      if (!outlet.startsWith(key)) {
        return 0;
      }
      if (outlet.equals(key)) {
        boolean sure = to > i + 1 || words.unknown(tokens.get(i));
        return sure && names.at(tokens, i).isEmpty() ? add(tokens, i, to, found) : 0;
      }
    }
    return 0;
  }

  private int add(List<Token> tokens, int from, int to, List<Mention> found) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    String id = outlet + "_media";
    found.add(memory.last("media", new Mention(span, id, Mention.Type.MEDIA, false)));
    return to - from;
  }
}
