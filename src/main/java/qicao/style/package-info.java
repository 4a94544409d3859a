/**
 * The style (版式): page and font profile as data. A YAML file comes in, a {@link qicao.style.PageStyle} goes out, from which
 * the Word file and the HTML view are made. Open {@link qicao.style.Styles} first.
 */
@NullMarked
package qicao.style;

import org.jspecify.annotations.NullMarked;
