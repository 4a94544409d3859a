/**
 * The outline of a finished speech comes in, a fill-in goes out that gives the speech back when it is rendered. Open {@link
 * qicao.extract.Extractor} first.
 */
@NullMarked
package qicao.extract;

import org.jspecify.annotations.NullMarked;
