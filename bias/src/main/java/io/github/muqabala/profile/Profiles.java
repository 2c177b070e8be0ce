package io.github.muqabala.profile;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import java.util.List;

/**
 * Source profiles: figures for each outlet of a comparison. Immutable.
 *
 * <pre>{@code
 * Profiles profiles = Profiles.of(comparison);
 * System.out.println(profiles.table());
 * }</pre>
 *
 * <p>Intervals come from a bootstrap by article with a fixed seed. Below the stated minimum of
 * articles there are none, and the profile says so.
 */
public final class Profiles {
  private final Comparison comparison;
  private final List<Judgement> judgements;
  private final List<Profile> outlets;
  private final List<Difference> differences;

  private Profiles(Comparison comparison, List<Judgement> judgements, Settings settings) {
    this.comparison = comparison;
    this.judgements = List.copyOf(judgements);
    ProfileMaker maker = new ProfileMaker(settings);
    Silences silences = new Silences();
    maker.add(comparison, judgements, silences.add(comparison, ""));
    this.outlets = maker.profiles(silences, List.of());
    this.differences = maker.differences();
  }

  /** Computes the profiles of the outlets in a comparison with default rules and settings. */
  public static Profiles of(Comparison comparison) {
    EditorialDetector detector = EditorialDetector.withDefaults();
    return of(
        comparison,
        comparison.readings().stream().map(detector::judge).toList(),
        Settings.defaults());
  }

  /**
   * Computes the profiles of the outlets in a comparison.
   *
   * @param judgements one for each reading of the comparison, in its order
   * @throws IllegalArgumentException if the judgements are not those of the readings
   */
  public static Profiles of(Comparison comparison, List<Judgement> judgements, Settings settings) {
    requireSame(comparison, judgements);
    return new Profiles(comparison, judgements, settings);
  }

  static void requireSame(Comparison comparison, List<Judgement> judgements) {
    List<String> wanted = comparison.readings().stream().map(r -> r.article().id()).toList();
    List<String> given = judgements.stream().map(Judgement::article).toList();
    if (!wanted.equals(given)) {
      throw new IllegalArgumentException(
          "judgements must be those of the readings " + wanted + ", got " + given);
    }
  }

  /** Returns the comparison that the profiles were computed from. */
  public Comparison comparison() {
    return comparison;
  }

  /** Returns the labels of the sentences, one judgement for each reading. */
  public List<Judgement> judgements() {
    return judgements;
  }

  /** Returns the profiles, the outlets with most articles first. */
  public List<Profile> outlets() {
    return outlets;
  }

  /** Returns how outlets with articles enough differ, the surest differences first. */
  public List<Difference> differences() {
    return differences;
  }

  /**
   * Returns the figures as a table for a screen: a line for each figure, a column for each outlet.
   */
  public String table() {
    return ProfileTable.text(outlets);
  }

  /** Returns the header and a row for each outlet, for a file of comma-separated values. */
  public List<List<String>> rows() {
    return ProfileTable.rows(outlets);
  }

  /** Returns the header and a row for each of some profiles. */
  public static List<List<String>> rows(List<Profile> outlets) {
    return ProfileTable.rows(outlets);
  }

  /** Returns the figures of some profiles as a table for a screen. */
  public static String table(List<Profile> outlets) {
    return ProfileTable.text(outlets);
  }

  @Override
  public String toString() {
    return table();
  }
}
