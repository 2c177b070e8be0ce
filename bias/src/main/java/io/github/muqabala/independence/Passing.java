package io.github.muqabala.independence;

/**
 * One edge of the provenance graph: someone passes on what somebody else says.
 *
 * @param carrier identifier of the article or source that passes it on
 * @param source identifier of the source that it names
 * @param times how many attributions pass this way
 */
public record Passing(String carrier, String source, int times) {}
