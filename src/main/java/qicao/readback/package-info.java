/**
 * The paragraphs of a draft that our templates made come in, a fill-in with its facts under their keys goes out: frames are read backwards.
 * Open {@link qicao.readback.ReadBack} first.
 */
@NullMarked
package qicao.readback;

import org.jspecify.annotations.NullMarked;
