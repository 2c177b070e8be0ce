package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.extract.Phrase.Part;
import io.github.muqabala.extract.Traits.Gender;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
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
 *   <li>A phrase is a run of words that are no verbs, prepositions, conjunctions, dates or pronouns.
 *       In Persian and Arabic its first noun is the head, in English its last.
 *   <li>The name of a person ends a phrase in Arabic and Persian, in Arabic that of a country too,
 *       a word with a pronoun attached, and a noun with the article behind another.
 *   <li>«پلیس راننده را»: what acts opens a clause and «را» marks the rest.
 *   <li>Behind a preposition, also one written with the word, a phrase is OTHER; else the first of
 *       its clause is the SUBJECT, in English before the verb; names inside it are INSIDE.
 *   <li>Marks, conjunctions and, in Persian, verbs end clauses; in Arabic verbs open them.
 * </ol>
 */
final class Phrases {
  private static final Set<String> OBJECT_MARKS = Set.of("را");
  private static final Set<String> PLURAL_ENDINGS = Set.of("ها", "هاي", "هايي");
  private static final Set<String> POINTERS =
      Set.of("the", "this", "that", "these", "those", "اين", "ان", "همين", "هذا", "هذه", "تلك");
  private static final Set<String> POSSESSORS = Set.of("its", "his", "her", "their", "our", "my");
  private static final Set<String> RELATIONAL = Set.of("يه", "يين", "يون");
  private static final String SHARED = "'s";

  private final Words words;
  private final ClauseRules rules;
  private final Pronouns pronouns;
  private final Things things;
  private final Language language;
  private final int[] clauses;
  private final boolean[] nominal;
  private final List<Phrase> found = new ArrayList<>();
  private final BitSet filled = new BitSet();
  private final BitSet marked = new BitSet();
  private final int[] verbs;
  private int subjectClause = -1;
  private boolean subject;

