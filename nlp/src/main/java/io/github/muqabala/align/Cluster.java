package io.github.muqabala.align;

import java.util.List;

/**
 * Statements of different texts that say the same.
 *
 * @param members the statements in the order of their texts, two or more, one of a text at most
 * @param score mean confidence that two of them say the same, from 0 to 1
 */
public record Cluster(List<Member> members, double score) {
  /** Copies the list. */
  public Cluster {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("cluster must have two members, got " + members);
    }
  }

  /**
   * A statement of one of the texts.
   *
   * @param text index of the text, from 0
   * @param statement index of the statement in its text, from 0
   */
  public record Member(int text, int statement) {}
}
