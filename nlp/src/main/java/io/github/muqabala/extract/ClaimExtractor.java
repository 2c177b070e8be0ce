package io.github.muqabala.extract;

import com.google.common.collect.ListMultimap;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a reading into claims: one for each checkable clause.
 *
 * <p>A clause inside an attribution inherits the innermost one; the cue and the source are no part
 * of a claim. {@link Checkable} says which clauses are none. A clause that leaves its subject, or
 * its tense, to the one before takes over who acts there, and its status. Immutable and safe for
 * use by many threads.
 */
public final class ClaimExtractor {
  private static final int FEWEST_WORDS = 3;

  private final PerLanguage<ClauseRules> rules = PerLanguage.of(ClauseRules::load);
  private final VerbLexicon verbs;
  private final SlotFiller slots;

  private ClaimExtractor(Lexicon lexicon) {
    this.slots = new SlotFiller(lexicon, rules);
    this.verbs = VerbLexicon.of(lexicon);
  }

  /** Returns an extractor that uses a lexicon. */
  public static ClaimExtractor with(Lexicon lexicon) {
    return new ClaimExtractor(lexicon);
  }

  /** Extracts one claim for each checkable clause, in the order of the text. */
  public List<Claim> extract(Reading reading) {
    ClauseRules language = rules.get(reading.language());
    List<Claim> claims = new ArrayList<>();
    ListMultimap<Span, Attribution> reports = Frames.bySentence(reading, Frames::contents);
    ListMultimap<Span, Attribution> chains = Frames.bySentence(reading, Frames::links);
    for (Sentence sentence : reading.sentences()) {
      Words words = new Words(reading, sentence, verbs, language);
      ClauseSplitter splitter = new ClauseSplitter(language);
      Lifter lifter = new Lifter(language);
      Checkable checkable = new Checkable(words, language);
      for (ClauseSplitter.Piece source : sources(words, chains.get(sentence.span()))) {
        Segment own = new Segment(source.from(), source.to(), Optional.empty(), true);
        claims.add(claim(words, source, List.of(), own, Optional.empty(), claims.size() + 1));
      }
      for (Segment segment : segments(reading, words, reports.get(sentence.span()))) {
        List<ClauseSplitter.Piece> pieces = new ArrayList<>();
        Set<ClauseSplitter.Piece> lifted = new HashSet<>();
        for (ClauseSplitter.Piece piece : splitter.split(words, segment.from(), segment.to())) {
          boolean phrase = splitter.phrase(words, piece.from(), piece.to());
          if (checkable.states(
              piece.from(), piece.to(), segment.attribution(), segment.framed(), phrase)) {
            pieces.add(lifter.main(words, piece));
          }
          lifted.addAll(lifter.lift(words, piece));
        }
        pieces.addAll(lifted);
        Optional<Claim> before = Optional.empty();
        for (ClauseSplitter.Piece piece : inOrder(pieces)) {
          boolean passing = lifted.contains(piece);
          List<Span> inside = passing ? List.of() : relatives(lifter, words, piece);
          Claim claim = claim(words, piece, inside, segment, before, claims.size() + 1);
          claims.add(claim);
          before = passing ? before : Optional.of(claim);
        }
      }
    }
    return claims;
  }

