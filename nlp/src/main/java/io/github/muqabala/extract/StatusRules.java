package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether a clause says that a thing happened, goes on, or is still to come.
 *
 * <p>The first rule that holds decides:
 *
 * <ol>
 *   <li>a word of denial that the negation belongs to, or one of rejecting with what is said as its
 *       object: DENIED;
 *   <li>a condition at the head of the clause: CONDITIONAL;
 *   <li>a word of expectation: EXPECTED;
 *   <li>a word of planning, a future form, a subjunctive, or an agreement in a clause before:
 *       PLANNED, but a mere noun of planning beside a past verb plans nothing; a phrase without a
 *       verb whose dates are past: HAPPENED;
 *   <li>a time that starts after the day of publication: PLANNED, unless the verb is past;
 *   <li>a present with a deadline, "within two weeks": PLANNED;
 *   <li>a clause that leaves its tense to the one before it (a participle, «and move production»,
 *       an Arabic imperfect joined to a future): as the one before, HAPPENED if there is none;
 *   <li>in a headline a noun of going on: ONGOING; an infinitive: PLANNED; a present, or no verb at
 *       all: HAPPENED;
 *   <li>an Arabic phrase that opens with the noun of an event: HAPPENED;
 *   <li>a word of duration, or a present form: ONGOING; an Arabic imperfect behind لم is past,
 *       unless it says "no longer";
 *   <li>otherwise HAPPENED.
 * </ol>
 */
final class StatusRules {
  private final ClauseRules rules;

  StatusRules(ClauseRules rules) {
    this.rules = rules;
  }

  /**
   * Returns the status of a clause.
   *
   * @param governorFrom where the words start that may govern the clause
   * @param before the status of the clause before, if it belongs with this one
   */
  Status of(Words words, int from, int to, int governorFrom, Optional<Status> before) {
    if (words.found("denial", from, to)
        || (words.found("rejection", from, to) && words.found("statement", from, to))) {
      return Status.DENIED;
    }
    if (words.found("condition", from, Math.min(to, from + 2))) {
      return Status.CONDITIONAL;
    }
    int main = mainVerb(words, from, to);
    boolean expected =
        words.found("expect", governorFrom, to)
            || (words.headline() && words.found("headline_expect", from, Math.min(to, from + 1)));
    if (expected && !past(words, main, from)) {
      return Status.EXPECTED;
    }
    Optional<EnglishTense> english =
        rules.language() == Language.ENGLISH
            ? Optional.of(EnglishTense.of(words, rules, from, to))
            : Optional.empty();
    if (!able(words, from, to)
        && (future(words, from, to)
            || words.found("plan", governorFrom, to)
            || planTo(words, governorFrom, to)
            || (words.found("plan_noun", governorFrom, to) && !done(words, main, from))
            || (english.isPresent() && would(words, english.get(), to))
            || words.found("accord", governorFrom, from)
            || subjunctive(words, from, to))) {
      return words.hasVerb(from, to) || !past(words.reading(), words.span(from, to))
          ? Status.PLANNED
          : Status.HAPPENED;
    }
    if (!words.hasVerb(from, to) && past(words.reading(), words.span(from, to))) {
      return Status.HAPPENED;
    }
    if (laterThanPublished(words.reading(), words.span(from, to))
        && !past(words, main, from)
        && !arabicPast(words, main)
        && !english.map(StatusRules::past).orElse(false)) {
      return Status.PLANNED;
    }
    if (words.found("deadline", from, to)
        && words.hasTime(from, to)
        && !words.found("ongoing", from, to)
        && present(words, from, to, english)) {
      return Status.PLANNED;
    }
    if (leavesTenseOpen(words, english)) {
      return before.orElse(Status.HAPPENED);
    }
    if (before.filter(StatusRules::toCome).isPresent() && joinedImperfect(words, from)) {
      return before.get();
    }
    if (words.headline() && !words.found("ongoing", from, to)) {
      return headline(words, from, to, english);
    }
    if (deedNoun(words, from, to)) {
      return Status.HAPPENED;
    }
    if (words.found("ongoing", from, reach(english, to)) || present(words, from, to, english)) {
      return Status.ONGOING;
    }
    return words.hasVerb(from, to) || rules.language() == Language.ENGLISH
        ? Status.HAPPENED
        : Status.PLANNED;
  }

