package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.extract.Phrase.Part;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a sentence and what they do in it.
 *
 * <ol>
 *   <li>A phrase is a run of words that {@link Clauses} finds nominal. In Persian and Arabic its
 *       first noun is the head, in English its last.
 *   <li>The name of a person ends a phrase in Arabic and Persian, in Arabic that of a country too,
 *       a word with a pronoun attached, and a noun with the article behind another.
 *   <li>«پلیس راننده را»: what acts opens a clause and «را» marks the rest.
 *   <li>Behind a preposition, also one written with the word, a phrase is OTHER; else the first of
 *       its clause is the SUBJECT, in English before the verb; names inside it are INSIDE.
 * </ol>
 */
final class Phrases {
  private static final Set<String> RELATIONAL = Set.of("يه", "يين", "يون");

  private final Words words;
  private final ClauseRules rules;
  private final Pronouns pronouns;
  private final Things things;
  private final Language language;
  private final PhraseTraits traits;
  private final Clauses clauses;
  private final List<Phrase> found = new ArrayList<>();
  private final BitSet filled = new BitSet();
  private final BitSet marked = new BitSet();
  private int subjectClause = -1;
  private boolean subject;

  private Phrases(Words words, ClauseRules rules, Pronouns pronouns, Things things) {
    this.words = words;
    this.rules = rules;
    this.pronouns = pronouns;
    this.things = things;
    this.language = rules.language();
    this.traits = new PhraseTraits(words, things, language);
    this.clauses = new Clauses(words, rules, pronouns, things);
  }

  /** Returns the phrases of a sentence in their order. */
  static Phrases of(Words words, ClauseRules rules, Pronouns pronouns, Things things) {
    Phrases phrases = new Phrases(words, rules, pronouns, things);
    phrases.find();
    return phrases;
  }

  List<Phrase> all() {
    return List.copyOf(found);
  }

  /** Returns the number of a token's clause. */
  int clause(int token) {
    return clauses.of(token);
  }

  /** Tells whether a clause has words that may be its subject. */
  boolean filled(int clause) {
    return filled.get(clause);
  }

  /** Tells whether a clause has phrases. */
  boolean marked(int clause) {
    return marked.get(clause);
  }

  /** Tells whether a token belongs to a phrase. */
  boolean nominal(int token) {
    return clauses.nominal(token);
  }

  private void find() {
    int from = -1;
    for (int i = 0; i <= words.size(); i++) {
      boolean inside = i < words.size() && clauses.nominal(i);
      if (from >= 0 && (!inside || breaks(from, i))) {
        run(from, i);
        from = -1;
      }
      if (inside && from < 0) {
        from = i;
      }
    }
  }

  private boolean breaks(int from, int i) {
    int last = i - 1;
    if (language == Language.ENGLISH) {
      boolean inName =
          words.mentions(i).stream()
              .anyMatch(m -> m.span().start() < words.token(i).span().start());
      return !inName
          && rules.is("determiner", words.key(i))
          && !rules.is("determiner", words.key(last));
    }
    Optional<Mention> ended = ending(last);
    if (ended.isPresent() && !within(ended.get(), i)) {
      boolean country =
          language == Language.ARABIC
              && ended.get().type() == Mention.Type.PLACE
              && words.first(ended.get().span()) == from;
      if (ended.get().type() == Mention.Type.PERSON || country) {
        return true;
      }
    }
    if (language == Language.PERSIAN) {
      boolean pointed =
          Clauses.POINTERS.contains(words.key(from))
              && i == from + 2
              && !things.mayDescribe(words.concepts(i));
      if (pointed || Clauses.POINTERS.contains(words.key(i))) {
        return true;
      }
      return pronouns.attached(words.token(last), written(last)).isPresent();
    }
    String written = written(i);
    boolean joined = written.startsWith("و") && !lemma(i).startsWith("و");
    boolean article = words.key(i).startsWith("ال");
    boolean definite = words.key(last).startsWith("ال") || ended.isPresent();
    boolean adjective =
        things.mayDescribe(words.concepts(i))
            || RELATIONAL.stream().anyMatch(words.key(i)::endsWith)
            || words.tagged(i, "demonym:")
            || words.named(i);
    boolean noun = !things.nouns(words.concepts(i)).isEmpty();
    boolean goesOn =
        things.nouns(words.concepts(i)).stream()
            .anyMatch(n -> n.span().start() < words.token(i).span().start());
    if (goesOn) {
      return false;
    }
    return joined
        || proclitic(i)
        || (definite && !adjective && noun)
        || (definite && !article && !words.named(i))
        || pronouns.attached(words.token(last), written(last)).isPresent();
  }

  private String lemma(int i) {
    return words.token(i).lemmas().get(0);
  }

  private boolean within(Mention mention, int i) {
    return mention.span().contains(words.token(i).span());
  }

  private Optional<Mention> ending(int i) {
    return words.mentions(i).stream()
        .filter(m -> !m.nominal() && m.span().end() == words.token(i).span().end())
        .findFirst();
  }

