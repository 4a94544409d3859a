package qicao.studio;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import qicao.fillin.Edit;
import qicao.fillin.FillInFile;

/**
 * A fill-in that is being worked on: its text as it stands, what it was before, and what is known of its file. Whoever uses one holds its
 * monitor for as long as he needs it to stay the same.
 */
final class OpenDraft {
    private static final int STEPS = 200;

    private final String id;
    /** As bytes, which take a hundredth of the space of what was read from them. */
    private final Deque<byte[]> before = new ArrayDeque<>();

    private final Deque<byte[]> after = new ArrayDeque<>();
    private FillInFile file;
    private int revision;
    private Optional<StoredFile> stored;
    private Optional<EditedText> edited = Optional.empty();

    /**
     * One that was opened or begun.
     *
     * @param id made by chance, so that it tells nothing and cannot be guessed
     * @param stored where it lies; empty for one that was never saved
     */
    OpenDraft(String id, FillInFile file, Optional<StoredFile> stored) {
        this.id = id;
        this.file = file;
        this.stored = stored;
    }

    String id() {
        return id;
    }

    FillInFile file() {
        return file;
    }

    /** Counts changes, so that a window knows whether it has seen the last. */
    int revision() {
        return revision;
    }

    /**
     * Refuses a window that has not seen the last change.
     *
     * @param seen the revision that it saw
     */
    void refuseOthersThan(int seen) {
        if (seen != revision) {
            throw new ConflictException();
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /**
     * Makes some edits, all or none.
     *
     * @param isStep whether undoing ends in front of them; else they go on with the step before
     * @throws qicao.diagnostic.DiagnosticException if one cannot be made; then none is
     */
    void edit(List<Edit> edits, boolean isStep) {
        FillInFile changed = file;
        for (Edit edit : edits) {
            changed = changed.edited(edit);
        }
        put(changed, isStep || before.isEmpty());
    }

    /** Counts as changed, so that it is saved. */
    void touch() {
        revision++;
    }

    /** Takes another text in place of this one, as a step of its own. */
    void replace(FillInFile changed) {
        put(changed, true);
    }

    private void put(FillInFile changed, boolean isStep) {
        if (Arrays.equals(changed.content(), file.content())) {
            return;
        }
        if (isStep) {
            before.push(file.content());
            if (before.size() > STEPS) {
                before.removeLast();
            }
        }
        after.clear();
        file = changed;
        revision++;
    }

    void undo() {
        step(before, after);
    }

    void redo() {
        step(after, before);
    }

    private void step(Deque<byte[]> from, Deque<byte[]> to) {
        if (!from.isEmpty()) {
            to.push(file.content());
            file = FillInFile.of(file.source(), from.pop());
            revision++;
        }
    }

    /** What is known of its file. */
    Optional<StoredFile> stored() {
        return stored;
    }

    void stored(StoredFile known) {
        stored = Optional.of(known);
    }

    /** Whether there is something that no file holds yet. */
    boolean isUnsaved() {
        return revision > 0
                && stored.filter(known -> known.isOf(file.content())).isEmpty();
    }

    /** The edited draft that came back and waits for an answer. */
    Optional<EditedText> edited() {
        return edited;
    }

    void edited(Optional<EditedText> came) {
        edited = came;
    }
}
