package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import io.github.muqabala.wording.Expression.Strength;
import io.github.muqabala.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the passages of a reading that speak for or against editorializing.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>expressions of the wording list, with the strength stated there;
 *   <li>concepts that the lexicon tags as loaded and the wording list does not hold at that place,
 *       as mild evidence;
 *   <li>neither inside the name of a person, nor in English in that of an institution;
 *   <li>turns of irony ("as if", "nothing but"), as mild evidence;
 *   <li>two passages of one kind and voice that stand side by side are one; in Arabic also two of
 *       different kinds, where the second is one word that qualifies the first, with an adjective
 *       of origin between («صمت عربي مخزٍ»): the first says of which kind they are;
 *   <li>cues of attribution, except those of documents.
 * </ul>
 */
final class ClueFinder {
  private static final Set<Kind> QUALIFYING =
      Set.of(Kind.LOADED_LABEL, Kind.DELEGITIMISATION, Kind.GLORIFICATION, Kind.EVALUATION);
  private static final Set<String> NO_ORIGIN = Set.of("التي", "الذي", "علي", "لدي", "حتي", "سوي");
  private static final int ORIGIN = 3;
  private static final String IRONY = "the turn of irony";

  private static final Set<String> GENITIVES = Set.of("'", "’", "'s", "’s");

  private final Wording wording;
  private final PerLanguage<Markers> markers = PerLanguage.of(Markers::load);

  ClueFinder(Wording wording) {
    this.wording = wording;
  }

  /** Returns the clues in the order of the text. */
  List<Clue> find(Reading reading, Voices voices) {
    boolean english = reading.language() == Language.ENGLISH;
    List<Clue> clues = new ArrayList<>();
    List<Wording.Found> found = wording.find(reading);
    for (Wording.Found f : found) {
      f.expression()
          .kind()
          .ifPresent(
              kind ->
                  clues.add(clue(f.span(), kind, f.expression().strength(), reason(f), voices)));
    }
    for (ConceptMention concept : reading.concepts()) {
      Optional<Kind> kind = loaded(concept);
      if (kind.isPresent()
          && !reading.isInPersonName(concept.span())
          && !(english && reading.isInLongerName(concept.span()))
          && found.stream().noneMatch(f -> f.span().overlaps(concept.span()))) {
        String reason = "concept " + concept.concept() + " is tagged " + tag(concept);
        clues.add(clue(concept.span(), kind.get(), Strength.MILD, reason, voices));
      }
    }
    clues.addAll(ironies(reading, voices));
    clues.sort(Comparator.comparing(Clue::span));
    List<Clue> merged = merge(clues, reading);
    for (Attribution attribution : reading.attributions()) {
      for (Span cue : attribution.cues()) {
        merged.add(
            new Clue(
                new Evidence(
                    cue,
                    Kind.ATTRIBUTION_CUE,
                    false,
                    "attributes to " + attribution.origin().name()),
                Strength.WEAK));
      }
    }
    merged.sort(Comparator.comparing(Clue::span));
    return merged;
  }

  private List<Clue> ironies(Reading reading, Voices voices) {
    List<Token> tokens = reading.tokens().toList();
    List<Set<Marker>> found = markers.get(reading.language()).find(tokens);
    return IntStream.range(0, tokens.size())
        .filter(i -> found.get(i).contains(Marker.IRONY))
        .filter(i -> !isWas(tokens.get(i), reading))
        .mapToObj(i -> clue(tokens.get(i).span(), Kind.EVALUATION, Strength.MILD, IRONY, voices))
        .toList();
  }

  /** «كان», which is spelt like «كأن» where hamzas are folded. */
  private static boolean isWas(Token token, Reading reading) {
    return token.key().endsWith("كان") && reading.text(token.span()).indexOf('أ') < 0;
  }

  private static Clue clue(Span span, Kind kind, Strength strength, String reason, Voices voices) {
    boolean distance = kind == Kind.HEDGE_OR_DISTANCE && strength == Strength.STRONG;
    boolean attributed = distance ? voices.isQuoted(span) : voices.isAttributed(span);
    return new Clue(new Evidence(span, kind, attributed, reason), strength);
  }

  private static String reason(Wording.Found found) {
    String form = "the wording \"" + found.expression().form() + "\"";
    return found
        .expression()
        .neutral()
        .map(n -> form + " where \"" + n + "\" would do")
        .orElse(form);
  }

  private static Optional<Kind> loaded(ConceptMention concept) {
    if (concept.is("loaded:glory")) {
      return Optional.of(Kind.GLORIFICATION);
    }
    if (concept.is("loaded:delegitimise")) {
      return Optional.of(Kind.DELEGITIMISATION);
    }
    return concept.is("loaded:label") ? Optional.of(Kind.LOADED_LABEL) : Optional.empty();
  }

  private static String tag(ConceptMention concept) {
    return concept.tags().stream().filter(t -> t.startsWith("loaded:")).findFirst().orElse("");
  }

  private static List<Clue> merge(List<Clue> clues, Reading reading) {
    List<Clue> merged = new ArrayList<>();
    for (Clue clue : clues) {
      int last = merged.size() - 1;
      if (last >= 0 && areOne(merged.get(last), clue, reading)) {
        merged.set(last, join(merged.get(last), clue));
      } else {
        merged.add(clue);
      }
    }
    return merged;
  }

  private static boolean areOne(Clue one, Clue other, Reading reading) {
    if (one.span().overlaps(other.span())) {
      return true;
    }
    if (one.isOwn() != other.isOwn() || !one.isLoaded()) {
      return false;
    }
    String between =
        new Span(one.span().end(), other.span().start()).of(reading.article().text()).strip();
    boolean qualifies =
        QUALIFYING.contains(one.evidence().kind())
            && QUALIFYING.contains(other.evidence().kind())
            && reading.tokensIn(other.span()).size() == 1
            && reading.language() == Language.ARABIC;
    return (between.isEmpty() || GENITIVES.contains(between))
        ? one.evidence().kind() == other.evidence().kind() || qualifies
        : qualifies && isOrigin(between);
  }

  /** An Arabic adjective of origin, as between the two parts of «صمت عربي مخزٍ». */
  private static boolean isOrigin(String between) {
    String word = Folding.key(between);
    return word.length() > ORIGIN
        && between.indexOf(' ') < 0
        && word.charAt(0) != 'و'
        && !NO_ORIGIN.contains(word)
        && (word.endsWith("ي") || word.endsWith("يه"));
  }

  private static Clue join(Clue one, Clue other) {
    Clue stronger = other.strength().compareTo(one.strength()) > 0 ? other : one;
    Evidence e = stronger.evidence();
    Kind kind = one.span().overlaps(other.span()) ? e.kind() : one.evidence().kind();
    return new Clue(
        new Evidence(one.span().cover(other.span()), kind, e.attributed(), e.reason()),
        stronger.strength());
  }
}
