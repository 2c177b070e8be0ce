package io.github.muqabala.extract;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.claim.Slot.Role;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills a claim's slots from what the reading found inside the clause.
 *
 * <ol>
 *   <li>EVENT: every concept that the lexicon tags as an event, by its family's head.
 *   <li>PHASE: concepts of beginning, ending and continuing, and ordinals.
 *   <li>TIME, DEADLINE, QUANTITY: the values found in the clause.
 *   <li>ORIGIN, DESTINATION, PLACE: a name behind a preposition of that meaning; a place inside a
 *       goal or a start counts as that.
 *   <li>RECIPIENT: who stands where a goal stands, a country only behind a verb of giving or
 *       telling ({@code giving.tsv}); in English also the name right behind such a verb; in Arabic
 *       also behind «ل».
 *   <li>PLACE too: the name of a place behind a direction, «شمال أفغانستان».
 *   <li>ACTOR: the name behind «by», «من قبل», «از سوی»; else the first other name that {@link
 *       Subjects} lets act; PATIENT: the other ones.
 *   <li>A name that «and» joins to another has its role.
 * </ol>
 */
final class SlotFiller {
  private static final Map<Language, Map<String, Role>> PREPOSITIONS =
      Map.of(
          Language.PERSIAN,
          Map.of(
              "از", Role.ORIGIN, "به", Role.DESTINATION, "سمت", Role.DESTINATION, "در", Role.PLACE),
          Language.ARABIC,
          Map.of(
              "من", Role.ORIGIN,
              "الي", Role.DESTINATION,
              "نحو", Role.DESTINATION,
              "باتجاه", Role.DESTINATION,
              "في", Role.PLACE,
              "داخل", Role.PLACE),
          Language.ENGLISH,
          Map.of(
              "from", Role.ORIGIN,
              "to", Role.DESTINATION,
              "towards", Role.DESTINATION,
              "toward", Role.DESTINATION,
              "into", Role.DESTINATION,
              "in", Role.PLACE,
              "at", Role.PLACE,
              "inside", Role.PLACE));

  private static final int REACH = 4;
  private static final int AGENT = 3;

