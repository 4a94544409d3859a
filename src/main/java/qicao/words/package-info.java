/**
 * What words mean, as tables that a linguist edits: word classes, the kinds of times, deeds and acts, the standing
 * of officials, the verb of an indicator, the measure word of a noun. In comes a phrase of the writer's, out comes its class
 * or kind; a row of a table says how it is recognised, with examples that the tests run. Open {@link qicao.words.WordClass}
 * or {@link qicao.words.TimeKind} first, and {@link qicao.words.Cue} for the notation of the tables.
 */
@NullMarked
package qicao.words;

import org.jspecify.annotations.NullMarked;
