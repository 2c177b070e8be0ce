/**
 * CoreNLP behind types of our own: its English and Arabic tokenizers and its English morphology,
 * none of which needs a model. Most users need none of this: {@link
 * io.github.muqabala.reader.TextReader} stands on it. CoreNLP's types appear in no signature, so
 * that it can be replaced.
 */
@NullMarked
package io.github.muqabala.corenlp;

import org.jspecify.annotations.NullMarked;
