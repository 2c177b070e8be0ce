package io.github.muqabala.independence;

import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives sources identifiers, so that two articles that name one source name one node.
 *
 * <ul>
 *   <li>A known name has its identifier, the same in all languages; any other named source has its
 *       folded spelling.
 *   <li>An anonymous source cannot be told from another of the same words: it is known only through
 *       the one who passes it on, the medium before it in the chain, or else the article. Two
 *       articles that quote one agency's anonymous source so have one origin, two articles with an
 *       anonymous source each have two.
 * </ul>
 */
final class Origins {
  private Origins() {}

  /** Returns the identifiers of a chain, from the article's own to the origin's. */
  static List<String> chain(Reading reading, Attribution attribution) {
    List<String> ids = new ArrayList<>();
    ids.add(article(reading.article().id()));
    for (SourceLink link : attribution.chain()) {
      String name = link.mention().orElseGet(() -> spelling(link.name()));
      ids.add(link.anonymous() ? ids.get(ids.size() - 1) + "/" + name : name);
    }
    return ids;
  }

  /** Returns the identifier of an article that speaks in its own voice. */
  static String article(String id) {
    return "article:" + id;
  }

  private static String spelling(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty()) {
        key.append(key.isEmpty() ? "" : "_").append(Folding.key(word));
      }
    }
    return key.toString();
  }
}
