package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a Persian sentence of comment the words that judge by their tone and are in no list of
 * wording: they decide no label, they show what a label rests on.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>what exalts glorifies, what reviles delegitimises, a figure of speech evaluates;
 *   <li>neither where somebody else speaks, nor inside a name, nor where a clue stands already.
 * </ul>
 */
final class Judgements {
  private final Tones tones;

  /** Makes the finder with the Persian words of tone. */
  Judgements(Tones tones) {
    this.tones = tones;
  }

  /** Returns what judges in a sentence, beside what is known of it. */
  List<Evidence> of(Reading reading, Sentence sentence, List<Clue> clues, Voices voices) {
    List<Evidence> found = new ArrayList<>();
    if (reading.language() != Language.PERSIAN) {
      return found;
    }
    List<Token> tokens = sentence.tokens();
    List<Mention> names = reading.mentionsIn(sentence.span());
    for (Tones.Found tone : tones.find(tokens)) {
      Span span = tokens.get(tone.first()).span().cover(tokens.get(tone.end() - 1).span());
      Optional<Kind> kind = kind(tone.tone());
      boolean known =
          clues.stream().anyMatch(c -> c.isLoaded() && c.span().overlaps(span))
              || names.stream().anyMatch(m -> m.span().overlaps(span))
              || voices.isAttributed(span);
      if (kind.isPresent() && !known) {
        found.add(new Evidence(span, kind.get(), false, "the tone of " + tone.tone().label()));
      }
    }
    return found;
  }

  private static Optional<Kind> kind(Tone tone) {
    return switch (tone) {
      case STRONG_NEGATIVE -> Optional.of(Kind.DELEGITIMISATION);
      case STRONG_POSITIVE -> Optional.of(Kind.GLORIFICATION);
      case FIGURE, VIVID -> Optional.of(Kind.EVALUATION);
      default -> Optional.empty();
    };
  }
}
