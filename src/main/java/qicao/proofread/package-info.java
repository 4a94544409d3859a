/**
 * Finds in a finished speech what would embarrass its office. A {@link qicao.corpus.Manuscript} comes in, {@link
 * qicao.proofread.Finding}s in text order come out; open {@link qicao.proofread.Proofreader} first, it names all checks.
 */
@NullMarked
package qicao.proofread;

import org.jspecify.annotations.NullMarked;
