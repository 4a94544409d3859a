/**
 * Outlines come in, patterns go out: frames, heading frames and skeletons with their support, past a privacy gate. Open
 * {@link qicao.mining.Miner} first; it tells the steps in order.
 */
@NullMarked
package qicao.mining;

import org.jspecify.annotations.NullMarked;
