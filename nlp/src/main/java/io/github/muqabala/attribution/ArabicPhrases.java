package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds noun phrases of sources in Arabic.
 *
 * <p>The subject stands right behind the verb, and ends at a comma, a preposition, an adverb or time,
 * a relative pronoun or a verbal noun; a preposition directly behind a noun of source or office
 * belongs to it («مصدر في وزارة الدفاع»). Where nothing stands there, or where a noun opens the
 * clause before the verb, that noun is the subject («الإدارة أبلغت الحكومة»).
 */
final class ArabicPhrases {
  private static final Set<String> JOINS =
      Set.of("كما", "فيما", "بينما", "لكن", "ولكن", "لكنه", "لكنها", "ثم", "و", "اذ", "حيث", "وفيما", "فقد", "وقد");

  private final Passage passage;
  private final Grammar grammar;

  ArabicPhrases(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  private static final Set<String> AFTERTHOUGHTS =
      Set.of("وذلك", "خاصه", "خصوصا", "احدي", "احد", "اكبر", "اضخم", "وهي", "وهو");

  /** Tells whether a noun stands behind a preposition that its verb takes: «أعلن عن مقتل …». */
  boolean isGoverned(int noun, Cue cue) {
    return cue.takes("of=" + passage.reading().text(passage.span(noun - 1)));
  }

  /** A verb's subject, where it ends, and the sources before and behind it in the chain. */
  record Subject(
      Optional<SourcePhrase> noun,
      int end,
      int after,
      List<SourcePhrase> outer,
      List<SourcePhrase> inner,
      boolean continuing) {}

  /** Tells whether a verb is negated, only possible, or in the first person. */
  boolean isUnreal(int verb, CueHit hit) {
    boolean present = isPresent(verb);
    boolean negated =
        passage.is(verb - 1, WordClass.NEGATION)
            && !(passage.key(verb - 1).endsWith("قد") && !present);
    boolean noun =
        passage.is(verb - 1, WordClass.PREPOSITION)
            && !passage.is(verb - 1, WordClass.SUBORDINATOR)
            && !passage.is(verb - 1, WordClass.CONJUNCTION)
            && !passage.isComma(verb - 1);
    boolean first = hit.cue().lemma().startsWith("ا") && passage.mark(verb) == 'أ';
    return negated || first || (noun && !hit.prefixed());
  }

  /** Tells whether a verb is in the imperfect. */
  boolean isPresent(int verb) {
    String key = passage.key(verb);
    return key.startsWith("ي") || key.startsWith("ت");
  }

  /**
   * Returns the subject of a sentence whose verb is unknown, the noun behind its first word, if verb
   * and participle agree in gender.
   */
  Optional<SourcePhrase> mainSubject(int from, int to) {
    int start = skipFillers(from, to);
    String first = passage.key(start);
    boolean feminine = first.endsWith("ت") || first.startsWith("ت");
    if (feminine != passage.key(to).endsWith("ه") && !first.startsWith("ال")) {
      return Optional.empty();
    }
    int noun = first.startsWith("ال") ? start : start + 1;
    return noun < to && isNounStart(noun, to) && !passage.is(start, WordClass.PREPOSITION)
        ? grammar.phrase(noun, nounEnd(noun, to), SourcePhrase.Role.SPEAKER)
        : Optional.empty();
  }

  /** Tells whether a verb without subject opens its clause, so that it goes on about the speaker. */
  boolean startsClause(int clauseStart, int verb, CueHit hit) {
    return hit.prefixed()
        || verb == clauseStart
        || passage.isSeparator(verb - 1)
        || isJoin(verb - 1)
        || passage.is(verb - 1, WordClass.RELATIVE)
        || onlyFillers(clauseStart, verb);
  }

  /** Tells whether a word joins a clause of saying to the one before. */
  boolean isJoin(int token) {
    return JOINS.contains(passage.key(token));
  }

  /** Returns the number of letters of an attached preposition ب or ل at a token, or 0. */
  int attached(int token) {
    String key = passage.key(token);
    return key.length() > 3 && (key.charAt(0) == 'ب' || key.charAt(0) == 'ل') ? 1 : 0;
  }

  /** Finds the subject of a verb, the media it speaks to, and whom it quotes. */
  Subject subject(int clauseStart, int verb, CueHit hit, int limit) {
    List<SourcePhrase> outer = new ArrayList<>();
    List<SourcePhrase> inner = new ArrayList<>();
    boolean continuing = passage.has(clauseStart, verb, WordClass.CONTINUING);
    Optional<SourcePhrase> before = before(clauseStart, verb);
    int i = skipFillers(hit.end(), limit);
    Optional<SourcePhrase> noun = Optional.empty();
    int nounEnd = i;
    boolean directly = i == hit.end() || !passage.isComma(i - 1);
    if (directly && isNounStart(i, limit) && i < limit) {
      nounEnd = nounEnd(i, from(i, limit, hit.cue()));
      noun = grammar.phrase(i, nounEnd, SourcePhrase.Role.SPEAKER);
    }
    int after = nounEnd;
    boolean adjacent =
        !passage.isComma(verb - 1) || passage.is(verb - 1, WordClass.RELATIVE) || noun.isEmpty();
    if (before.isPresent() && !hit.prefixed() && adjacent) {
      noun = before;
    }
    boolean relay = hit.cue().kind() == Cue.Kind.RELAY;
    if (relay && hit.cue().lemma().contains(" ")) {
      noun.ifPresent(inner::add);
      noun = before;
    }
    i = Math.max(after, hit.end());
    while (i < limit) {
      i = links(i, limit, relay, outer, inner);
    }
    return new Subject(noun, nounEnd, after, outer, inner, continuing);
  }

  /** A verb's own preposition من ends its subject: «حذر الخبير من …». */
  private int from(int start, int limit, Cue cue) {
    if (cue.takes("of=من")) {
      for (int i = start + 1; i < limit; i++) {
        if (passage.key(i).equals("من")) {
          return i;
        }
      }
    }
    return limit;
  }

  /** Reads one step of what stands between subject and content. */
  private int links(
      int i, int limit, boolean relay, List<SourcePhrase> outer, List<SourcePhrase> inner) {
    int interview = passage.end(i, WordClass.INTERVIEW);
    Optional<CueHit> hit = passage.cue(i);
    if (interview > i) {
      int end = nounEnd(interview, limit);
      governed(interview, end).ifPresent(s -> outer.add(s.as(SourcePhrase.Role.MEDIUM)));
      return Math.max(end, interview);
    }
    if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.QUOTING) {
      int end = nounEnd(hit.get().end(), limit);
      governed(hit.get().end(), end).ifPresent(inner::add);
      return end;
    }
    if (relay && inner.isEmpty() && passage.key(i).equals("عن")) {
      int end = nounEnd(i + 1, limit);
      grammar.phrase(i + 1, end, SourcePhrase.Role.SPEAKER).ifPresent(inner::add);
      return Math.max(end, i + 1);
    }
    if (isMediumStart(i)) {
      int start = behindLam(i);
      int end = nounEnd(start, limit);
      governed(start, end).ifPresent(s -> outer.add(s.as(SourcePhrase.Role.MEDIUM)));
      return Math.max(end, i + 1);
    }
    return grammar.step(i);
  }

