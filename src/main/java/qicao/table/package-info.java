/**
 * The tables that are shipped with the program: words, cues and weights that people can read and edit, each a file beside
 * the class that knows what its columns mean. Open {@link qicao.table.Table}. What users write is read elsewhere.
 */
@NullMarked
package qicao.table;

import org.jspecify.annotations.NullMarked;
