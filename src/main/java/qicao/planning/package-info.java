/**
 * What a speech will say and in which order, before any wording: content selection and document planning. In comes a fill-in,
 * out goes a {@link qicao.planning.DocumentPlan}: sections, lists with their shapes and numbers, who does it by when. Open
 * {@link qicao.planning.DocumentPlanner} first.
 */
@NullMarked
package qicao.planning;

import org.jspecify.annotations.NullMarked;