  /** "Due to resume", "is to open", but not "due to concerns", "due to lack of fuel". */
  private boolean planTo(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      int verb = i + rules.match("plan_to", words, i);
      if (verb > i && verb < to && words.verb(verb) && base(words.key(verb))) {
        boolean noun = verb + 1 < to && words.key(verb + 1).equals("of");
        boolean caused =
            words.key(i).equals("due") && (i == 0 || !rules.is("be", words.key(i - 1)));
        return !noun && (!caused || rules.is("begins", words.key(verb)));
      }
    }
    return false;
  }

  private static boolean base(String key) {
    return !key.endsWith("ing")
        && !key.endsWith("ed")
        && (!key.endsWith("s") || key.endsWith("ss"));
  }

  /** The past, of a Persian or an Arabic main verb. */
  private boolean done(Words words, int main, int from) {
    return past(words, main, from) || arabicPast(words, main);
  }

  /** The future of who speaks in the past; "would have done" is no future. */
  private static boolean would(Words words, EnglishTense english, int to) {
    return english.tense() == EnglishTense.Tense.MODAL
        && words.key(english.verb()).equals("would")
        && (english.verb() + 1 >= to || !words.key(english.verb() + 1).equals("have"));
  }

  /** Behind an English past, "still" belongs to something else: "filled the posts still open". */
  private static int reach(Optional<EnglishTense> english, int to) {
    return english
        .filter(e -> e.tense() == EnglishTense.Tense.PAST)
        .map(e -> Math.min(to, e.verb() + 3))
        .orElse(to);
  }

  /** An Arabic phrase without a verb that opens with the noun of an event: «توقيف ستة أشخاص». */
  private boolean deedNoun(Words words, int from, int to) {
    return rules.language() == Language.ARABIC
        && !words.hasVerb(from, to)
        && !words.key(from).startsWith("ال")
        && words.tagged(from, "event:")
        && !rules.is("lasting", words.key(from))
        && !words.found("ongoing", from, to);
  }

  private static boolean past(EnglishTense english) {
    return english.tense() == EnglishTense.Tense.PAST
        || english.tense() == EnglishTense.Tense.PERFECT;
  }

  /** What somebody could, or could not, do has been tried. */
  private boolean able(Words words, int from, int to) {
    return rules.verbFinal() && words.found("ability", from, to);
  }

  private static boolean leavesTenseOpen(Words words, Optional<EnglishTense> english) {
    if (english.isPresent()) {
      EnglishTense.Tense tense = english.get().tense();
      return tense == EnglishTense.Tense.PARTICIPLE
          || (tense == EnglishTense.Tense.BARE && !words.headline());
    }
    return false;
  }

  private static boolean toCome(Status status) {
    return status == Status.PLANNED || status == Status.EXPECTED || status == Status.CONDITIONAL;
  }

  private boolean joinedImperfect(Words words, int from) {
    return rules.language() == Language.ARABIC
        && words.key(from).startsWith("و")
        && words.verb(from)
        && imperfect(words.key(from))
        && !rules.is("present", words.key(from));
  }

  private Status headline(Words words, int from, int to, Optional<EnglishTense> english) {
    int head = Math.min(to, from + 2);
    if (words.found("headline_ongoing", from, english.isPresent() ? to : head)) {
      return Status.ONGOING;
    }
    return switch (rules.language()) {
      case ENGLISH ->
          switch (english.orElseThrow().tense()) {
            case INFINITIVE -> Status.PLANNED;
            case STATE -> Status.ONGOING;
            default -> Status.HAPPENED;
          };
      case ARABIC -> Status.HAPPENED;
      case PERSIAN -> present(words, from, to, english) ? Status.ONGOING : Status.HAPPENED;
    };
  }

  private boolean future(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rules.match("future", words, i) > 0) {
        return true;
      }
      if (rules.language() == Language.ARABIC && words.verb(i) && arabicFuture(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** The letter of the future before an imperfect; not the first of a root: «سافر», «سيطر». */
  private static boolean arabicFuture(Words words, int word) {
    if (words.named(word)) {
      return false;
    }
    String key = words.key(word);
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return bare.length() > 3
        && bare.startsWith("س")
        && "يتنا".indexOf(bare.charAt(1)) >= 0
        && words.token(word).lemmas().stream().noneMatch(l -> l.startsWith(bare.substring(0, 2)));
  }

  /** The verb that carries the clause: the last in verb-final Persian, else the first. */
  private int mainVerb(Words words, int from, int to) {
    int main = -1;
    for (int i = from; i < to; i++) {
      boolean opens = i == from && rules.language() == Language.ARABIC && imperfect(words.key(i));
      if (words.verb(i) || opens) {
        main = i;
        if (!rules.verbFinal()) {
          break;
        }
      }
    }
    return main;
  }

  private boolean present(Words words, int from, int to, Optional<EnglishTense> english) {
    if (english.isPresent()) {
      EnglishTense.Tense tense = english.get().tense();
      return tense == EnglishTense.Tense.PRESENT || tense == EnglishTense.Tense.STATE;
    }
    int main = mainVerb(words, from, to);
    if (main < 0) {
      return rules.language() == Language.ARABIC;
    }
    String key = words.key(main);
    return switch (rules.language()) {
      case PERSIAN ->
          !perfect(words, main, from)
              && (rules.is("present", key) || (imperfective(key) && !past(words, main, from)));
      case ARABIC ->
          rules.is("present", key)
              || (imperfect(key)
                  && !arabicPast(words, main)
                  && (main == from || !rules.is("past_particle", words.key(main - 1))))
              || words.found("no_longer", from, to);
      case ENGLISH -> throw new IllegalStateException("English has a tense");
    };
  }

  /** An Arabic perfect, and a form in ت that is one: «تعاقد», «تأجلت». */
  private boolean arabicPast(Words words, int main) {
    if (rules.language() != Language.ARABIC || main < 0 || !words.verb(main)) {
      return false;
    }
    String key = words.key(main);
    boolean feminine = key.length() > 3 && key.endsWith("ت") && !key.startsWith("ي");
    return (feminine || dual(key) || words.arabicPast(main)) && !rules.is("copula", key);
  }

  /** «تبادلا», «التقيا», «تبادلتا»; no imperfect has a bare alef at its end. */
  private static boolean dual(String key) {
    return key.length() > 4 && key.endsWith("ا") && !key.startsWith("ي") && !key.endsWith("وا");
  }

  private static boolean imperfective(String key) {
    return key.startsWith("مي") || key.startsWith("نمي");
  }

  private static boolean imperfect(String key) {
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return bare.length() > 2
        && (bare.charAt(0) == 'ي' || (bare.charAt(0) == 'ت' && !bare.endsWith("ت")));
  }

  /** A participle before «است», as in «شده است»; «بوده است» is a state that goes on. */
  private boolean perfect(Words words, int main, int from) {
    if (rules.language() != Language.PERSIAN || !words.key(main).equals("است") || main == from) {
      return false;
    }
    String before = words.key(main - 1);
    return before.length() > 2
        && before.endsWith("ه")
        && !before.equals("بوده")
        && words.token(main - 1).lemmas().stream().anyMatch(l -> l.endsWith("ن"));
  }

  /** A past form of one of the light verbs. */
  private boolean past(Words words, int main, int from) {
    return rules.language() == Language.PERSIAN
        && main >= 0
        && (main == from || !rules.is("future", words.key(main - 1)))
        && (perfect(words, main, from) || rules.is("past", words.key(main)));
  }

  /**
   * A Persian main verb in the subjunctive, which only a purpose or a plan leaves without its own.
   */
  private boolean subjunctive(Words words, int from, int to) {
    int main = mainVerb(words, from, to);
    return main >= 0
        && rules.is("subjunctive", words.key(main))
        && (main == from || !rules.is("future", words.key(main - 1)));
  }

  /** All times of a phrase lie before the day of publication. */
  private static boolean past(Reading reading, Span span) {
    Optional<LocalDate> published = reading.article().published();
    List<TimeValue.Interval> times =
        reading.timesIn(span).stream()
            .flatMap(t -> t.value().stream())
            .filter(TimeValue.Interval.class::isInstance)
            .map(TimeValue.Interval.class::cast)
            .toList();
    return published.isPresent()
        && !times.isEmpty()
        && times.stream()
            .allMatch(t -> t.last().isPresent() && t.last().get().isBefore(published.get()));
  }

  private static boolean laterThanPublished(Reading reading, Span span) {
    Optional<LocalDate> published = reading.article().published();
    if (published.isEmpty()) {
      return false;
    }
    for (TimeExpression time : reading.timesIn(span)) {
      if (time.value().orElse(null) instanceof TimeValue.Interval interval
          && interval.first().isPresent()
          && interval.first().get().isAfter(published.get())) {
        return true;
      }
    }
    return false;
  }
}
