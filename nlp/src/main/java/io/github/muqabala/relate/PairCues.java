package io.github.muqabala.relate;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.relate.PairItem.Cue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which concepts are cues, from the data file {@code pair_cues.tsv}: a class of cue, and concepts
 * or tags of the lexicon (with {@code tag:}, with a colon at the end for all tags that open so).
 */
final class PairCues {
  private static final String TAG = "tag:";

  private final ImmutableSetMultimap<String, Cue> cues;

  private PairCues(ImmutableSetMultimap<String, Cue> cues) {
    this.cues = cues;
  }

  static PairCues withDefaults() {
    ImmutableSetMultimap.Builder<String, Cue> cues = ImmutableSetMultimap.builder();
    for (List<String> row : DataFile.rows(PairCues.class, "pair_cues.tsv", 2)) {
      Cue cue = Cue.valueOf(row.get(0));
      DataFile.forms(row.get(1)).forEach(item -> cues.put(item, cue));
    }
    return new PairCues(cues.build());
  }

  Set<String> items() {
    return cues.keySet();
  }

  Set<Cue> of(ConceptMention mention) {
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    found.addAll(cues.get(mention.concept()));
    for (String tag : mention.tags()) {
      found.addAll(cues.get(TAG + tag));
      int colon = tag.indexOf(':');
      if (colon > 0) {
        found.addAll(cues.get(TAG + tag.substring(0, colon + 1)));
      }
    }
    return found;
  }
}
