/**
 * A document plan and the templates to a draft. Lexical choice ({@link qicao.drafting.LexicalChoice}) finds the frame for each
 * point, under conditions that are asked of the discourse so far; realisation is FreeMarker's: its directives build the draft.
 * Open {@link qicao.drafting.Drafter} first.
 */
@NullMarked
package qicao.drafting;

import org.jspecify.annotations.NullMarked;
