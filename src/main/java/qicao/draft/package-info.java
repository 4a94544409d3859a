/**
 * The document to be written: {@link qicao.draft.Draft}, its blocks and runs, where every run comes from, and the plain
 * text, Markdown and HTML views of it. The .docx writer is a package of its own.
 */
@NullMarked
package qicao.draft;

import org.jspecify.annotations.NullMarked;
