package io.github.muqabala.relate;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.muqabala.data.DataFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Concepts that reports of one fact use for one another though they are not one notion: a kind, a
 * part, a cause, a result. From {@code kin_events.tsv} and {@code kin_things.tsv}: each row is a
 * set with a name, how close its concepts are, and the concepts. {@code same} links as near
 * synonyms do.
 */
final class Kin {
  private static final List<String> FILES = List.of("kin_events.tsv", "kin_things.tsv");
  private static final String SAME = "same";

  private Kin() {}

  /**
   * Reads the sets.
   *
   * @param head what a concept is compared as
   * @return the links of each concept; two that meet have one in common
   */
  static ImmutableSetMultimap<String, String> load(UnaryOperator<String> head) {
    ImmutableSetMultimap.Builder<String, String> links = ImmutableSetMultimap.builder();
    for (String file : FILES) {
      for (List<String> row : DataFile.rows(Kin.class, file, 3)) {
        String near = row.get(1).equals(SAME) ? Overlap.NEAR_LINK : Overlap.KIN_LINK;
        // Sets of two files may share a name.
        String link = near + file + "/" + row.get(0);
        DataFile.forms(row.get(2)).forEach(c -> links.put(head.apply(c), link));
      }
    }
    return links.build();
  }
}
