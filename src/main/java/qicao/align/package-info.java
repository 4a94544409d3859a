/** Tells how two texts differ, as a reader would: paragraphs that belong together, and in them words, figures and sentences. */
@NullMarked
package qicao.align;

import org.jspecify.annotations.NullMarked;