  private String written(int i) {
    return words.reading().text(words.token(i).span());
  }

  /** Tells whether a preposition is written with a word. */
  private boolean proclitic(int i) {
    if (language != Language.ARABIC) {
      return false;
    }
    String key = words.key(i);
    String rest = key.startsWith("و") && key.length() > 3 ? key.substring(1) : key;
    if (rest.startsWith("بال") || rest.startsWith("لل") || rest.startsWith("كال")) {
      return true;
    }
    for (ConceptMention sense : words.concepts(i)) {
      int before = sense.span().start() - words.token(i).span().start();
      if (before > 0) {
        char last = written(i).charAt(before - 1);
        return last == 'ب' || last == 'ل' || last == 'ك';
      }
    }
    for (Mention mention : words.mentions(i)) {
      int before = mention.span().start() - words.token(i).span().start();
      if (before > 0) {
        char last = written(i).charAt(before - 1);
        return last == 'ب' || last == 'ل' || last == 'ك';
      }
    }
    return false;
  }

  private void run(int from, int to) {
    boolean owned =
        language == Language.PERSIAN
            && to + 1 < words.size()
            && pronouns.is(words.key(to))
            && Clauses.OBJECT_MARKS.contains(words.key(to + 1));
    boolean object = owned || (to < words.size() && Clauses.OBJECT_MARKS.contains(words.key(to)));
    boolean behind = from > 0 && rules.is("preposition", words.key(from - 1));
    marked.set(clauses.of(from));
    if (!object && !behind) {
      filled.set(clauses.of(from));
    }
    boolean opens = found.isEmpty() || found.get(found.size() - 1).clause() < clauses.of(from);
    int split = language == Language.PERSIAN && object && opens ? actor(from, to) : to;
    if (split < to) {
      filled.set(clauses.of(from));
      phrase(from, split, false);
      phrase(split, to, true);
      return;
    }
    phrase(from, to, object);
  }

  /** Returns where who acts ends before what «را» marks, the end of the run if it names nobody. */
  private int actor(int from, int to) {
    List<ConceptMention> nouns = outermost(from);
    Sort sort = things.sort(nouns);
    if (!sort.human() && sort != Sort.BODY) {
      return to;
    }
    int end = from + 1;
    for (ConceptMention noun : nouns) {
      end = Math.max(end, words.end(noun.span()));
    }
    for (Mention mention : words.mentions(from)) {
      end = Math.max(end, words.end(mention.span()));
    }
    boolean object =
        end < to
            && !things.nouns(words.concepts(end)).isEmpty()
            && !things.mayDescribe(words.concepts(end))
            && !words.named(end);
    return object ? end : to;
  }

  private void phrase(int from, int to, boolean object) {
    int head = head(from, to);
    if (head < 0) {
      return;
    }
    @Nullable Mention name = null;
    List<Mention> inner = new ArrayList<>();
    int outer = -1;
    for (Mention mention : words.reading().mentionsIn(words.span(from, to))) {
      if (mention.span().end() <= outer) {
        continue;
      }
      outer = mention.span().end();
      boolean body =
          mention.type() == Mention.Type.ORG
              && language != Language.ENGLISH
              && words.first(mention.span()) == head + 1
              && things.sort(outermost(head)) == Sort.BODY;
      boolean heads = mention.type() == Mention.Type.PERSON || covers(mention, head) || body;
      if (heads && name == null) {
        name = mention;
      } else {
        inner.add(mention);
      }
    }
    List<ConceptMention> nouns = outermost(head);
    int first = words.token(from).span().start();
    boolean part = name == null && nouns.stream().allMatch(n -> n.span().start() < first);
    boolean title =
        from > 1
            && !found.isEmpty()
            && name == null
            && found.get(found.size() - 1).to() == from - 1
            && clauses.quote(from - 1);
    if (part || title) {
      inner.forEach(m -> inside(m, from));
      return;
    }
    boolean bare = name != null && name.type() == Mention.Type.PERSON && covers(name, head);
    Set<String> own = bare ? Set.of() : things.own(nouns);
    boolean other =
        name != null
            && name.type() == Mention.Type.ORG
            && things.sort(nouns) != Sort.BODY
            && covers(name, head);
    Set<String> heads = new HashSet<>(bare || other ? Set.of() : things.heads(nouns));
    if (name != null && name.type() == Mention.Type.PLACE && things.country(name.id())) {
      heads.add(Things.COUNTRY);
    }
    if (name != null && name.type() == Mention.Type.PERSON) {
      for (int i = from; i < words.first(name.span()); i++) {
        heads.addAll(things.heads(things.nouns(words.concepts(i))));
      }
    }
    Part role = part(from, object);
    found.add(
        new Phrase(
            words.span(from, to),
            from,
            to,
            head,
            clauses.of(from),
            role,
            traits.of(from, to, head, nouns, name),
            own,
            heads,
            Optional.ofNullable(name),
            definite(from, to, head)));
    inner.forEach(m -> inside(m, from));
    owner(from, to, head);
  }

