package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.SourceLink;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a source: its name, its kind, whether it is anonymous, what it points to. */
final class Sources {
  private static final Set<String> MARKS_OF_NAMES = Set.of("«", "»", "\"", "“", "”", "‹", "›");

  private final Passage passage;

  Sources(Passage passage) {
    this.passage = passage;
  }

  /** Returns what a phrase names, as a source of its own. */
  Known known(SourcePhrase phrase) {
    Set<String> role = new HashSet<>(keys(phrase.from(), phrase.to(), phrase.skip()));
    int behind = phrase.to();
    if (passage.isMark(behind, "»\"”")) {
      behind++;
    }
    if (passage.isComma(behind) && passage.is(behind + 1, WordClass.ROLE)) {
      int end = behind + 1;
      while (end < passage.size() && end < behind + 10 && !passage.isSeparator(end)) {
        end++;
      }
      role.addAll(keys(behind + 1, end, 0));
      behind = end;
    }
    int[] range = nameRange(phrase);
    boolean anonymous = anonymous(phrase);
    SourceLink.Kind kind = kind(phrase);
    Optional<Mention> mention = mention(phrase, kind);
    boolean unnamed = anonymous || (mention.isEmpty() && kind.isPerson());
    Optional<String> number =
        unnamed
            ? passage.traits().number(passage, phrase.from(), phrase.to())
            : Optional.<String>empty();
    return new Known(
        phrase.from(),
        name(phrase),
        keys(range[0], range[1], phrase.from() == range[0] ? phrase.skip() : 0),
        role,
        kind == SourceLink.Kind.PERSON && !anonymous && hasOffice(phrase.from(), behind)
            ? SourceLink.Kind.OFFICIAL
            : kind,
        anonymous,
        mention.map(Mention::id),
        anonymous || number.isPresent()
            ? passage.traits().of(passage, phrase.from(), phrase.to())
            : List.of(),
        anonymous ? number.or(() -> Optional.of("1")) : number,
        List.of());
  }

  private boolean hasOffice(int from, int to) {
    return passage.has(from, to, WordClass.OFFICE);
  }

  /** A quoted name at the start is the name; else the phrase without its article is. */
  private int[] nameRange(SourcePhrase phrase) {
    Optional<Quotation> quotation = passage.quotations().at(phrase.from());
    if (quotation.isPresent() && quotation.get().close() <= phrase.to()) {
      return new int[] {quotation.get().open() + 1, quotation.get().close()};
    }
    boolean medium = passage.end(phrase.from(), WordClass.MEDIA_NAME) > phrase.from() + 1;
    int article = medium ? phrase.to() : passage.end(phrase.from(), WordClass.ARTICLE);
    return new int[] {article < phrase.to() ? article : phrase.from(), phrase.to()};
  }

  /**
   * Returns the name of a source in the article's words, without marks and attached prepositions.
   */
  String name(SourcePhrase phrase) {
    int[] range = nameRange(phrase);
    if (range[1] <= range[0]) {
      return passage.text(phrase.from(), phrase.to());
    }
    String text = passage.text(range[0], range[1]);
    if (range[0] == phrase.from() && phrase.skip() > 0) {
      text = withoutPreposition(text, phrase.skip());
    }
    for (String mark : MARKS_OF_NAMES) {
      text = text.replace(mark, "");
    }
    String stripped = text.strip();
    return stripped.isEmpty() ? passage.text(phrase.from(), phrase.to()) : stripped;
  }

  private static String withoutPreposition(String text, int skip) {
    int end = Math.min(skip, text.length() - 1);
    while (end < text.length() - 1 && text.charAt(end) == 'ـ') {
      end++;
    }
    String rest = text.substring(end);
    return text.startsWith("لل") && skip == 1 ? "ا" + rest : rest;
  }

