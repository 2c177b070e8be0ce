package io.github.muqabala.align;

/**
 * What a statement can be recognised by: one unit for each word that carries meaning, each with the
 * keys it may be met by. The keys of unit {@code u} are at {@code first[u]} to {@code first[u +
 * 1]}.
 *
 * <p>A class and not a record, since its arrays must be compact and never leave the package.
 */
final class Signature {
  final int[] first;
  final int[] keys;
  final float[] quality;
  final float[] trust;
  final boolean[] function;
  final int[] start;
  final int[] end;

  /**
   * Creates a signature.
   *
   * @param first where the keys of each unit begin, and where the last ends
   * @param keys numbers of the keys
   * @param quality how sure each key is, in (0, 1]
   * @param trust how much it counts if a unit has no counterpart, in (0, 1]
   * @param function whether each unit is a function word
   * @param start where each unit's word begins in the statement
   * @param end where it ends
   */
  Signature(
      int[] first,
      int[] keys,
      float[] quality,
      float[] trust,
      boolean[] function,
      int[] start,
      int[] end) {
    this.first = first;
    this.keys = keys;
    this.quality = quality;
    this.trust = trust;
    this.function = function;
    this.start = start;
    this.end = end;
  }

  int units() {
    return trust.length;
  }
}