  private static List<ClauseSplitter.Piece> inOrder(List<ClauseSplitter.Piece> pieces) {
    return pieces.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(ClauseSplitter.Piece::from)
                .thenComparing(ClauseSplitter.Piece::to, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * Returns a reading's whole text as one claim, for texts that are one statement.
   *
   * @throws IllegalArgumentException if the text holds no sentence
   */
  public Claim whole(Reading reading) {
    if (reading.sentences().isEmpty()) {
      throw new IllegalArgumentException(
          "article " + reading.article().id() + " must hold a sentence");
    }
    Words words = Words.whole(reading, verbs, rules.get(reading.language()));
    Segment all = new Segment(0, words.size(), Optional.empty(), false);
    ClauseSplitter.Piece whole = new ClauseSplitter.Piece(0, words.size());
    return claim(words, whole, List.of(), all, Optional.empty(), 1);
  }

  /**
   * Makes a claim of a clause.
   *
   * @param inside the relative clauses inside that are claims themselves
   * @param before the claim of the clause before, from which the clause may take its subject and
   *     its tense
   */
  private Claim claim(
      Words words,
      ClauseSplitter.Piece piece,
      List<Span> inside,
      Segment segment,
      Optional<Claim> before,
      int number) {
    Reading reading = words.reading();
    ClauseRules language = rules.get(reading.language());
    int from = piece.from();
    int to = piece.to();
    List<Slot> filled = new ArrayList<>(slots.fill(words, from, to, inside));
    boolean actor = filled.stream().anyMatch(s -> s.role() == Slot.Role.ACTOR);
    if (!actor && before.isPresent() && new Subjects(language).left(words, from, to)) {
      before.get().slots().stream().filter(s -> s.role() == Slot.Role.ACTOR).forEach(filled::add);
      filled.sort(Comparator.comparing(Slot::span));
    }
    Claim.Status status =
        denied(words, segment)
            ? Claim.Status.DENIED
            : new StatusRules(language)
                .of(words, from, to, governor(words, segment, from), before.map(Claim::status));
    return new Claim(
        String.format(Locale.ROOT, "%s-c%02d", reading.article().id(), number),
        reading.article().id(),
        words.span(from, to),
        status == Claim.Status.DENIED
            ? Claim.Polarity.NEGATIVE
            : new PolarityRules(language).of(words, from, to),
        status,
        filled,
        segment.attribution());
  }

  private static List<Span> relatives(Lifter lifter, Words words, ClauseSplitter.Piece piece) {
    return lifter.relatives(words, piece).stream().map(p -> words.span(p.from(), p.to())).toList();
  }

  /** What a source is said to deny is denied. */
  private static boolean denied(Words words, Segment segment) {
    return segment.attribution().stream()
        .flatMap(a -> a.cues().stream())
        .anyMatch(
            cue ->
                words.found("denial", words.first(cue), words.end(cue))
                    || words.found("rejection", words.first(cue), words.end(cue)));
  }

  /** A plan or an expectation before the first clause of a segment governs the clauses behind. */
  private static int governor(Words words, Segment segment, int from) {
    boolean governed =
        words.found("plan", segment.from(), from) || words.found("expect", segment.from(), from);
    return governed ? segment.from() : from;
  }

  /** Tokens of a sentence that one attribution, or none, holds. */
  private record Segment(int from, int to, Optional<Attribution> attribution, boolean framed) {}

  private static List<Segment> segments(Reading reading, Words words, List<Attribution> near) {
    if (words.size() == 0) {
      return List.of();
    }
    Frames frames = Frames.of(words, near);
    List<Segment> segments = new ArrayList<>();
    int from = -1;
    Optional<Attribution> owner = Optional.empty();
    for (int i = 0; i <= words.size(); i++) {
      boolean inside = i < words.size() && !frames.frames(i);
      Optional<Attribution> here = inside ? frames.owner(i) : Optional.empty();
      if (from >= 0 && (!inside || !here.equals(owner))) {
        segments.add(new Segment(from, i, owner, !near.isEmpty()));
        from = -1;
      }
      if (inside && from < 0) {
        from = i;
        owner = here;
      }
    }
    return withDates(reading, words, segments);
  }

  /** A date that stands between cue and content dates the content's first clause. */
  private static List<Segment> withDates(Reading reading, Words words, List<Segment> segments) {
    List<Segment> joined = new ArrayList<>();
    for (Segment segment : segments) {
      Segment before = joined.isEmpty() ? segment : joined.get(joined.size() - 1);
      Span span = words.span(before.from(), before.to());
      if (segment.attribution().isPresent()
          && before.attribution().isEmpty()
          && before.to() == segment.from()
          && !words.anyKey(before.from(), segment.from() + 1, "complementizer")
          && !words.predicates(before.from(), before.to())
          && !reading.timesIn(span).isEmpty()) {
        joined.remove(joined.size() - 1);
        joined.add(new Segment(before.from(), segment.to(), segment.attribution(), true));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }

  /** A source that is named by a dated event, such as an agreement, states that event. */
  private static List<ClauseSplitter.Piece> sources(Words words, List<Attribution> near) {
    List<ClauseSplitter.Piece> pieces = new ArrayList<>();
    for (Attribution attribution : near) {
      for (SourceLink link : attribution.chain()) {
        int from = words.indexOf(link.span().start());
        int to = words.indexOf(link.span().end() - 1) + 1;
        if (from >= 0
            && to > from
            && words.hasTime(from, to)
            && words.predicates(from, to)
            && words.contentWords(from, to) >= FEWEST_WORDS) {
          pieces.add(new ClauseSplitter.Piece(from, to));
        }
      }
    }
    return pieces.stream().distinct().toList();
  }
}
