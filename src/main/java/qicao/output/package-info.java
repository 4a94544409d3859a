/**
 * Files for the user, written whole or not at all, and never over somebody's work. Content comes in, a file or the
 * finding why there is none goes out; open {@link qicao.output.OutputFile} first.
 */
@NullMarked
package qicao.output;

import org.jspecify.annotations.NullMarked;
