/**
 * A draft to a Word file: a {@link qicao.draft.Draft} and a {@link qicao.style.PageStyle} come in, the bytes of a .docx go
 * out. Open {@link qicao.docx.DocxWriter} first; what is the same in all files of a style is a {@code StylePackage}.
 */
@NullMarked
package qicao.docx;

import org.jspecify.annotations.NullMarked;
