/**
 * A speech comes in, its outline goes out: headings, items, the paragraphs before and after them, what each of them does
 * and how many points were announced. Open {@link qicao.outline.Outliner} first; it tells the steps in order.
 */
@NullMarked
package qicao.outline;

import org.jspecify.annotations.NullMarked;
