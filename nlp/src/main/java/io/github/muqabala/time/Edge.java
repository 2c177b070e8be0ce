package io.github.muqabala.time;

import java.util.Map;

/**
 * A stretch of atoms that a rule accounts for.
 *
 * @param next index of the atom behind it
 * @param start offset where the expression starts
 * @param end offset behind the expression
 * @param slots what its words and rules have set
 */
record Edge(int next, int start, int end, Map<String, String> slots) {}
