package qicao.packet;

import java.util.Optional;
import qicao.drafting.Occasion;

/**
 * One row of a table of tasks.
 *
 * @param number 1-based
 * @param category what the task belongs to: the heading above it
 * @param task what is to be done
 * @param target what is to be reached; empty if nothing is said
 * @param owner who is responsible; empty where it is missing
 * @param deadline by when; empty where it is missing
 * @param section where the speech tells it, {@code 二、（一）一是}; empty if it tells it under no number
 * @param line where it stands in the fill-in, 1-based
 * @param assignment its 题, owner and time as the writer gave them, where there are all three
 * @param heads whether the rows behind it tell its parts, with owners and times of their own: what it lacks is then no hole
 */
record TaskRow(
        int number,
        String category,
        String task,
        Optional<String> target,
        Optional<Responsibility> owner,
        Optional<Deadline> deadline,
        String section,
        int line,
        Optional<Occasion.Assignment> assignment,
        boolean heads) {
    /** The bodies that lead; empty if none is said to. */
    String leads() {
        return owner.map(who -> String.join("、", who.leads())).orElse("");
    }

    /** The other bodies: where none leads, all of them, in the writer's own words. */
    String others() {
        return owner.map(who -> who.leads().isEmpty() ? who.words() : String.join("、", who.others()))
                .orElse("");
    }

    /** Whether an owner is wanting. */
    boolean lacksOwner() {
        return owner.isEmpty() && !heads;
    }

    /** Whether a time is wanting. */
    boolean lacksDeadline() {
        return deadline.isEmpty() && !heads;
    }
}
