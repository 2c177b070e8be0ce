package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;

/**
 * What a name in the gazetteer names.
 *
 * @param id its identifier
 * @param type its sort
 */
record Entry(String id, Mention.Type type) {}
