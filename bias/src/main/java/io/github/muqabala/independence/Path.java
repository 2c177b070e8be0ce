package io.github.muqabala.independence;

import java.util.List;

/**
 * One way by which words reach the reader.
 *
 * @param voices identifiers of the voices, from the outlet outward to the origin
 * @param names what the outlet calls them, in the same order
 * @param times how many attributions came this way
 */
public record Path(List<String> voices, List<String> names, int times) {
  /** Copies the lists. */
  public Path {
    voices = List.copyOf(voices);
    names = List.copyOf(names);
  }
}