  private Set<String> keys(int from, int to, int skip) {
    Set<String> keys = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (passage.isWord(i)) {
        String key = passage.key(i);
        keys.add(stem(i == from && skip > 0 && key.length() > skip ? key.substring(skip) : key));
      }
    }
    return keys;
  }

  private String stem(String key) {
    if (passage.reading().language() == Language.ARABIC) {
      if (key.startsWith("ال") && key.length() > 4) {
        return key.substring(2);
      }
      if (key.startsWith("لل") && key.length() > 4) {
        return key.substring(2);
      }
    }
    return key;
  }

  /** Returns the kind of source. */
  SourceLink.Kind kind(SourcePhrase phrase) {
    int from = phrase.from();
    int first = passage.quotations().at(from).isPresent() ? from + 1 : from;
    boolean article =
        passage.is(first, WordClass.ARTICLE) && !passage.is(first, WordClass.MEDIA_NAME);
    boolean before = article || passage.is(first, WordClass.THIS);
    int head = before || passage.is(first, WordClass.QUANTIFIER) ? first + 1 : first;
    head = Math.max(head, passage.end(first, WordClass.PARTITIVE));
    if (phrase.role() == SourcePhrase.Role.DOCUMENT || passage.is(head, WordClass.DOCUMENT)) {
      return passage.is(head, WordClass.MEDIA) ? SourceLink.Kind.MEDIA : SourceLink.Kind.DOCUMENT;
    }
    if (passage.is(head, WordClass.MEDIA) || passage.is(head, WordClass.MEDIA_NAME)) {
      return medium(head, phrase.to());
    }
    Optional<SourceLink.Kind> compound = compound(head, phrase);
    if (compound.isPresent()) {
      return compound.get();
    }
    if (passage.is(head, WordClass.SOURCE)) {
      return SourceLink.Kind.PERSON;
    }
    if (hasOffice(head, phrase.to())) {
      return SourceLink.Kind.OFFICIAL;
    }
    if (passage.has(head, phrase.to(), WordClass.ROLE)) {
      return SourceLink.Kind.PERSON;
    }
    if (phrase.role() == SourcePhrase.Role.CREDIT || phrase.role() == SourcePhrase.Role.MEDIUM) {
      return medium(head, phrase.to());
    }
    Optional<SourceLink.Kind> named = named(head, phrase);
    if (named.isPresent()) {
      return named.get();
    }
    return passage.has(head, phrase.to(), WordClass.ORGANISATION)
        ? SourceLink.Kind.ORGANISATION
        : SourceLink.Kind.PERSON;
  }

  /** In English the last noun decides: "justice ministry", "the Al-Minaa network". */
  private Optional<SourceLink.Kind> compound(int head, SourcePhrase phrase) {
    if (passage.reading().language() != Language.ENGLISH) {
      return Optional.empty();
    }
    int last = passage.headNoun(head, phrase.to());
    if (passage.is(last, WordClass.MEDIA) && !passage.is(last, WordClass.ORGANISATION)) {
      return Optional.of(medium(head, phrase.to()));
    }
    boolean news = passage.key(last - 1).equals("news");
    if (last > head && passage.is(last, WordClass.ORGANISATION)) {
      return Optional.of(news ? SourceLink.Kind.AGENCY : SourceLink.Kind.ORGANISATION);
    }
    return Optional.empty();
  }

  private SourceLink.Kind medium(int from, int to) {
    return passage.has(from, to, WordClass.AGENCY) ? SourceLink.Kind.AGENCY : SourceLink.Kind.MEDIA;
  }

  /** The kind of what is named: a person anywhere in the phrase, other names at its head. */
  private Optional<SourceLink.Kind> named(int head, SourcePhrase phrase) {
    for (int i = head; i < phrase.to(); i++) {
      Optional<Mention.Type> type = passage.mention(i).map(Mention::type);
      if (type.isPresent() && type.get() == Mention.Type.PERSON) {
        return Optional.of(SourceLink.Kind.PERSON);
      }
    }
    return passage
        .mention(head)
        .map(
            m ->
                m.type() == Mention.Type.MEDIA
                    ? medium(head, phrase.to())
                    : SourceLink.Kind.ORGANISATION);
  }

  /**
   * Returns the known name that a phrase stands for: a person in it; else a medium or an
   * institution, its spokesman included; a place only where it is the whole phrase, as the metonym
   * of its government. A document is not the place or institution that it is of.
   */
  private Optional<Mention> mention(SourcePhrase phrase, SourceLink.Kind kind) {
    Optional<Mention> found = Optional.empty();
    int[] range = nameRange(phrase);
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Optional<Mention> mention = passage.mention(i).filter(m -> !m.nominal());
      boolean whole = i <= range[0] && passage.mentionEnd(i) >= range[1];
      if (mention.filter(m -> m.type() == Mention.Type.PERSON).isPresent()) {
        return mention;
      }
      boolean stands =
          mention.filter(m -> whole || m.type() != Mention.Type.PLACE).isPresent()
              && (whole || kind != SourceLink.Kind.DOCUMENT);
      if (found.isEmpty() && stands) {
        found = mention;
      }
    }
    return found;
  }

  /** Tells whether a source withholds its identity. */
  boolean anonymous(SourcePhrase phrase) {
    return passage.has(phrase.from(), phrase.to(), WordClass.SOURCE)
        || passage.has(phrase.from(), phrase.to(), WordClass.ANONYMOUS);
  }

  /** Tells whether a phrase only points to a source that was named before. */
  boolean points(SourcePhrase phrase) {
    int from = phrase.from();
    int size = phrase.to() - from;
    if (size == 1
        && (passage.is(from, WordClass.PRONOUN) || passage.is(from, WordClass.PRONOUN_PLURAL))) {
      return true;
    }
    int head = passage.is(from, WordClass.THIS) ? from + 1 : from;
    if (isDefinite(from) && passage.end(from + 1, WordClass.GENERIC) == phrase.to()) {
      return true;
    }
    int end = Math.max(passage.end(head, WordClass.GENERIC), passage.end(head, WordClass.SOURCE));
    if (head > from) {
      return end > head && phrase.to() - head <= 3;
    }
    boolean said = end > head && passage.is(end, WordClass.SAID);
    boolean arabic = passage.reading().language() == Language.ARABIC;
    boolean source = passage.is(from, WordClass.SOURCE) && passage.key(from).startsWith("ال");
    return said || (arabic && (source || passage.end(from, WordClass.GENERIC) == phrase.to()));
  }

  private boolean isDefinite(int token) {
    return passage.reading().language() == Language.ENGLISH && passage.key(token).equals("the");
  }

  /** Tells whether a phrase is a pronoun. */
  boolean isPronoun(SourcePhrase phrase) {
    return phrase.to() - phrase.from() == 1
        && (passage.is(phrase.from(), WordClass.PRONOUN)
            || passage.is(phrase.from(), WordClass.PRONOUN_PLURAL));
  }

  /** Tells whether a pointing phrase says so itself: "this", "the said". */
  boolean isDemonstrative(SourcePhrase phrase) {
    return passage.is(phrase.from(), WordClass.THIS)
        || passage.has(phrase.from(), phrase.to(), WordClass.SAID)
        || passage.is(phrase.from(), WordClass.SOURCE);
  }

  /** Tells whether a pointing phrase points to a medium's report: «این گزارش», «التقرير». */
  boolean isReport(SourcePhrase phrase) {
    return isDemonstrative(phrase) && kind(phrase) == SourceLink.Kind.DOCUMENT;
  }

  /** Tells whether a pointing phrase can point to a source. */
  boolean fits(SourcePhrase phrase, Known known) {
    int from = phrase.from();
    int head = passage.is(from, WordClass.THIS) || isDefinite(from) ? from + 1 : from;
    if (passage.is(head, WordClass.SOURCE)) {
      return known.anonymous() && known.isPerson();
    }
    if (passage.is(head, WordClass.MEDIA)) {
      return known.kind().isMedium();
    }
    if (passage.is(head, WordClass.DOCUMENT)) {
      return known.kind() == SourceLink.Kind.DOCUMENT;
    }
    String key = stem(passage.key(head));
    return known.words().contains(key) || known.role().contains(key);
  }

  /** Returns the keys of a phrase by which it may name a known source again. */
  Set<String> words(SourcePhrase phrase) {
    int[] range = nameRange(phrase);
    return keys(range[0], range[1], range[0] == phrase.from() ? phrase.skip() : 0);
  }

  /** Tells whether a phrase introduces an anonymous source anew, as an indefinite noun does. */
  boolean isNewAnonymous(SourcePhrase phrase) {
    return anonymous(phrase) && !points(phrase);
  }
}
