package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds media, parties and movements that are in no lexicon.
 *
 * <ul>
 *   <li>A word before نيوز, «پرس», Times and the like, which the table {@code words.tsv} lists as
 *       {@code media_tail}; in English both with capitals.
 *   <li>In Arabic a definite noun behind a head without the article (صحيفة الرأي, تيار المستقبل),
 *       but for adjectives, or a place (شبكة دجلة, with للأنباء and the like behind it); in Persian
 *       a noun behind «روزنامه», «حزب» and the like.
 * </ul>
 */
final class MediaNames implements Rule {
  private static final int SHORTEST = 3;
  private static final Set<String> PARTIES = Set.of("party", "movement", "bloc");
  private static final Set<String> GENERIC =
      Set.of("agency", "network", "channel", "service", "group", "corporation");
  private static final Set<String> PERSIAN =
      Set.of("newspaper", "party", "movement", "website", "news_agency", "magazine");

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  MediaNames(Words words, KnownNames names, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    int tailed = tailed(tokens, i, found);
    return tailed > 0 || words.english() ? tailed : headed(tokens, i, found);
  }

  private int tailed(List<Token> tokens, int i, List<Mention> found) {
    if (i + 1 >= tokens.size()
        || !Words.word(tokens.get(i))
        || !heads.is("media_tail", tokens.get(i + 1).key())
        || !touches(tokens, i)
        || words.tagged(tokens.get(i), "stop")
        || names.at(tokens, i).filter(m -> m.length() > 1).isPresent()) {
      return 0;
    }
    if (words.english()) {
      boolean capitals = words.capital(tokens.get(i)) && words.capital(tokens.get(i + 1));
      boolean opens = i == 0 && !words.unknown(tokens.get(i));
      if (!capitals || opens || words.nationality(tokens.get(i)).isPresent()) {
        return 0;
      }
    }
    Optional<Heads.Found> head =
        words.english()
            ? Optional.empty()
            : heads.before(tokens, i).filter(h -> h.head().type() == Mention.Type.MEDIA);
    int start = head.map(Heads.Found::start).orElse(own(tokens.get(i)));
    int taken = words.english() ? tails(tokens, i + 2) - i : 2;
    return add(
        tokens,
        i,
        new Span(start, tokens.get(i + taken - 1).span().end()),
        taken,
        "media",
        Mention.Type.MEDIA,
        found);
  }

  /** "Levant News Agency": more tails and the generic noun that ends the name. */
  private int tails(List<Token> tokens, int i) {
    int to = i;
    while (to < tokens.size()
        && words.capital(tokens.get(to))
        && (GENERIC.contains(tokens.get(to).key())
            || heads.is("media_tail", tokens.get(to).key()))) {
      to++;
    }
    return to;
  }

  /** A conjunction or preposition before the article is no part of a name. */
  private int own(Token token) {
    if (words.language() != Language.ARABIC || token.key().length() <= SHORTEST + 1) {
      return token.span().start();
    }
    return words.variants(token).stream()
        .filter(v -> v.proclitic() != ' ' && v.key().startsWith("ال"))
        .map(Proclitics.Variant::start)
        .findFirst()
        .orElse(token.span().start());
  }

  private static boolean touches(List<Token> tokens, int i) {
    return tokens.get(i + 1).span().start() - tokens.get(i).span().end() <= 1;
  }

  private int headed(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head =
        heads
            .at(tokens, i)
            .filter(
                h -> h.head().type() == Mention.Type.MEDIA || PARTIES.contains(h.head().suffix()));
    int at = i + head.map(Heads.Found::length).orElse(0);
    if (head.isEmpty()
        || at >= tokens.size()
        || names.at(tokens, i).filter(m -> m.length() > head.get().length()).isPresent()) {
      return 0;
    }
    Optional<Match> known = names.at(tokens, at);
    if (known.isPresent()) {
      return placed(tokens, i, at, head.get(), known.get(), found);
    }
    boolean named =
        words.language() == Language.ARABIC
            ? arabic(tokens, i, at)
            : persian(tokens, at, head.get().head().suffix());
    if (!named) {
      return 0;
    }
    int to = at + 1;
    if (to < tokens.size() && heads.is("media_end", tokens.get(to).key())) {
      to++;
    }
    Span span = new Span(head.get().start(), tokens.get(to - 1).span().end());
    Heads.Head noun = head.get().head();
    return add(tokens, i, span, to - i, noun.suffix(), noun.type(), found);
  }

  /** A medium called by a place: شبكة دجلة, وكالة النيل للأنباء. */
  private int placed(
      List<Token> tokens, int i, int at, Heads.Found head, Match known, List<Mention> found) {
    Heads.Head noun = head.head();
    if (words.language() == Language.PERSIAN && noun.suffix().equals("news_agency")) {
      return agency(tokens, i, at, head, known, found);
    }
    if (words.language() != Language.ARABIC
        || noun.type() != Mention.Type.MEDIA
        || noun.suffix().equals("website")
        || known.entry().type() != Mention.Type.PLACE
        || known.proclitic() != ' '
        || words.surface(tokens.get(i).span()).contains("ال")
        || heads.is("not_media", tokens.get(at).key())) {
      return 0;
    }
    int to = at + known.length();
    if (to < tokens.size() && heads.is("media_end", tokens.get(to).key())) {
      to++;
    }
    Span span = new Span(head.start(), tokens.get(to - 1).span().end());
    return add(tokens, i, span, to - i, noun.suffix(), noun.type(), found);
  }

  /** «خبرگزاری آلمان»: an agency called by its country, which is named too. */
  private int agency(
      List<Token> tokens, int i, int at, Heads.Found head, Match known, List<Mention> found) {
    if (known.entry().type() != Mention.Type.PLACE || names.at(tokens, i).isPresent()) {
      return 0;
    }
    int to = at + known.length();
    Span bare = new Span(known.start(), tokens.get(to - 1).span().end());
    Span whole = new Span(head.start(), bare.end());
    int taken = add(tokens, i, whole, to - i, "news_agency", Mention.Type.MEDIA, found);
    found.add(new Mention(bare, known.entry().id(), Mention.Type.PLACE, false));
    return taken;
  }

  private boolean arabic(List<Token> tokens, int i, int at) {
    Token name = tokens.get(at);
    boolean bare = !words.surface(tokens.get(i).span()).contains("ال");
    return bare
        && Words.word(name)
        && words.surface(name.span()).startsWith("ال")
        && name.key().length() > SHORTEST + 1
        && !name.key().endsWith("يه")
        && words.nationality(name).isEmpty()
        && !words.timed(name)
        && !heads.is("not_media", name.key())
        && !words.tagged(name, "role");
  }

  private boolean persian(List<Token> tokens, int at, String head) {
    Token name = tokens.get(at);
    return PERSIAN.contains(head)
        && Words.word(name)
        && words.noun(name)
        && !name.key().endsWith("ي")
        && words.nationality(name).isEmpty()
        && !words.timed(name)
        && !heads.is("not_media", name.key())
        && !words.tagged(name, "role");
  }

  private int add(
      List<Token> tokens,
      int i,
      Span span,
      int taken,
      String suffix,
      Mention.Type type,
      List<Mention> found) {
    String id = Skeleton.key(tokens, i, i + taken) + "_" + suffix;
    found.add(memory.last(suffix, new Mention(span, id, type, false)));
    return taken;
  }
}
