package io.github.muqabala.independence;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of identifiers (union by smaller name, path halving), for what copies what. */
final class Groups {
  private final Map<String, String> parents = new HashMap<>();

  /** Puts two identifiers into one group. */
  void join(String first, String second) {
    String a = find(first);
    String b = find(second);
    if (!a.equals(b)) {
      boolean smaller = a.compareTo(b) < 0;
      parents.put(smaller ? b : a, smaller ? a : b);
    }
  }

  /** Returns the identifier that stands for a group: the first of it in alphabetical order. */
  String find(String id) {
    String at = id;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      String grandparent = parents.getOrDefault(parent, parent);
      parents.put(at, grandparent);
      at = grandparent;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }
}
