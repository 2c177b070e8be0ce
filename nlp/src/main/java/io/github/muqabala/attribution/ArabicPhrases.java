package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Quotations.Quotation;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds where noun phrases of sources begin and end in Arabic.
 *
 * <ul>
 *   <li>A phrase ends at a comma, preposition, adverb, time, relative pronoun, verbal noun or cue,
 *       and before a verb that describes the source («تحدث», «طلب عدم ذكر اسمه»); a known name is
 *       never cut.
 *   <li>A preposition right behind a noun of source or office belongs to it («مصدر في وزارة
 *       الدفاع»), unless it opens an occasion («في بيان»); so does what stands between an office
 *       and the name of its holder («المبعوث إلى سوريا توم باراك»).
 *   <li>An attached ل opens a medium where the word is one, is spelt in Latin letters, or stands in
 *       quotation marks.
 * </ul>
 */
final class ArabicPhrases {
  private final Passage passage;
  private final Grammar grammar;

  ArabicPhrases(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  /** Returns the number of letters of an attached preposition ب or ل at a token, or 0. */
  int attached(int token) {
    String key = passage.key(token);
    return key.length() > 3 && (key.charAt(0) == 'ب' || key.charAt(0) == 'ل') ? 1 : 0;
  }

  /** Tells whether a noun phrase can begin at a token. */
  boolean isNounStart(int i, int limit) {
    return i < limit
        && (passage.isWord(i) || passage.quotations().at(i).filter(q -> q.size() <= 4).isPresent())
        && passage.cue(i).isEmpty()
        && !passage.is(i, WordClass.COMPLEMENTIZER)
        && !passage.is(i, WordClass.RELATIVE)
        && !passage.is(i, WordClass.SUBORDINATOR)
        && !passage.is(i, WordClass.INTERVIEW)
        && !passage.is(i, WordClass.MASDAR)
        && (!passage.is(i, WordClass.PREPOSITION) || passage.is(i, WordClass.PARTITIVE))
        && !isPluralVerb(passage.key(i))
        && !isMediumStart(i);
  }

  private static boolean isPluralVerb(String key) {
    return key.length() > 5 && key.startsWith("ي") && key.endsWith("ون");
  }

  /** «لوكالة …», «لرويترز», or the medium as second object: «أخبر المصدر، وكالة …». */
  boolean isMediumStart(int i) {
    String key = passage.key(i);
    int name = behindLam(i);
    if (name > i) {
      return passage.quotations().at(name).filter(q -> q.size() <= 4).isPresent()
          || (passage.isWord(name) && (passage.mark(name) < 0x250 || isMedium(name)));
    }
    if (key.startsWith("ل") && key.length() > 2 && key.charAt(1) < 0x250) {
      return true;
    }
    if (passage.is(i, WordClass.ATTACHED_MEDIUM)) {
      return true;
    }
    return passage.isComma(i - 1)
        && (passage.is(i, WordClass.MEDIA) || passage.is(i, WordClass.MEDIA_NAME))
        && passage.cue(i).isEmpty();
  }

  private boolean isMedium(int i) {
    return passage.is(i, WordClass.MEDIA) || passage.is(i, WordClass.MEDIA_NAME);
  }

  /** Returns the token behind a lone ل and its tatweel, which stand before quotation marks. */
  int behindLam(int i) {
    if (!passage.key(i).equals("ل")) {
      return i;
    }
    return passage.isMark(i + 1, "ـ-") ? i + 2 : i + 1;
  }

  /** Returns the first token that is no separator, adverb or time. */
  int skipFillers(int from, int to) {
    int at = from;
    while (at < to) {
      int next = at;
      if (passage.isMark(at, "([")) {
        next = grammar.bracketEnd(at, to);
      } else if (passage.isSeparator(at) && !passage.isMark(at, ":")) {
        next = at + 1;
      } else if (passage.cue(at).isEmpty()) {
        next = Math.max(passage.end(at, WordClass.ADVERB), passage.end(at, WordClass.CONJUNCTION));
        next = Math.max(next, passage.timeEnd(at));
      }
      if (next <= at) {
        break;
      }
      at = next;
    }
    return Math.min(at, to);
  }

  /** Tells whether a range holds nothing but separators, adverbs and times. */
  boolean onlyFillers(int from, int to) {
    return skipFillers(from, to) >= to;
  }

  /** Returns the end of a noun phrase that begins at a token. */
  int nounEnd(int from, int limit) {
    int i = Math.max(from, passage.end(from, WordClass.PARTITIVE));
    if (i == from) {
      i = grammar.step(from);
    }
    boolean title = passage.is(from, WordClass.SOURCE) || passage.is(from, WordClass.ROLE);
    while (i < limit) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, limit);
        continue;
      }
      Optional<Quotation> quotation = passage.quotations().at(i);
      if (quotation.isPresent() && quotation.get().size() <= 4) {
        i = quotation.get().end();
        continue;
      }
      int name = nameEnd(i);
      if (name > i + 1) {
        i = name;
        continue;
      }
      if ((stops(i) && !insideTitle(from, i, title)) || disagrees(from, i)) {
        int person = title ? personBehind(from, i, limit) : i;
        if (person > i) {
          i = person;
          continue;
        }
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, limit);
  }

  /**
   * Returns the token behind the person whose office goes on behind a place or an institution
   * («المبعوث الأمريكي إلى سوريا توم باراك») or behind و and its noun («وزير الطوارئ وإدارة الكوارث
   * رائد الصالح»), or the token itself.
   */
  private int personBehind(int from, int i, int limit) {
    boolean named =
        IntStream.range(from, i).anyMatch(passage::isPerson)
            || passage.isPunctuation(i)
            || passage.cue(i).isPresent()
            || passage.timeEnd(i) > i;
    if (named) {
      return i;
    }
    int at = i + 1;
    if (passage.is(i, WordClass.PREPOSITION)) {
      at = passage.mentionEnd(i + 1);
      if (at == i + 1 || passage.isPerson(i + 1)) {
        return i;
      }
    } else if (!passage.key(i).startsWith("و")) {
      return i;
    }
    for (int next = at; next <= at + 1 && next < limit; next++) {
      if (passage.isPerson(next)) {
        return passage.mentionEnd(next);
      }
      if (stops(next)) {
        break;
      }
    }
    return i;
  }

  /**
   * Tells whether a definite noun cannot be the adjective of the definite noun before it, since
   * they disagree in gender: «الشاهد المحكمة», «النيابة العامة الموظف»; nor a participle that says
   * in what state it speaks: «العداء مبتسما».
   */
  private boolean disagrees(int from, int i) {
    String head = passage.key(from);
    String other = passage.key(i);
    boolean circumstance = other.startsWith("م") && other.endsWith("ا") && other.length() > 4;
    if (circumstance && head.startsWith("ال") && passage.mention(i).isEmpty()) {
      return i == from + 1;
    }
    boolean definite = head.startsWith("ال") && other.startsWith("ال") && other.length() > 4;
    if (!definite || passage.mentionEnd(from) > i || i - from > 2) {
      return false;
    }
    boolean feminine = other.endsWith("ه");
    boolean singular = !head.endsWith("ون") && !head.endsWith("ين") && !head.endsWith("ات");
    boolean office = passage.is(from, WordClass.OFFICE) || passage.is(from, WordClass.ROLE);
    if (office && singular && !head.endsWith("ه") && !head.endsWith("اء")) {
      return feminine && i == from + 1;
    }
    return !office
        && head.endsWith("ه")
        && passage.is(from, WordClass.ORGANISATION)
        && !feminine
        && passage.mention(i).isEmpty()
        && other.length() > 4
        && "يتاى".indexOf(other.charAt(other.length() - 1)) < 0;
  }

  /**
   * Tells whether the definite noun behind a definite office is the verb's object, since it is no
   * adjective: «استقبل الرئيس الوفد».
   */
  boolean hasObject(int office) {
    String other = passage.key(office + 1);
    return passage.is(office, WordClass.OFFICE)
        && passage.key(office).startsWith("ال")
        && other.startsWith("ال")
        && !other.endsWith("ي")
        && !passage.is(office + 1, WordClass.ATTRIBUTE)
        && passage.mentionEnd(office) <= office + 1
        && passage.mention(office + 1).isEmpty();
  }

  /** A name ends before a medium that is told: «شادي المحمدي لقناة …». */
  private int nameEnd(int from) {
    int end = passage.nameEnd(from);
    for (int i = from; i < end; i++) {
      if (isMediumStart(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean stops(int i) {
    return passage.isPunctuation(i)
        || passage.is(i, WordClass.COMPLEMENTIZER)
        || passage.is(i, WordClass.RELATIVE)
        || passage.is(i, WordClass.SUBORDINATOR)
        || passage.is(i, WordClass.PREPOSITION)
        || passage.is(i, WordClass.INTERVIEW)
        || passage.is(i, WordClass.MASDAR)
        || passage.is(i, WordClass.ATTACHED_MASDAR)
        || passage.is(i, WordClass.CUT)
        || passage.is(i, WordClass.NEGATION)
        || passage.is(i, WordClass.ADVERB)
        || passage.timeEnd(i) > i
        || passage.cue(i).isPresent()
        || isMediumStart(i);
  }

  /** «مصدر في وزارة الدفاع», «متحدث باسم السفارة في بغداد»: what belongs to the noun. */
  private boolean insideTitle(int from, int i, boolean title) {
    String key = passage.key(i);
    boolean inside = key.equals("في") || key.equals("من") || key.equals("فى");
    return title
        && inside
        && i - from <= 4
        && passage.isWord(i + 1)
        && !passage.is(i, WordClass.INTERVIEW)
        && !passage.is(i, WordClass.ADVERB)
        && passage.timeEnd(i + 1) <= i + 1
        && !passage.is(i + 1, WordClass.OCCASION);
  }

  /** Returns the end of the phrase that a preposition of a cue governs. */
  int governedEnd(int from, int to) {
    int i = Math.max(from + 1, passage.end(from, WordClass.PARTITIVE));
    Optional<Quotation> quotation = passage.quotations().at(from);
    if (quotation.isPresent()) {
      i = quotation.get().end();
    }
    while (i < to && i - from < 25) {
      String key = passage.key(i);
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, to);
        continue;
      }
      if (passage.isMark(i, "،,؛;:.)]")
          || key.equals("فان")
          || key.equals("فانه")
          || key.equals("فانها")
          || key.equals("فقد")
          || key.equals("قد")
          || passage.is(i, WordClass.COMPLEMENTIZER)
          || (passage.is(i, WordClass.SUBORDINATOR) && !passage.is(i, WordClass.RELATIVE))
          || passage.is(i, WordClass.NEGATION)
          || passage.cue(i).filter(h -> h.cue().kind() != Cue.Kind.NONE).isPresent()) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, to);
  }

  /**
   * Returns the phrase that a preposition governs, an attached ل and what is said of it left out.
   */
  Optional<SourcePhrase> governed(int from, int to) {
    int end = from + 1;
    while (end < to && !passage.is(end, WordClass.CUT)) {
      end++;
    }
    return grammar
        .phrase(from, Math.min(end, to), SourcePhrase.Role.SPEAKER)
        .map(
            p -> {
              String key = passage.key(p.from());
              boolean attached = key.startsWith("ل") && key.length() > 3;
              return new SourcePhrase(p.from(), p.to(), attached ? 1 : 0, p.role());
            });
  }

  /** Tells whether a phrase is none that can say something: a plan, a need, a condition. */
  boolean isNoSource(SourcePhrase phrase) {
    return passage.is(phrase.from(), WordClass.NOT_DOCUMENT);
  }

  /** Tells whether a phrase begins with the noun of a document. */
  boolean isDocument(int from) {
    return passage.is(from, WordClass.DOCUMENT);
  }

  /** Returns the first token behind a comma, فإن or فقد. */
  int skipLink(int from, int to) {
    int i = from;
    while (i < to && passage.isSeparator(i)) {
      i++;
    }
    String key = passage.key(i);
    boolean link = key.equals("فان") || key.equals("فقد") || key.equals("ان");
    return link ? i + 1 : i;
  }

  /** Returns the end of a noun phrase before an apposition or afterthought behind a comma. */
  int appositionEnd(int from, int to) {
    int comma = grammar.separator(from + 3, to);
    return comma < to && passage.is(comma + 1, WordClass.AFTERTHOUGHT) ? comma : to;
  }
}
