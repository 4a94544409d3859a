package qicao.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.drafting.Drafter;
import qicao.fillin.Edit;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;
import qicao.template.MeetingTypes;

/**
 * Takes an edited draft back into its fill-in, so that rendering it gives the edited text. Every edit of the fill-in is tried by making the
 * draft with it and kept if that comes nearer to the edited text: items that were moved or struck first, then values and headings, then
 * items that were added; what still differs is pinned.
 */
public final class Reviser {
    /** Rounds of pinning: the second is for what a pin of the first changed elsewhere. */
    private static final int ROUNDS = 3;

    /** Which of several wordings are taken. */
    static final ValuePath SEED = ValuePath.ofValue(Key.WORDING.chinese() + "." + Key.SEED.chinese());

    private final Drafter drafter;
    private final FillInReader reader;

    /** A reviser with the templates that made the draft. */
    public Reviser(Drafter drafter, MeetingTypes types) {
        this.drafter = drafter;
        this.reader = new FillInReader(types);
    }

    /**
     * Revises a fill-in.
     *
     * @param file the fill-in
     * @param edited the paragraphs of the edited draft, without white space around them, none of them empty
     * @param seed the one that the draft was made with, if it is not the fill-in's: it goes into the fill-in
     * @throws DiagnosticException if the file is no fill-in, or cannot be edited in place
     */
    public Revision revise(FillInFile file, List<String> edited, OptionalLong seed) {
        String source = file.source();
        FillInFile seeded = seed.isEmpty() ? file : file.edited(new Edit.Put(SEED, Long.toString(seed.getAsLong())));
        State state = new State.Desk(drafter, reader, edited)
                .open(seeded)
                .orElseThrow(() -> new DiagnosticException(reader.read(source, file.content()).diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .toList()));
        List<Difference> differences = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        state = new ItemEdits(differences).in(state);
        state = new FactEdits(source, differences, findings).in(state);
        state = new ItemAdditions(differences).in(state);
        for (int round = 0; round < ROUNDS && !state.isDone(); round++) {
            List<Difference> pinned = new ArrayList<>();
            List<Edit> edits = new PinEdits(state, pinned).edits();
            Optional<State> next = state.nearer(edits);
            if (next.isEmpty()) {
                break;
            }
            differences.addAll(pinned);
            state = next.get();
        }
        if (!state.isDone()) {
            findings.add(Diagnostic.warning(
                    "REVISE-005", Place.of(source), state.comparison().changes().size()));
        }
        findings.addAll(state.drafting().findings());
        return new Revision(state.file(), state.drafting().draft(), differences, findings, state.isDone());
    }
}
