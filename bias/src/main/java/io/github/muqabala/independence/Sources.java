package io.github.muqabala.independence;

import io.github.muqabala.reading.Reading;
import java.util.List;

/**
 * Who stands at the root of what articles attribute. Made from articles together, it knows that a
 * medium which one of them quotes is the outlet of another; made from one article alone, it takes
 * names as that article gives them.
 *
 * <p>An unnamed source is known only through the one who passes it on: all security sources of one
 * outlet count as one origin, since nothing tells them apart.
 */
public final class Sources {
  private final Identities identities;

  private Sources(Identities identities) {
    this.identities = identities;
  }

  /** Returns the sources of some articles. */
  public static Sources of(List<Reading> readings) {
    return new Sources(Identities.of(readings));
  }

  /**
   * Returns the identifier of the origin of each attribution, the last voice of its chain, in their
   * order.
   *
   * @param reading one of the articles from which this was made
   */
  public List<String> origins(Reading reading) {
    return reading.attributions().stream().map(a -> identities.chain(reading, a).origin()).toList();
  }
}
