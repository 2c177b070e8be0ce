package io.github.muqabala.lexicon;

/**
 * A trie over UTF-16 code units whose edges lie in one open-addressed hash table: a step costs one
 * probe, an edge twelve bytes. Nodes are numbered from 0, the root. Built once, then read by any
 * number of threads.
 */
final class Trie {
  private long[] edges;
  private int[] targets;
  private int nodes = 1;
  private int used;

  Trie() {
    edges = new long[1 << 10];
    targets = new int[1 << 10];
  }

  /** Returns the number of nodes. */
  int nodes() {
    return nodes;
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
    long edge = edge(node, label);
    int slot = slot(edge);
    while (edges[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = (slot + 1) & (edges.length - 1);
    }
    return -1;
  }

  /** Gives back the room kept for growth. */
  void trim() {
    if (used * 2 < edges.length / 2) {
      resize(edges.length / 2);
    }
  }

  private int add(int node, char label) {
    int found = step(node, label);
    if (found >= 0) {
      return found;
    }
    if (used * 3 >= edges.length * 2) {
      resize(edges.length * 2);
    }
    put(edge(node, label), nodes);
    used++;
    return nodes++;
  }

  private void put(long edge, int target) {
    int slot = slot(edge);
    while (edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void resize(int size) {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[size];
    targets = new int[size];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  /** Never 0, since no label is U+0000. */
  private static long edge(int node, char label) {
    return (long) node << 16 | label;
  }

  private int slot(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (edges.length - 1);
  }
}