  /** «لوكالة …», «لرويترز», or the medium as second object: «أخبر المصدر، وكالة …». */
  private boolean isMediumStart(int i) {
    String key = passage.key(i);
    int name = behindLam(i);
    if (name > i) {
      return passage.quotations().at(name).filter(q -> q.size() <= 4).isPresent()
          || (passage.isWord(name)
              && (passage.mark(name) < 0x250 || isMediumKey(passage.key(name), name)));
    }
    if (key.startsWith("ل") && key.length() > 2 && key.charAt(1) < 0x250) {
      return true;
    }
    if (key.startsWith("ل") && key.length() > 3) {
      return isMediumKey(key.startsWith("لل") ? "ا" + key : key.substring(1), i)
          || (key.startsWith("لل") && isMediumKey("ال" + key.substring(2), i));
    }
    return passage.isComma(i - 1)
        && (passage.is(i, WordClass.MEDIA) || passage.is(i, WordClass.MEDIA_NAME))
        && passage.cue(i).isEmpty();
  }

  /** Returns the token behind a lone ل and its tatweel, which stand before quotation marks. */
  private int behindLam(int i) {
    if (!passage.key(i).equals("ل")) {
      return i;
    }
    return passage.isMark(i + 1, "ـ-") ? i + 2 : i + 1;
  }

