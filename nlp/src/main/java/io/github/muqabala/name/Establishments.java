package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds Arabic institutions by how their names are built.
 *
 * <ul>
 *   <li>A head with the article, adjectives, and what it is for: الاتحاد التركي لكرة القدم,
 *       المفوضية العليا المستقلة للانتخابات.
 *   <li>A head with the article and two adjectives, the last of a nationality: الحزب الشيوعي
 *       العراقي.
 *   <li>A head without the article, one to three nouns with it, and an adjective of nationality or
 *       rank: إدارة الكوارث والطوارئ التركية, مجلس القضاء الأعلى.
 * </ul>
 */
final class Establishments implements Rule {
  private static final int ADJECTIVES = 4;
  private static final int NOUNS = 3;
  private static final int PURPOSE = 3;

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  Establishments(Words words, KnownNames names, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.language() != Language.ARABIC || !Words.word(tokens.get(i))) {
      return 0;
    }
    Optional<Proclitics.Variant> definite = head(tokens.get(i), "body_head");
    int to = definite.isPresent() ? described(tokens, i + 1) : i;
    Optional<Proclitics.Variant> head = definite;
    if (to <= i + 1) {
      head = head(tokens.get(i), "body_of");
      to = head.isPresent() ? ranked(tokens, i + 1) : i;
    }
    if (head.isEmpty() || to <= i + 1) {
      return 0;
    }
    String id = Skeleton.key(tokens, i, to) + "_body";
    Span span = new Span(head.get().start(), tokens.get(to - 1).span().end());
    found.add(memory.last("body", new Mention(span, id, Mention.Type.ORG, false)));
    return to - i;
  }

  private Optional<Proclitics.Variant> head(Token token, String kind) {
    return words.variants(token).stream().filter(v -> heads.is(kind, v.key())).findFirst();
  }

  /** Returns where adjectives, and a purpose, end; the index given if they make no name. */
  private int described(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && to - from < ADJECTIVES && adjective(tokens, to)) {
      to++;
    }
    if (to == from) {
      return from;
    }
    int purpose = purpose(tokens, to);
    if (purpose > to) {
      return purpose;
    }
    boolean national = words.nationality(tokens.get(to - 1)).isPresent();
    return national && to > from + 1 ? to : from;
  }

  private boolean adjective(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String key = token.key();
    return defined(token)
        && !words.tagged(token, "role")
        && (key.endsWith("ي") || key.endsWith("يه") || heads.is("body_rank", key));
  }

  /** A word with the article that belongs to no date. */
  private boolean defined(Token token) {
    return Words.word(token)
        && Words.definite(token.key())
        && words.surface(token.span()).startsWith("ال")
        && !words.timed(token);
  }

  /** What a body is for: للانتخابات, لكرة القدم, للأرصاد الجوية. */
  private int purpose(List<Token> tokens, int from) {
    if (from >= tokens.size() || !Words.word(tokens.get(from))) {
      return from;
    }
    String key = tokens.get(from).key();
    boolean definite = key.startsWith("لل") && key.length() > 4;
    boolean bound =
        !definite
            && key.startsWith("ل")
            && key.length() > 3
            && from + 1 < tokens.size()
            && defined(tokens.get(from + 1))
            && names.at(tokens, from).isEmpty()
            && words.nominal(tokens.get(from));
    if (!definite && !bound) {
      return from;
    }
    int to = bound ? from + 2 : from + 1;
    while (to < tokens.size() && to - from < PURPOSE && goesOn(tokens, to)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(List<Token> tokens, int i) {
    return joined(tokens.get(i)) || adjective(tokens, i);
  }

  /** "And" with a noun that has the article: والطوارئ. */
  private boolean joined(Token token) {
    return Words.word(token)
        && words.surface(token.span()).startsWith("وال")
        && token.key().length() > 5
        && words.nominal(token)
        && !words.tagged(token, "role")
        && !words.timed(token);
  }

  private int ranked(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && to - from < NOUNS
        && (to == from ? defined(tokens.get(to)) : joined(tokens.get(to)))
        && !words.tagged(tokens.get(to), "role")) {
      to++;
    }
    boolean ends =
        to > from
            && to < tokens.size()
            && defined(tokens.get(to))
            && (words.nationality(tokens.get(to)).isPresent()
                || heads.is("body_rank", tokens.get(to).key()));
    return ends && words.nationality(tokens.get(from)).isEmpty() ? to + 1 : from;
  }
}
