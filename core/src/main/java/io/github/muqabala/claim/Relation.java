package io.github.muqabala.claim;

import java.util.List;
import java.util.Optional;

/**
 * How two claims stand to each other. REFINES reads from the first to the second: the first is the
 * more specific; the others are symmetric.
 *
 * @param first identifier of a claim
 * @param second identifier of another claim
 * @param type how they stand to each other
 * @param conflict in what they conflict, where they do
 * @param score strength of the evidence from 0 to 1; not a probability
 * @param later the claim published later, where the days of publication differ
 * @param evidence what speaks for the relation; never empty
 */
public record Relation(
    String first,
    String second,
    Type type,
    Optional<Conflict> conflict,
    double score,
    Optional<String> later,
    List<Evidence> evidence) {

  /** Copies the list and checks that a conflict names its kind. */
  public Relation {
    evidence = List.copyOf(evidence);
    if ((type == Type.CONFLICT) != conflict.isPresent()) {
      throw new IllegalArgumentException(
          "relation "
              + first
              + ", "
              + second
              + " must name a kind of conflict if, and only if, it is one");
    }
  }

  /** The ways in which two claims may stand to each other. */
  public enum Type {
    /** They say the same. */
    EQUIVALENT,
    /** The first is more specific and compatible. */
    REFINES,
    /** About the same proposition they say what cannot both hold. */
    CONFLICT,
    /** About the same matter, not the same proposition. */
    RELATED,
    /** The evidence does not carry a verdict. */
    UNDECIDED
  }

  /** In what two claims may conflict. */
  public enum Conflict {
    /** Different numbers of one thing. */
    NUMBER,
    /** Different dates of one event. */
    DATE,
    /** One affirms, one negates. */
    POLARITY,
    /** Different places of one event. */
    PLACE,
    /** Different actors of one event. */
    ACTOR,
    /** Happened against denied or still to come. */
    STATUS
  }

  /**
   * One reason for a relation.
   *
   * @param feature what was compared: {@code concept}, {@code time}, {@code quantity}, {@code
   *     mention}, {@code polarity}, {@code status}
   * @param first the first claim's value, empty where it has none
   * @param second the second claim's value, empty where it has none
   * @param weight how much it counts, negative where it speaks against sameness
   */
  public record Evidence(String feature, String first, String second, double weight) {}
}
