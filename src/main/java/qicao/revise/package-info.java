/** Takes what the pen changed in a draft back into its fill-in: facts, items, order, and what the writer fixed. */
@NullMarked
package qicao.revise;

import org.jspecify.annotations.NullMarked;
