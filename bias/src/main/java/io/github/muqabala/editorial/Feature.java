package io.github.muqabala.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the score of editorializing is computed from.
 *
 * <p>Families:
 *
 * <ul>
 *   <li>{@link Trait}: what a statement holds, one by one;
 *   <li>{@code own_} with a {@link Tone} or a {@link Marker}: such words in the outlet's voice,
 *       neither in speech between quotation marks nor in an attribution;
 *   <li>{@code concept_own_} with a tone: such concepts of the lexicon;
 *   <li>{@code dense_} with a tone: such words of the outlet against the statement's length;
 *   <li>{@code grammar_} with a {@link Grammar.Kind}: function words; {@code first_}: the class of
 *       the first word.
 * </ul>
 *
 * Each is the logarithm of one more than a count, unless its trait says otherwise.
 *
 * @param label its name in the file of weights
 * @param portable whether it means the same in every language, so that its weight may be taken from
 *     one language to another; function words do not
 */
record Feature(String label, boolean portable) {
  private static final List<Grammar.Kind> FIRST =
      List.of(
          Grammar.Kind.JOINING,
          Grammar.Kind.CONTRASTING,
          Grammar.Kind.POINTING,
          Grammar.Kind.DEFINITE,
          Grammar.Kind.PLACING,
          Grammar.Kind.WE,
          Grammar.Kind.I,
          Grammar.Kind.ASKING);

  /** All features, in the order of the vectors of their values. */
  static final List<Feature> ALL = all();

  /** Returns the feature as words of a reason. */
  String words() {
    return label.replace('_', ' ');
  }

  static String own(Enum<?> kind) {
    return "own_" + kind.name().toLowerCase(Locale.ROOT);
  }

  static String concept(Tone tone) {
    return "concept_" + own(tone);
  }

  static String dense(Tone tone) {
    return "dense_" + tone.label();
  }

  static String grammar(Grammar.Kind kind) {
    return "grammar_" + kind.name().toLowerCase(Locale.ROOT);
  }

  static String first(Grammar.Kind kind) {
    return "first_" + kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<Feature> all() {
    List<Feature> all = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      all.add(new Feature(trait.label(), trait.isPortable()));
    }
    for (Tone tone : Tone.values()) {
      all.add(new Feature(own(tone), true));
      all.add(new Feature(dense(tone), true));
      if (tone.compareTo(Tone.FEELING) <= 0) {
        all.add(new Feature(concept(tone), true));
      }
    }
    for (Marker marker : Marker.values()) {
      all.add(new Feature(own(marker), true));
    }
    for (Grammar.Kind kind : Grammar.Kind.values()) {
      all.add(new Feature(grammar(kind), false));
    }
    FIRST.forEach(kind -> all.add(new Feature(first(kind), false)));
    return List.copyOf(all);
  }
}
