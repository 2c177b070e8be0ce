package io.github.muqabala.independence;

import java.util.List;

/**
 * One way by which words reach the reader.
 *
 * @param voices identifiers of the voices, from the outlet outward to the origin
 * @param times how many attributions came this way
 */
public record Path(List<String> voices, int times) {
  /** Copies the list. */
  public Path {
    voices = List.copyOf(voices);
  }
}