  private boolean isMediumKey(String key, int i) {
    return MEDIA_HEADS.contains(key)
        || passage.mention(i).filter(m -> m.type() == io.github.muqabala.reading.Mention.Type.MEDIA).isPresent();
  }

  private static final Set<String> MEDIA_HEADS = mediaHeads();

  private static Set<String> mediaHeads() {
    Set<String> heads = new java.util.HashSet<>();
    for (String word :
        List.of(
            "وكالة", "الوكالة", "قناة", "القناة", "صحيفة", "الصحيفة", "موقع", "الموقع", "شبكة",
            "الشبكة", "إذاعة", "مجلة", "برنامج", "تلفزيون", "التلفزيون", "جريدة", "رويترز",
            "الجزيرة", "العربية", "الحدث", "الميادين", "فرانس", "أسوشيتد", "الأناضول", "بي",
            "سي", "سكاي", "شفق", "السومرية", "رووداو", "سبوتنيك", "وسائل", "الإعلام", "راديو",
            "مراسل", "العربي", "الشرق", "القدس", "عربي21", "رصيف22", "مباشر", "هيئة")) {
      heads.add(Folding.key(word));
    }
    return Set.copyOf(heads);
  }

  private boolean isNounStart(int i, int limit) {
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

  /** The subject before the verb: a noun that opens the clause, or the head of a relative clause. */
  private Optional<SourcePhrase> before(int clauseStart, int verb) {
    if (passage.is(verb - 1, WordClass.RELATIVE)) {
      String key = passage.key(verb);
      boolean feminine = key.startsWith("ت") || key.endsWith("ت");
      if (passage.key(verb - 1).endsWith("التي") != feminine) {
        return Optional.empty();
      }
      int from = verb - 1;
      while (from > 0 && verb - from < 12 && passage.isWord(from - 1)
          && !passage.is(from - 1, WordClass.PREPOSITION) && passage.cue(from - 1).isEmpty()) {
        from--;
      }
      return grammar.phrase(from, verb - 1, SourcePhrase.Role.SPEAKER);
    }
    int i = skipFillers(clauseStart, verb);
    if (i >= verb || !isNounStart(i, verb)) {
      return Optional.empty();
    }
    int end = nounEnd(i, verb);
    int rest = skipFillers(end, verb);
    boolean apposition = passage.isComma(end) && passage.isComma(verb - 1);
    return rest >= verb || apposition || passage.is(end, WordClass.RELATIVE)
        ? grammar.phrase(i, end, SourcePhrase.Role.SPEAKER)
        : Optional.empty();
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
      int name = passage.nameEnd(i);
      if (name > i + 1) {
        i = name;
        continue;
      }
      if (stops(i) && !insideTitle(from, i, title)) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, limit);
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
        && !isOccasion(i + 1);
  }

  private static final Set<String> OCCASIONS = occasions();

  private static Set<String> occasions() {
    Set<String> words = new java.util.HashSet<>();
    for (String word :
        List.of(
            "بيان", "تصريح", "تصريحات", "مؤتمر", "مقابلة", "كلمة", "تغريدة", "حديث", "وقت", "حوار",
            "لقاء", "مقال", "تدوينة", "رسالة", "خطاب", "منشور", "اتصال", "مداخلة", "جلسة", "اجتماع",
            "ختام", "كلمته", "كلمتها", "تصريحه", "بيانه", "بيانها", "حديثه", "خطابه", "هذا", "هذه",
            "تقرير", "تقريرها", "تقريره", "السياق", "معرض", "تعليق", "رد", "أول", "ظل", "إطار",
            "خطوة", "مؤتمره", "مقابلته", "مستهل", "ذلك", "جهته", "جانبه", "جهتها", "جانبها")) {
      words.add(Folding.key(word));
    }
    return Set.copyOf(words);
  }

