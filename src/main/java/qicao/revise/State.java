package qicao.revise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qicao.diagnostic.DiagnosticException;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.Edit;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;

/**
 * How far a revision has come: the fill-in as it is now, its draft, and what still differs.
 *
 * @param desk what stays the same all the time
 */
record State(Desk desk, FillInFile file, FillIn fillIn, Drafting drafting, Comparison comparison) {
    /**
     * What a revision works with.
     *
     * @param edited the paragraphs of the edited draft
     */
    record Desk(Drafter drafter, FillInReader reader, List<String> edited) {
        /** The state of a file; empty if it is no fill-in. */
        Optional<State> open(FillInFile file) {
            return reader.read(file.source(), file.content()).fillIn().map(fillIn -> {
                Drafting drafting =
                        drafter.draft(fillIn, DraftingOptions.defaults().withPoints());
                return new State(
                        this, file, fillIn, drafting, Comparison.of(new DraftText(drafting.stretches()), edited));
            });
        }
    }

    /** The state after some edits; empty if one of them cannot be made. */
    Optional<State> with(List<Edit> edits) {
        try {
            FillInFile changed = file;
            for (Edit edit : edits) {
                changed = changed.edited(edit);
            }
            return desk.open(changed);
        } catch (DiagnosticException cannot) {
            return Optional.empty();
        }
    }

    /** The state after a step was taken as often as it leads on. */
    State whileStepping(Function<State, Optional<State>> step) {
        State now = this;
        Optional<State> next = step.apply(now);
        while (next.isPresent()) {
            now = next.get();
            next = step.apply(now);
        }
        return now;
    }

    /** The state after some edits if the draft comes nearer to the edited text by them. */
    Optional<State> nearer(List<Edit> edits) {
        int distance = comparison.distance();
        return edits.isEmpty()
                ? Optional.empty()
                : with(edits).filter(next -> next.comparison().distance() < distance);
    }

    DraftText text() {
        return comparison.draft();
    }

    boolean isDone() {
        return comparison.changes().isEmpty();
    }
}
