/** Two versions of a text as one Word file with tracked changes (花脸稿). */
@NullMarked
package qicao.redline;

import org.jspecify.annotations.NullMarked;