  private Phrases(Words words, ClauseRules rules, Pronouns pronouns, Things things) {
    this.words = words;
    this.rules = rules;
    this.pronouns = pronouns;
    this.things = things;
    this.language = rules.language();
    this.nominal = new boolean[words.size()];
    this.clauses = new int[words.size()];
    boolean[] light = light();
    for (int i = 0; i < nominal.length; i++) {
      nominal[i] = nominal(i, light);
    }
    cut();
    this.verbs = new int[words.size() + 2];
    Arrays.fill(verbs, words.size());
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.verb(i) && !nominal[i]) {
        verbs[clauses[i]] = i;
      }
    }
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
    return clauses[token];
  }

  /** Tells whether a clause has words that may be its subject. */
  boolean filled(int clause) {
    return filled.get(clause);
  }

  /** Tells whether a clause has phrases. */
  boolean marked(int clause) {
    return marked.get(clause);
  }

  boolean nominal(int token) {
    return token >= 0 && token < nominal.length && nominal[token];
  }

  /** The noun of a verb of two words is no phrase: «بازدید کرد». */
  private boolean[] light() {
    boolean[] light = new boolean[words.size()];
    if (language == Language.PERSIAN) {
      for (int i = 0; i < light.length; i++) {
        for (ConceptMention sense : words.concepts(i)) {
          int end = words.end(sense.span());
          light[i] |= end - 1 > i && words.verb(end - 1) && !words.named(i);
        }
      }
    }
    return light;
  }

  private boolean nominal(int i, boolean[] light) {
    String key = words.key(i);
    if (words.token(i).kind() != Token.Kind.WORD || words.dated(i) || light[i]) {
      return false;
    }
    if (words.named(i)) {
      return true;
    }
    if (words.tagged(i, "time")
        || (language != Language.ENGLISH && things.verbal(words.concepts(i)))) {
      return false;
    }
    boolean determined =
        language == Language.ENGLISH
            && i > 0
            && (rules.is("determiner", words.key(i - 1)) || words.key(i - 1).equals(SHARED));
    if (words.verb(i) && !(determined && !things.nouns(words.concepts(i)).isEmpty())) {
      return false;
    }
    if (rules.is("preposition", key)
        || rules.connects(key)
        || rules.is("complementizer", key)
        || rules.is("governs", key)
        || rules.is("adverb", key)
        || rules.is("pronominal", key)
        || rules.is("negation", key)
        || OBJECT_MARKS.contains(key)
        || key.equals(SHARED)
        || key.length() < 2
        || pronouns.is(key) && !POSSESSORS.contains(key)) {
      return false;
    }
    return !words.tagged(i, "stop") || POINTERS.contains(key) || POSSESSORS.contains(key);
  }

  private void cut() {
    int clause = 0;
    for (int i = 0; i < clauses.length; i++) {
      String key = words.key(i);
      boolean joins =
          rules.is("connector", key)
              || rules.is("relative", key)
              || rules.is("complementizer", key);
      boolean and = rules.is("coordinator", key) && opensClause(i + 1);
      boolean mark = words.token(i).kind() == Token.Kind.PUNCTUATION && !quote(i);
      boolean verbal = language == Language.ARABIC && words.verb(i) && i > 0;
      if (joins || and || mark || verbal) {
        clause++;
      }
      clauses[i] = clause;
      if (language == Language.PERSIAN
          && words.verb(i)
          && !(i + 1 < clauses.length && words.verb(i + 1))) {
        clause++;
      }
    }
  }

  private boolean quote(int i) {
    String text = words.reading().text(words.token(i).span());
    return text.length() == 1 && "\"«»“”'‘’()-".contains(text);
  }

  private boolean opensClause(int i) {
    if (language != Language.ENGLISH) {
      return false;
    }
    for (int j = i; j < Math.min(i + 2, words.size()); j++) {
      if (words.verb(j) && !nominal[j]) {
        return true;
      }
    }
    return false;
  }

  private void find() {
    int from = -1;
    for (int i = 0; i <= words.size(); i++) {
      boolean inside = i < words.size() && nominal[i];
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
          words.mentions(i).stream().anyMatch(m -> m.span().start() < words.token(i).span().start());
      return !inName && rules.is("determiner", words.key(i)) && !rules.is("determiner", words.key(last));
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
          POINTERS.contains(words.key(from))
              && i == from + 2
              && !things.mayDescribe(words.concepts(i));
      if (pointed || POINTERS.contains(words.key(i))) {
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
            && OBJECT_MARKS.contains(words.key(to + 1));
    boolean object = owned || (to < words.size() && OBJECT_MARKS.contains(words.key(to)));
    boolean behind = from > 0 && rules.is("preposition", words.key(from - 1));
    marked.set(clauses[from]);
    if (!object && !behind) {
      filled.set(clauses[from]);
    }
    boolean opens = found.isEmpty() || found.get(found.size() - 1).clause() < clauses[from];
    int split = language == Language.PERSIAN && object && opens ? actor(from, to) : to;
    if (split < to) {
      filled.set(clauses[from]);
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
            && quote(from - 1);
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
            clauses[from],
            role,
            traits(from, to, head, nouns, name),
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
            clauses[from],
            Part.INSIDE,
            traits(last, to, last, nouns, null),
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
            clauses[from],
            Part.INSIDE,
            traits(first, end, first, nouns, mention),
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
              || POINTERS.contains(words.key(i))
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
    if (subjectClause < clauses[from]) {
      subjectClause = clauses[from];
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
    boolean acted = language == Language.ENGLISH && verbs[clauses[from]] < from;
    return subject || acted ? Part.OBJECT : Part.SUBJECT;
  }

  private boolean definite(int from, int to, int head) {
    return switch (language) {
      case ENGLISH -> POINTERS.contains(words.key(from)) && to - from == 2;
      case PERSIAN ->
          (POINTERS.contains(words.key(from)) && head == from + 1 && to - from <= 3)
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

  private Traits traits(
      int from, int to, int head, List<ConceptMention> nouns, @Nullable Mention name) {
    Sort sort = name == null ? things.sort(nouns) : sort(name.type());
    Gender gender = things.gender(nouns);
    if (name != null && name.type() == Mention.Type.PERSON) {
      for (int i = words.first(name.span()); i < words.end(name.span()); i++) {
        Gender given = things.given(language, words.key(i));
        gender = gender == Gender.ANY ? given : gender;
        if (given != Gender.ANY) {
          break;
        }
      }
      for (int i = Math.max(0, from); i < to && gender == Gender.ANY; i++) {
        gender = things.gender(things.nouns(words.concepts(i)));
      }
    }
    if (language == Language.ARABIC && gender == Gender.ANY) {
      gender = arabic(head, sort);
    }
    return new Traits(number(head, from, sort, name), gender, sort);
  }

  private static Sort sort(Mention.Type type) {
    return switch (type) {
      case PERSON -> Sort.PERSON;
      case GROUP -> Sort.PEOPLE;
      case ORG, MEDIA -> Sort.BODY;
      case PLACE -> Sort.PLACE;
      case FACILITY -> Sort.THING;
    };
  }

  private Gender arabic(int head, Sort sort) {
    String written = written(head);
    if (written.endsWith("ات")) {
      return Gender.FEMALE;
    }
    if (written.endsWith("ة") || written.endsWith("اء") && sort == Sort.PLACE) {
      return Gender.FEMALE;
    }
    if (sort == Sort.PLACE) {
      return words.tagged(head, "name:") && !MASCULINE.contains(words.key(head))
          ? Gender.FEMALE
          : Gender.ANY;
    }
    boolean alone = words.named(head) && things.nouns(words.concepts(head)).isEmpty();
    return alone || (sort == Sort.PERSON && words.named(head)) || capital(head)
        ? Gender.ANY
        : Gender.MALE;
  }

  /** A capital may stand for its government, as a woman or, as that, a man. */
  private boolean capital(int head) {
    return words.tagged(head, "name:");
  }

  private static final Set<String> MASCULINE =
      Set.of("لبنان", "العراق", "الاردن", "المغرب", "السودان", "اليمن");

  private Traits.Number number(int head, int from, Sort sort, @Nullable Mention name) {
    if (sort == Sort.PEOPLE && name != null) {
      return Traits.Number.MANY;
    }
    if (name != null) {
      return Traits.Number.ONE;
    }
    String key = words.key(head);
    String lemma = lemma(head);
    boolean counted = from < head && words.tagged(from, "number");
    if (counted) {
      return Traits.Number.MANY;
    }
    return switch (language) {
      case ENGLISH ->
          !lemma.equals(key) || things.plural(language, key)
              ? Traits.Number.MANY
              : sort == Sort.PEOPLE ? Traits.Number.ANY : Traits.Number.ONE;
      case PERSIAN ->
          persianPlural(head, sort)
              ? Traits.Number.MANY
              : sort == Sort.PEOPLE ? Traits.Number.ANY : Traits.Number.ONE;
      case ARABIC -> arabicNumber(key, lemma, sort);
    };
  }

  private boolean persianPlural(int head, Sort sort) {
    String key = words.key(head);
    boolean person = sort.human() && key.endsWith("ان");
    return (person || PLURAL_ENDINGS.stream().anyMatch(key::endsWith))
        && words.token(head).lemmas().stream()
            .anyMatch(l -> l.length() < key.length() && key.startsWith(l.substring(0, 2)));
  }

  private Traits.Number arabicNumber(String key, String lemma, Sort sort) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    if (things.plural(language, bare) || things.plural(language, lemma)) {
      return Traits.Number.MANY;
    }
    if (sort.human() && (bare.endsWith("ون") || bare.endsWith("ين"))) {
      return Traits.Number.MANY;
    }
    boolean changed = !lemma.equals(bare) && !lemma.equals(key);
    if (changed && (bare.endsWith("ون") || bare.endsWith("ات") || bare.endsWith("و"))) {
      return Traits.Number.MANY;
    }
    if (changed && (bare.endsWith("تين") || bare.endsWith("تان") || bare.endsWith("ان"))) {
      return Traits.Number.TWO;
    }
    if (changed && bare.endsWith("ين")) {
      return sort.human() ? Traits.Number.MANY : Traits.Number.TWO;
    }
    return sort == Sort.PEOPLE ? Traits.Number.ANY : Traits.Number.ONE;
  }

}