  /** A definite noun at the end of a phrase owns it: «بدنه سد», حمولة السفينة. */
  private void owner(int from, int to, int head) {
    int last = to - 1;
    boolean counted = last > 0 && words.tagged(last - 1, "number");
    if (language == Language.ENGLISH || last <= head || words.named(last) || counted) {
      return;
    }
    List<ConceptMention> nouns = outermost(last);
    int start = words.token(last).span().start();
    boolean definite =
        language == Language.ARABIC
            ? article(last) && !article(last - 1)
            : !written(last).endsWith("ی") && !things.mayDescribe(words.concepts(last));
    if (!definite || nouns.isEmpty() || nouns.stream().anyMatch(n -> n.span().start() < start)) {
      return;
    }
    found.add(
        new Phrase(
            words.span(last, to),
            last,
            to,
            last,
            clauses.of(from),
            Part.INSIDE,
            traits.of(last, to, last, nouns, null),
            things.own(nouns),
            things.heads(nouns),
            Optional.empty(),
            true));
  }

  private boolean covers(Mention mention, int token) {
    return mention.span().overlaps(words.token(token).span());
  }

  private void inside(Mention mention, int from) {
    int first = words.first(mention.span());
    int end = words.end(mention.span());
    List<ConceptMention> nouns = outermost(language == Language.ENGLISH ? end - 1 : first);
    boolean other = mention.type() == Mention.Type.ORG && things.sort(nouns) != Sort.BODY;
    Set<String> heads = new HashSet<>(other ? Set.of() : things.heads(nouns));
    if (mention.type() == Mention.Type.PLACE && things.country(mention.id())) {
      heads.add(Things.COUNTRY);
    }
    found.add(
        new Phrase(
            mention.span(),
            first,
            end,
            first,
            clauses.of(from),
            Part.INSIDE,
            traits.of(first, end, first, nouns, mention),
            Set.of(),
            heads,
            Optional.of(mention),
            false));
  }

  private List<ConceptMention> outermost(int token) {
    List<ConceptMention> nouns = things.nouns(words.concepts(token));
    int longest = nouns.stream().mapToInt(s -> s.span().length()).max().orElse(0);
    return nouns.stream().filter(s -> s.span().length() == longest).toList();
  }

  /** A name without an entry stands behind its noun: the tanker Silver Dune. */
  private int beforeCapitals(int from, int to) {
    int end = to;
    while (end > from && Character.isUpperCase(written(end - 1).charAt(0))) {
      end--;
    }
    boolean noun =
        end > from
            && end < to
            && !things.nouns(words.concepts(end - 1)).isEmpty()
            && !things.mayDescribe(words.concepts(end - 1));
    return noun && words.mentions(to - 1).isEmpty() ? end : to;
  }

  private int head(int from, int stop) {
    boolean last = language == Language.ENGLISH;
    int to = last ? beforeCapitals(from, stop) : stop;
    for (int n = 0; n < to - from; n++) {
      int i = last ? to - 1 - n : from + n;
      boolean determines =
          rules.is("determiner", words.key(i))
              || Clauses.POINTERS.contains(words.key(i))
              || words.tagged(i, "number");
      if (!determines && (words.named(i) || !things.nouns(words.concepts(i)).isEmpty())) {
        return i;
      }
      if (!determines && !last && !things.adjective(words.concepts(i))) {
        return words.named(i) ? i : -1;
      }
    }
    return -1;
  }

  private Part part(int from, boolean object) {
    if (subjectClause < clauses.of(from)) {
      subjectClause = clauses.of(from);
      subject = false;
    }
    Part part = plain(from, object);
    subject |= part == Part.SUBJECT;
    return part;
  }

  private Part plain(int from, boolean object) {
    if (object) {
      return Part.OBJECT;
    }
    boolean behind =
        from > 0
            && (rules.is("preposition", words.key(from - 1))
                || rules.is("governs", words.key(from - 1))
                || words.key(from - 1).equals("of"));
    if (behind || proclitic(from)) {
      return Part.OTHER;
    }
    boolean acted = language == Language.ENGLISH && clauses.verb(from) < from;
    return subject || acted ? Part.OBJECT : Part.SUBJECT;
  }

  private boolean definite(int from, int to, int head) {
    return switch (language) {
      case ENGLISH -> Clauses.POINTERS.contains(words.key(from)) && to - from == 2;
      case PERSIAN ->
          (Clauses.POINTERS.contains(words.key(from)) && head == from + 1 && to - from <= 3)
              || (to - from == 1 && !written(from).endsWith("ی"));
      case ARABIC -> article(head) && head == to - 1 && head - from <= 1;
    };
  }

  private boolean article(int i) {
    String key = words.key(i);
    String rest = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return key.startsWith("ال")
        || rest.startsWith("ال")
        || rest.startsWith("بال")
        || rest.startsWith("لل");
  }
}
