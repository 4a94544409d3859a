/**
 * The fill-in (填报单): a YAML file of facts comes in, a checked {@link qicao.fillin.FillIn} goes out. Open {@link
 * qicao.fillin.FillInReader} first; {@link qicao.fillin.Schema} declares every key.
 */
@NullMarked
package qicao.fillin;

import org.jspecify.annotations.NullMarked;
