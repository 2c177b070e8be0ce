package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * The counts of one article from which the figures of its outlet are made.
 *
 * @param article the article's id
 * @param language its language
 * @param sentences sentences
 * @param words words and numbers
 * @param editorial sentences EDITORIAL or MIXED
 * @param attributed sentences on a source's word
 * @param attributions attributions
 * @param anonymous attributions whose origin withholds its identity
 * @param links links of all chains
 * @param endorsing attributions by an endorsing cue
 * @param distancing attributions by a distancing cue
 * @param loaded passages that take sides in the outlet's voice
 * @param quotedLoaded passages that take sides in a source's voice
 * @param quotedWords words inside attributions
 * @param origins independent origins of attributions, each once
 * @param silent propositions of other outlets that it lacks
 * @param open propositions of other outlets that it could have carried
 */
record Tally(
    String article,
    Language language,
    int sentences,
    int words,
    int editorial,
    int attributed,
    int attributions,
    int anonymous,
    int links,
    int endorsing,
    int distancing,
    int loaded,
    int quotedLoaded,
    int quotedWords,
    int origins,
    int silent,
    int open) {
  private static final Set<Evidence.Kind> TAKES_SIDES =
      EnumSet.of(
          Evidence.Kind.LOADED_LABEL,
          Evidence.Kind.EVALUATION,
          Evidence.Kind.GLORIFICATION,
          Evidence.Kind.DELEGITIMISATION,
          Evidence.Kind.EXHORTATION,
          Evidence.Kind.CAUSAL_SPECULATION);

  static Tally of(Reading reading, Judgement judgement, int origins, Silences.Lack lack) {
    return new Tally(
        reading.article().id(),
        reading.language(),
        judgement.sentences().size(),
        (int) reading.tokens().filter(t -> t.kind() != Token.Kind.PUNCTUATION).count(),
        (int) judgement.sentences().stream().filter(Tally::isEditorial).count(),
        (int) judgement.sentences().stream().filter(Tally::isAttributed).count(),
        reading.attributions().size(),
        (int) reading.attributions().stream().filter(a -> a.origin().anonymous()).count(),
        reading.attributions().stream().mapToInt(a -> a.chain().size()).sum(),
        stance(reading, Attribution.Stance.ENDORSING),
        stance(reading, Attribution.Stance.DISTANCING),
        loaded(judgement, false),
        loaded(judgement, true),
        quotedWords(reading),
        origins,
        lack.silent(),
        lack.open());
  }

  private static int quotedWords(Reading reading) {
    return (int)
        reading
            .tokens()
            .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
            .filter(
                t -> reading.attributions().stream().anyMatch(a -> a.content().contains(t.span())))
            .count();
  }

  private static boolean isEditorial(LabelledSentence sentence) {
    return sentence.label() == Label.EDITORIAL || sentence.label() == Label.MIXED;
  }

  private static boolean isAttributed(LabelledSentence sentence) {
    return sentence.label() == Label.ATTRIBUTED
        || (sentence.label() == Label.MIXED
            && sentence.evidence().stream()
                .anyMatch(e -> e.kind() == Evidence.Kind.ATTRIBUTION_CUE));
  }

  private static int stance(Reading reading, Attribution.Stance stance) {
    return (int) reading.attributions().stream().filter(a -> a.stance() == stance).count();
  }

  private static int loaded(Judgement judgement, boolean attributed) {
    return (int)
        judgement.sentences().stream()
            .flatMap(s -> s.evidence().stream())
            .filter(e -> TAKES_SIDES.contains(e.kind()) && e.attributed() == attributed)
            .count();
  }
}
