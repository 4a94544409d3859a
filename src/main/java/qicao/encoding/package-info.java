/**
 * The encodings of Chinese office files: the marks at the head of a file, and decoders that pass nothing over. Open
 * {@link qicao.encoding.ByteOrderMark}; which encoding an unmarked file has is for each reader to say.
 */
@NullMarked
package qicao.encoding;

import org.jspecify.annotations.NullMarked;
