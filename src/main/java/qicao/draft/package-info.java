/**
 * The document to be written: {@link qicao.draft.Draft}, its blocks and runs, where every run comes from, and the plain
 * text, Markdown and HTML views of it. Whatever makes a file of a draft is a {@link qicao.draft.Renderer}; the one for .docx
 * is in a package of its own.
 */
@NullMarked
package qicao.draft;

import org.jspecify.annotations.NullMarked;
