package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds institutions named in Arabic and Persian by what they are for and where: «دانشگاه علوم
 * پزشکی شیراز», «شورای شهر تهران», محكمة الاستئناف بصفاقس. A head, up to three nouns of the lexicon
 * that are no roles, and a place, which is named too; in Persian up to five, joined by «و» too:
 * «سازمان عملیات تجارت دریایی انگلیس».
 */
final class Bodies implements Rule {
  private static final int LONGEST = 3;
  private static final int LONGEST_PERSIAN = 5;

  /** What is also where something is: the centre of a city. */
  private static final Set<String> ALSO_PLACES = Set.of("center", "front", "group_org", "fund");

  private static final Set<Character> JOINTS = Set.of(' ', 'ب');

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  Bodies(Words words, KnownNames names, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head =
        words.english()
            ? Optional.empty()
            : heads
                .at(tokens, i)
                .filter(h -> h.head().type() == Mention.Type.ORG && !h.head().nominal())
                .filter(h -> !ALSO_PLACES.contains(h.head().suffix()));
    if (head.isEmpty()) {
      return 0;
    }
    int first = i + head.get().length();
    int longest = words.language() == Language.PERSIAN ? LONGEST_PERSIAN : LONGEST;
    for (int at = first; at < tokens.size() && at <= first + longest; at++) {
      Optional<Match> place =
          names.at(tokens, at).filter(m -> m.entry().type() == Mention.Type.PLACE);
      if (place.isPresent()) {
        return at > first && JOINTS.contains(place.get().proclitic())
            ? add(tokens, head.get(), at, place.get(), i, found)
            : 0;
      }
      boolean joint =
          words.language() == Language.PERSIAN && at > first && tokens.get(at).key().equals("و");
      if (!joint && !qualifies(tokens.get(at))) {
        return 0;
      }
    }
    return 0;
  }

  private boolean qualifies(Token token) {
    return Words.word(token)
        && words.nominal(token)
        && !words.tagged(token, "role")
        && !words.timed(token)
        && (words.language() == Language.PERSIAN || Words.definite(token.key()));
  }

  private int add(
      List<Token> tokens, Heads.Found head, int at, Match place, int i, List<Mention> found) {
    int to = at + place.length();
    Span bare = new Span(place.start(), tokens.get(to - 1).span().end());
    Span whole = new Span(head.start(), bare.end());
    String id = Skeleton.key(tokens, i, to) + "_" + head.head().suffix();
    found.add(memory.last(head.head().suffix(), new Mention(whole, id, Mention.Type.ORG, false)));
    found.add(new Mention(bare, place.entry().id(), Mention.Type.PLACE, false));
    return to - i;
  }
}