  private final Lexicon lexicon;
  private final Set<String> giving =
      DataFile.rows(SlotFiller.class, "giving.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private final PerLanguage<ClauseRules> rules;

  SlotFiller(Lexicon lexicon, PerLanguage<ClauseRules> rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /**
   * Returns the slots of a clause, in the order of the text.
   *
   * @param without stretches of the clause that say something else
   */
  List<Slot> fill(Words words, int from, int to, List<Span> without) {
    Reading reading = words.reading();
    Span clause = words.span(from, to);
    List<Slot> slots = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    RangeSet<Integer> elsewhere = ranges(without);
    boolean gives = false;
    for (ConceptMention concept : reading.conceptsIn(clause)) {
      gives |= giving.contains(concept.concept());
      boolean phase =
          concept.is("event:begin") || concept.is("event:end") || concept.is("event:continue");
      String head = head(concept.concept());
      if (phase && seen.add("phase " + head)) {
        slots.add(new Slot(Role.PHASE, head, concept.span()));
      } else if (!phase
          && concept.tags().stream().anyMatch(t -> t.startsWith("event:"))
          && seen.add(head)) {
        slots.add(new Slot(Role.EVENT, head, concept.span()));
      }
    }
    for (TimeExpression time : reading.timesIn(clause)) {
      time.value()
          .ifPresent(
              v ->
                  slots.add(
                      new Slot(
                          time.direction() == TimeExpression.Direction.UNTIL
                              ? Role.DEADLINE
                              : Role.TIME,
                          v.edtf(),
                          time.span())));
    }
    for (Quantity quantity : reading.quantitiesIn(clause)) {
      Role role = quantity.kind() == Quantity.Kind.ORDINAL ? Role.PHASE : Role.QUANTITY;
      String comparator =
          quantity.comparator() == Quantity.Comparator.EQUAL ? "" : quantity.comparator().symbol();
      slots.add(
          new Slot(
              role,
              (comparator + quantity.value() + " " + quantity.counted()).strip(),
              quantity.span()));
    }
    names(words, from, to, gives, elsewhere, slots);
    slots.removeIf(slot -> elsewhere.encloses(range(slot.span())));
    slots.sort(Comparator.comparing(Slot::span));
    return slots;
  }

  private static RangeSet<Integer> ranges(List<Span> spans) {
    RangeSet<Integer> ranges = TreeRangeSet.create();
    for (Span span : spans) {
      ranges.add(range(span));
    }
    return ranges;
  }

  private static Range<Integer> range(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  private void names(
      Words words, int from, int to, boolean gives, RangeSet<Integer> elsewhere, List<Slot> slots) {
    Reading reading = words.reading();
    Map<String, Role> prepositions = PREPOSITIONS.getOrDefault(reading.language(), Map.of());
    Subjects subjects = new Subjects(rules.get(reading.language()));
    Subjects.Frame frame = subjects.frame(words, from, to);
    boolean actor = false;
    Role before = Role.TIME;
    Span last = new Span(0, 0);
    for (Mention mention : reading.mentionsIn(words.span(from, to))) {
      if (last.contains(mention.span()) || elsewhere.encloses(range(mention.span()))) {
        continue;
      }
      last = mention.span();
      Role role = null;
      int i = words.indexOf(mention.span().start());
      if (i >= 0) {
        String text = reading.text(words.token(i).span());
        boolean proclitic =
            reading.language() == Language.ARABIC
                && mention.span().start() > words.token(i).span().start();
        String word =
            proclitic ? Folding.key(text.substring(0, 1)) : i > from ? words.key(i - 1) : "";
        role = proclitic && word.equals("ب") ? Role.PLACE : prepositions.get(word);
        if (role == null || role == Role.PLACE) {
          role = outer(words, from, i, role, prepositions);
        }
      }
      if (role == null || role == Role.DESTINATION) {
        role = receiver(words, from, to, i, mention, gives, role);
      }
      if (role == null && agent(words, from, i)) {
        role = Role.ACTOR;
      }
      if (role == null && before != Role.TIME && joined(words, from, i)) {
        role = before;
      }
      if (role == null && mention.type() == Mention.Type.PLACE && subjects.directed(words, i)) {
        role = Role.PLACE;
      }
      if (role == null) {
        boolean thing =
            mention.type() == Mention.Type.FACILITY
                || (mention.type() == Mention.Type.PLACE && actor);
        boolean subject = !thing && !actor && frame.mayAct(i, words.end(mention.span()));
        role = subject ? Role.ACTOR : Role.PATIENT;
        actor |= subject;
      }
      before = role;
      slots.add(new Slot(role, mention.id(), mention.span()));
    }
  }

  private @Nullable Role receiver(
      Words words, int from, int to, int at, Mention mention, boolean gives, @Nullable Role role) {
    if (at < 0 || mention.type() == Mention.Type.FACILITY) {
      return role;
    }
    if (role == Role.DESTINATION) {
      boolean somebody =
          mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.GROUP;
      return gives || somebody ? Role.RECIPIENT : role;
    }
    String written = words.reading().text(words.token(at).span());
    boolean attached =
        mention.span().start() > words.token(at).span().start() && written.startsWith("ل");
    boolean behind =
        words.reading().language() == Language.ENGLISH
            && at > from
            && words.verb(at - 1)
            && words.concepts(at - 1).stream().anyMatch(c -> giving.contains(c.concept()))
            && words.end(mention.span()) < to
            && words.word(words.end(mention.span()));
    return gives && (attached || behind) ? Role.RECIPIENT : null;
  }

  /** Behind «by», «من قبل», «از سوی» stands who does it. */
  private boolean agent(Words words, int from, int at) {
    ClauseRules own = rules.get(words.reading().language());
    for (int i = Math.max(from, at - AGENT); i < at; i++) {
      int length = own.match("agent", words, i);
      boolean determined = i + length == at - 1 && own.is("determiner", words.key(at - 1));
      if (length > 0 && (i + length == at || determined)) {
        return true;
      }
    }
    return false;
  }

  /** «Egypt and Qatar»: the name before, one word back or the word itself, is joined to this. */
  private boolean joined(Words words, int from, int at) {
    if (at <= from) {
      return false;
    }
    ClauseRules own = rules.get(words.reading().language());
    boolean proclitic =
        words.reading().language() == Language.ARABIC
            && words.key(at).startsWith("و")
            && words.named(at - 1);
    return proclitic
        || (own.is("coordinator", words.key(at - 1)) && at - 2 >= from && words.named(at - 2));
  }

  /** A place named inside a goal or a start is one too: «to bases in Syria». */
  private @Nullable Role outer(
      Words words, int from, int at, @Nullable Role own, Map<String, Role> prepositions) {
    for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
      if (words.verb(i) || !words.word(i) || words.named(i)) {
        return own;
      }
      if (rules.get(words.reading().language()).is("lead", words.key(i))) {
        return own;
      }
      Role role = prepositions.get(words.key(i));
      if (role == Role.DESTINATION || (role == Role.ORIGIN && own != null)) {
        return role;
      }
    }
    return own;
  }

  /** Returns the concept that a derived concept belongs to, so that verb and noun meet. */
  private String head(String concept) {
    return lexicon
        .concept(concept)
        .flatMap(c -> c.tagged("family").stream().findFirst())
        .orElse(concept);
  }
}
