package io.github.muqabala.lexicon;

import java.util.Arrays;

/**
 * A trie whose edges lie in one open-addressed hash table: a step costs about one probe, an edge
 * eight bytes in a table that is four fifths full. Characters are numbered as they come, so that
 * node and character fit into one int; two bytes for each node tell which edges it may have, so
 * that most steps into nothing need no probe. Built once, then read by any number of threads.
 */
final class Trie {
  private static final int MOST_LABELS = 256;
  private static final int MOST_NODES = 1 << 24;

  /** The label of the edge that leads to a node's value. */
  private static final int VALUE = 1;

  /** A digest with more bits than this tells too little to be worth making. */
  private static final int CROWD = 24;

  /** The bit of a path of one character. */
  static final long SINGLE = 1L << (Long.SIZE - 1);

  private static final double FILL = 0.8;

  private final byte[] labels = new byte[1 << Character.SIZE];
  private int labelCount = VALUE + 1;
  private int[] edges;
  private int[] targets;
  private short[] children = new short[1 << 10];
  private int nodes = 1;
  private int used;

  /**
   * Creates an empty trie.
   *
   * @param room how many edges to make room for at first
   */
  Trie(int room) {
    edges = new int[Math.max(1 << 10, room)];
    targets = new int[edges.length];
  }

  /** Returns the node that a path from a node leads to, adding what is missing. */
  int add(int node, CharSequence path) {
    int at = node;
    for (int i = 0; i < path.length(); i++) {
      at = add(at, path.charAt(i));
    }
    return at;
  }

  /** Returns the node that a path from a node leads to, or -1. */
  int walk(int node, CharSequence path) {
    int at = node;
    for (int i = 0; i < path.length() && at >= 0; i++) {
      at = step(at, path.charAt(i));
    }
    return at;
  }

  /** Returns the node behind one edge, or -1. */
  int step(int node, char label) {
    int code = labels[label] & 0xFF;
    return code == 0 ? -1 : find(node << 8 | code);
  }

  /** Returns the number of a character among those of the paths, or 0. */
  int label(char c) {
    return labels[c] & 0xFF;
  }

  /** Tells whether a node has any edge to another. */
  boolean hasChildren(int node) {
    return children[node] != 0;
  }

  /** Tells quickly whether an edge may lead from a node: if not, there is none. */
  boolean mayStep(int node, int label) {
    return (children[node] & (1 << (label & 15))) != 0;
  }

  /**
   * Returns a digest of the pairs of characters that paths from a node may begin with: the bits of
   * all of them, see {@link #pair}, and the bit of {@link #SINGLE}.
   */
  long pairs(int node) {
    long pairs = SINGLE;
    for (int one = VALUE + 1; one < labelCount; one++) {
      int child = mayStep(node, one) ? find(node << 8 | one) : -1;
      for (int two = VALUE + 1; child >= 0 && two < labelCount; two++) {
        if (mayStep(child, two) && find(child << 8 | two) >= 0) {
          pairs |= pair(one, two);
        }
      }
      if (Long.bitCount(pairs) > CROWD) {
        return -1;
      }
    }
    return pairs;
  }

  /** Returns the bit of a pair of characters by their numbers. */
  static long pair(int one, int two) {
    return 1L << ((one * 37 + two) % (Long.SIZE - 1));
  }

  /** Returns the value of a node, or -1 where it has none. */
  int value(int node) {
    return find(node << 8 | VALUE);
  }

  /** Sets the value of a node. */
  void set(int node, int value) {
    int slot = slot(node << 8 | VALUE);
    while (edges[slot] != 0) {
      if (edges[slot] == (node << 8 | VALUE)) {
        targets[slot] = value;
        return;
      }
      slot = slot + 1 == edges.length ? 0 : slot + 1;
    }
    insert(node << 8 | VALUE, value);
  }

  /** Gives back the room kept for growth; nothing can be added afterwards without cost. */
  void trim() {
    resize((int) (used / FILL) + 1);
    children = Arrays.copyOf(children, nodes);
  }

  private int add(int node, char label) {
    int code = labels[label] & 0xFF;
    if (code == 0) {
      if (labelCount == MOST_LABELS) {
        throw new IllegalStateException(
            "forms must use fewer than " + MOST_LABELS + " characters, " + label + " is one more");
      }
      code = labelCount++;
      labels[label] = (byte) code;
    }
    int found = find(node << 8 | code);
    if (found >= 0) {
      return found;
    }
    if (nodes == MOST_NODES) {
      throw new IllegalStateException("forms must need fewer than " + MOST_NODES + " nodes");
    }
    insert(node << 8 | code, nodes);
    if (nodes == children.length) {
      children = Arrays.copyOf(children, nodes * 2);
    }
    children[node] |= (short) (1 << (code & 15));
    return nodes++;
  }

  private void insert(int edge, int target) {
    if (used >= edges.length * FILL) {
      resize(edges.length * 2);
    }
    put(edge, target);
    used++;
  }

  private int find(int edge) {
    int slot = slot(edge);
    while (edges[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = slot + 1 == edges.length ? 0 : slot + 1;
    }
    return -1;
  }

  /** An edge is never 0, since no label has number 0. */
  private void put(int edge, int target) {
    int slot = slot(edge);
    while (edges[slot] != 0) {
      slot = slot + 1 == edges.length ? 0 : slot + 1;
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void resize(int size) {
    int[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new int[size];
    targets = new int[size];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private int slot(int edge) {
    int mixed = edge * 0x9E3779B1;
    mixed ^= mixed >>> 15;
    mixed *= 0x85EBCA77;
    return (int) (((mixed & 0xFFFFFFFFL) * edges.length) >>> 32);
  }
}
