/**
 * A house's own archive as wording of its own: outlines of its speeches come in, out go sentences and heading sets that may be
 * said in its drafts, with slots for what a fill-in tells, each with the place it came from and a verdict for the keeper's
 * review. Open {@link qicao.house.HouseMiner} first.
 */
@NullMarked
package qicao.house;

import org.jspecify.annotations.NullMarked;
