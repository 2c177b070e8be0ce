package io.github.muqabala.evaluation;

import io.github.muqabala.reading.Span;

/**
 * A span that the system marked.
 *
 * @param span where
 * @param value what it says of it; empty where it says nothing
 */
record Marked(Span span, String value) {}
