/**
 * Findings for the user: what is wrong or missing, where, and what to do about it. Every other package reports through
 * {@link qicao.diagnostic.Diagnostic}; {@link qicao.diagnostic.MessageCatalog} turns one into Chinese or English text.
 */
@NullMarked
package qicao.diagnostic;

import org.jspecify.annotations.NullMarked;
