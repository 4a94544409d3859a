/**
 * Facts of Chinese official prose: numerals, marker families, sentence ends, width. Pure functions and constants, no
 * input or output; open {@link qicao.chinese.MarkerFamily} first.
 */
@NullMarked
package qicao.chinese;

import org.jspecify.annotations.NullMarked;
