package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.extract.Entities.Entity;
import io.github.muqabala.extract.Phrase.Part;
import io.github.muqabala.extract.Pronouns.Pronoun;
import io.github.muqabala.extract.Traits.Count;
import io.github.muqabala.extract.Traits.Gender;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose subject a verb without one has: that of a clause before.
 *
 * <ol>
 *   <li>English: behind "and", "or", "but", "then".
 *   <li>Persian: where the clause has phrases, but each is behind a preposition or marked by «را»;
 *       the verb agrees in number.
 *   <li>Arabic: where the verb has «و» or stands behind a conjunction, and is plural, or what
 *       follows is a preposition or of another gender; a verb of saying that opens a sentence has
 *       the last speaker.
 *   <li>Only persons, bodies, countries and vessels are taken over in Arabic and Persian.
 * </ol>
 */
final class Elided {
  private final Reading reading;
  private final Language language;
  private final ClauseRules rules;
  private final Pronouns pronouns;
  private final Entities entities;
  private int pronounClause = -1;
  private int pronounSentence = -1;

  Elided(Reading reading, ClauseRules rules, Pronouns pronouns, Entities entities) {
    this.reading = reading;
    this.language = reading.language();
    this.rules = rules;
    this.pronouns = pronouns;
    this.entities = entities;
  }

  /** Says that a pronoun is the subject of a clause. */
  void filled(int sentence, int clause) {
    pronounClause = clause;
    pronounSentence = sentence;
  }

  /**
   * Returns the subject that a verb leaves out.
   *
   * @param starts the phrases of the sentence by their first tokens
   */
  Optional<Entity> subject(
      Words words, Phrases phrases, Map<Integer, List<Phrase>> starts, int number, int i) {
    return switch (language) {
      case ENGLISH -> english(words, number, i);
      case ARABIC -> arabic(words, starts, number, i);
      case PERSIAN -> persian(words, phrases, number, i);
    };
  }

  private Optional<Entity> english(Words words, int number, int i) {
    boolean joined =
        i > 0
            && (rules.is("coordinator", words.key(i - 1))
                || (words.key(i - 1).equals("then") && i > 1));
    boolean finite = joined && !words.key(i).endsWith("ing");
    return finite ? entities.subject(p -> p.sentence() == number) : Optional.empty();
  }

  private Optional<Entity> persian(Words words, Phrases phrases, int number, int i) {
    boolean last = i + 1 >= words.size() || !words.verb(i + 1);
    String key = words.key(i);
    if (!last || rules.is("copula", key) || rules.is("become", key)) {
      return Optional.empty();
    }
    int clause = phrases.clause(i);
    boolean own = clause == pronounClause && number == pronounSentence;
    boolean goesOn = i + 1 < words.size() && phrases.nominal(i + 1);
    if (own || goesOn || phrases.filled(clause) || !phrases.marked(clause)) {
      return Optional.empty();
    }
    boolean many = key.endsWith("ند");
    return entities.subject(
        p ->
            Entities.doer(p.entity())
                && p.sentence() >= number - 1
                && !(p.sentence() == number && p.clause() == clause)
                && many == (p.entity().traits().number() == Count.MANY));
  }

  private Optional<Entity> arabic(
      Words words, Map<Integer, List<Phrase>> starts, int number, int i) {
    String key = words.key(i);
    boolean and = key.startsWith("و") && !words.token(i).lemmas().get(0).startsWith("و");
    boolean none =
        (i == 0 && !key.startsWith("و"))
            || (key.length() > 2 && rules.is("preposition", key.substring(1)));
    if (none) {
      return Optional.empty();
    }
    boolean joined = and || (i > 0 && rules.is("coordinator", words.key(i - 1)));
    if ((!joined && i > 0) || i + 1 >= words.size()) {
      return Optional.empty();
    }
    String bare = and ? key.substring(1) : key;
    boolean past = !(bare.startsWith("ي") || (bare.startsWith("ت") && !bare.endsWith("ت")));
    boolean many = bare.endsWith("وا") || (!past && bare.endsWith("ون"));
    Optional<Pronoun> object =
        pronouns.attached(words.token(i), reading.text(words.token(i).span()));
    String host =
        object.map(o -> bare.substring(0, bare.length() - o.form().length())).orElse(bare);
    boolean feminine = past ? host.endsWith("ت") : bare.startsWith("ت");
    Gender gender = feminine ? Gender.FEMALE : Gender.MALE;
    boolean left = many || leaves(words, starts, i + 1, gender);
    if (!left) {
      return Optional.empty();
    }
    Count one = feminine ? Count.ANY : Count.ONE;
    Traits verb = new Traits(many ? Count.MANY : one, gender, Sort.ANY);
    if (words.tagged(i, "report:") && i == 0) {
      return entities.speaker(verb, number, p -> true);
    }
    return entities.subject(
        p ->
            Entities.doer(p.entity())
                && p.sentence() >= number - (i == 0 ? 1 : 0)
                && (many
                    ? p.entity().traits().number() == Count.MANY
                    : verb.mayMean(p.entity().traits(), true)));
  }

  /** Tells whether what stands behind an Arabic verb cannot be its subject. */
  private boolean leaves(Words words, Map<Integer, List<Phrase>> starts, int at, Gender gender) {
    String next = words.key(at);
    boolean prepositional =
        rules.is("preposition", next)
            || rules.is("pronominal", next)
            || rules.is("complementizer", next)
            || rules.is("governs", next);
    if (prepositional) {
      return true;
    }
    List<Phrase> behind = starts.getOrDefault(at, List.of());
    if (behind.isEmpty()) {
      return false;
    }
    Phrase phrase = behind.get(0);
    boolean apart =
        phrase.traits().gender() != Gender.ANY
            && phrase.traits().gender() != gender
            && phrase.traits().number() == Count.ONE;
    return phrase.part() == Part.OTHER || apart;
  }
}
