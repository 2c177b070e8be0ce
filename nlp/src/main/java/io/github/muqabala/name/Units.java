package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds units of an army: a head (division, brigade), an ordinal, and the body it belongs to. */
final class Units implements Rule {
  private static final Set<String> UNITS = Set.of("division", "brigade");

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Institutions institutions;

  Units(Words words, KnownNames names, Institutions institutions) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.institutions = institutions;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head = heads.at(tokens, i).filter(h -> UNITS.contains(h.head().suffix()));
    int ordinal = i + head.map(Heads.Found::length).orElse(0);
    int body = ordinal + 1;
    if (body < tokens.size() && heads.is("capital_locative", tokens.get(body).key())) {
      body++;
    }
    if (head.isPresent() && ordinal < tokens.size() && numbered(tokens, ordinal)) {
      String id = tokens.get(ordinal).key() + "_" + head.get().head().suffix();
      Span span = new Span(head.get().start(), tokens.get(ordinal).span().end());
      found.add(new Mention(span, id, Mention.Type.ORG, false));
      return ordinal + 1 - i;
    }
    if (head.isEmpty() || body >= tokens.size()) {
      return 0;
    }
    List<Mention> inside = new ArrayList<>();
    int taken = body(tokens, body, inside);
    if (taken == 0 || inside.isEmpty()) {
      return 0;
    }
    Mention army = inside.get(0);
    String id = number(tokens.get(ordinal)) + "_" + head.get().head().suffix() + "_" + army.id();
    Span span = new Span(head.get().start(), army.span().end());
    found.add(new Mention(span, id, Mention.Type.ORG, false));
    found.addAll(inside);
    return body + taken - i;
  }

  /** «لشکر ۲۱۰»: in Persian a number behind the head is the name. */
  private boolean numbered(List<Token> tokens, int i) {
    return words.language() == Language.PERSIAN && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private int body(List<Token> tokens, int i, List<Mention> inside) {
    Optional<Match> name = names.at(tokens, i);
    if (name.isEmpty()) {
      return institutions.at(tokens, i, inside);
    }
    if (name.get().entry().type() != Mention.Type.ORG) {
      return 0;
    }
    int length = name.get().length();
    Span span = new Span(name.get().start(), tokens.get(i + length - 1).span().end());
    inside.add(new Mention(span, name.get().entry().id(), Mention.Type.ORG, false));
    return length;
  }

  private String number(Token ordinal) {
    return words.concepts(ordinal).stream()
        .filter(c -> c.is("number"))
        .map(c -> c.concept())
        .findFirst()
        .orElse(ordinal.key());
  }
}
