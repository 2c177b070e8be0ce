package io.github.muqabala.name;

/**
 * A name of the gazetteer found at a token.
 *
 * @param length how many tokens it takes
 * @param entry what it names
 * @param start where its own letters start
 * @param proclitic the last letter attached in front of it, a blank if none is
 */
record Match(int length, Entry entry, int start, char proclitic) {}