  private boolean isOccasion(int token) {
    return OCCASIONS.contains(passage.key(token));
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
          || passage.is(i, WordClass.SUBORDINATOR) && !passage.is(i, WordClass.RELATIVE)
          || passage.is(i, WordClass.NEGATION)
          || passage.cue(i).filter(h -> h.cue().kind() != Cue.Kind.NONE).isPresent()) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, to);
  }

  /** Returns the phrase that a preposition governs, an attached ل and what is said of it left out. */
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

  /** Returns the media to which the source of a governed phrase spoke. */
  List<SourcePhrase> media(int from, int to) {
    List<SourcePhrase> media = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      if (passage.is(i, WordClass.CUT)) {
        while (i < to) {
          i = links(i, to, false, media, new ArrayList<>());
        }
      }
    }
    return media;
  }

  /** Tells whether a phrase is none that can say something: a plan, a need, a condition. */
  boolean isNoSource(SourcePhrase phrase) {
    int from = phrase.from();
    if (passage.is(from, WordClass.NOT_DOCUMENT)) {
      return true;
    }
    String key = passage.key(from);
    return phrase.skip() > 0
        && (NO_SOURCES.contains(key.substring(1))
            || (key.startsWith("لل") && NO_SOURCES.contains(key.substring(2))));
  }

  private static final Set<String> NO_SOURCES = noSources();

  private static Set<String> noSources() {
    Set<String> words = new java.util.HashSet<>();
    for (String word :
        List.of(
            "خطة", "حاجة", "برنامج", "جدول", "ظروف", "معايير", "أصول", "نظام", "أجندة", "رؤية",
            "مبدأ", "مبادئ", "آلية", "تقويم", "توقيت", "ترتيب", "نوع", "حجم", "قدرات", "ضوابط",
            "شروط", "قواعد", "منهج", "أسس", "إجراءات", "تعليمات", "مواصفات", "ذلك", "هذا",
            "هذه", "تسلسل", "موعد", "مصالح", "تصنيف", "أولويات", "طلب", "رغبة", "لذلك")) {
      words.add(Folding.key(word));
    }
    return Set.copyOf(words);
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

  /** Returns the preposition that opens a verb's noun phrase behind its subject, or -1. */
  int governor(String preposition, Subject subject, int limit, boolean clause) {
    String key = Folding.key(preposition);
    if (key.equals("ب")) {
      if (clause) {
        return -1;
      }
      for (int i = subject.after(); i < limit; i++) {
        if (passage.isMark(i, "،,")) {
          continue;
        }
        if (passage.key(i).startsWith("ب") && passage.key(i).length() > 3) {
          return i;
        }
      }
      return -1;
    }
    int skipped = 0;
    for (int i = subject.after(); i < limit && skipped < 3; i = behindCue(i)) {
      if (passage.key(i).equals(key) && !passage.is(i + 1, WordClass.COMPLEMENTIZER)) {
        return skipped > 0 && clause ? -1 : i;
      }
      skipped += passage.is(i, WordClass.PREPOSITION) ? 1 : 0;
    }
    return -1;
  }

  private int behindCue(int i) {
    return passage.cue(i).map(CueHit::end).orElseGet(() -> grammar.step(i));
  }

  /** Returns the verbal noun that is a verb's object, or -1. */
  int masdar(int from, int limit) {
    int i = skipFillers(from, limit);
    if (i > from && i < limit && looksVerbal(passage.key(i))) {
      return i;
    }
    int tries = 0;
    while (i < limit && tries++ < 12) {
      if (passage.is(i, WordClass.MASDAR)) {
        return i;
      }
      if (passage.is(i, WordClass.RELATIVE) || passage.is(i, WordClass.COMPLEMENTIZER)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** The patterns استفعال, انفعال, افتعال and تفعيل of verbal nouns. */
  private static boolean looksVerbal(String key) {
    int length = key.length();
    boolean long4 = length >= 6 && key.charAt(length - 2) == 'ا' && key.startsWith("است");
    boolean alif = length == 6 && key.charAt(4) == 'ا' && key.charAt(0) == 'ا';
    boolean second = length == 5 && key.charAt(0) == 'ت' && key.charAt(3) == 'ي';
    return long4 || (alif && (key.charAt(1) == 'ن' || key.charAt(2) == 'ت')) || second;
  }

  /** Returns the end of a noun phrase before an apposition or afterthought behind a comma. */
  int appositionEnd(int from, int to) {
    int comma = grammar.separator(from + 3, to);
    return comma < to && AFTERTHOUGHTS.contains(passage.key(comma + 1)) ? comma : to;
  }
}
