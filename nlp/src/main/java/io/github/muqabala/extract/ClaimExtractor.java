package io.github.muqabala.extract;

import com.google.common.collect.ListMultimap;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a reading into claims: one for each checkable clause.
 *
 * <p>A clause inside an attribution inherits the innermost one; the cue and the source are no part
 * of a claim. Questions, and clauses without any news event, number, time or two names, are not
 * claims. Immutable and safe for use by many threads.
 */
public final class ClaimExtractor {
  private static final int FEWEST_WORDS = 3;

  private final Lexicon lexicon;
  private final VerbLexicon verbs;
  private final PerLanguage<ClauseRules> rules = PerLanguage.of(ClauseRules::load);

  private ClaimExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      for (ClauseSplitter.Piece source : sources(words, chains.get(sentence.span()))) {
        Segment own = new Segment(source.from(), source.to(), Optional.empty(), true);
        claims.add(claim(words, language, source, own, claims.size() + 1));
      }
      for (Segment segment : segments(reading, words, reports.get(sentence.span()))) {
        List<ClauseSplitter.Piece> pieces = new ArrayList<>();
        for (ClauseSplitter.Piece piece : splitter.split(words, segment.from(), segment.to())) {
          boolean phrase = splitter.phrase(words, piece.from(), piece.to());
          if (checkable(words, piece, segment, phrase)) {
            pieces.add(lifter.main(words, piece));
          }
          pieces.addAll(lifter.lift(words, piece));
        }
        pieces.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt(ClauseSplitter.Piece::from)
                    .thenComparing(ClauseSplitter.Piece::to, Comparator.reverseOrder()))
            .forEach(
                piece -> claims.add(claim(words, language, piece, segment, claims.size() + 1)));
      }
    }
    return claims;
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
    return claim(
        words, rules.get(reading.language()), new ClauseSplitter.Piece(0, words.size()), all, 1);
  }

  private Claim claim(
      Words words, ClauseRules language, ClauseSplitter.Piece piece, Segment segment, int number) {
    Reading reading = words.reading();
    int from = piece.from();
    int to = piece.to();
    Span span = words.span(from, to);
    return new Claim(
        String.format(Locale.ROOT, "%s-c%02d", reading.article().id(), number),
        reading.article().id(),
        span,
        new PolarityRules(language).of(words, from, to),
        denied(words, segment)
            ? Claim.Status.DENIED
            : new StatusRules(language).of(words, from, to, governor(words, segment, from)),
        new SlotFiller(lexicon, rules).fill(words, from, to),
        segment.attribution());
  }

  /** What a source is said to deny is denied. */
  private static boolean denied(Words words, Segment segment) {
    return segment.attribution().stream()
        .flatMap(a -> a.cues().stream())
        .anyMatch(cue -> words.found("denial", words.first(cue), words.end(cue)));
  }

  /** A plan or an expectation before the first clause of a segment governs the clauses behind. */
  private static int governor(Words words, Segment segment, int from) {
    boolean governed =
        words.found("plan", segment.from(), from) || words.found("expect", segment.from(), from);
    return governed ? segment.from() : from;
  }

  private static boolean checkable(
      Words words, ClauseSplitter.Piece piece, Segment segment, boolean phrase) {
    int from = piece.from();
    int to = piece.to();
    if (words.contentWords(from, to) < FEWEST_WORDS || question(words, to)) {
      return false;
    }
    boolean valued =
        words.hasTime(from, to)
            || words.hasQuantity(from, to)
            || words.reading().mentionsIn(words.span(from, to)).size() > 1;
    boolean eventful = words.eventful(from, to);
    if (segment.attribution().isPresent()) {
      return words.predicates(from, to) || phrase;
    }
    return words.hasVerb(from, to)
        ? eventful || valued || !segment.framed()
        : phrase || (eventful && valued);
  }

  private static boolean question(Words words, int to) {
    for (int i = to; i < words.size() && !words.word(i); i++) {
      if (words.key(i).equals("?") || words.key(i).equals("؟")) {
        return true;
      }
    }
    return false;
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
