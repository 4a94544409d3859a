package qicao.outline;

import java.util.List;
import java.util.Optional;
import qicao.corpus.Speech;

/**
 * Reads the outline of a speech: finds the markers, chooses the numbering of the sections, nests the rest, finds what is
 * lost, cuts headings from their text, picks out run-in items, and says what each part does. Pure and linear in the length
 * of the text; one instance serves all threads.
 */
public final class Outliner {
    private final RoleTagger roles;
    private final MeetingTypes types;

    /** Tells roles with the model that is shipped. */
    public Outliner() {
        this(RoleModel.shipped());
    }

    /** Tells roles with a model of one's own. */
    public Outliner(RoleModel model) {
        this.types = MeetingTypes.shipped();
        this.roles = new RoleTagger(model, types);
    }

    /** The outline of one speech. */
    public Outline outline(Speech speech) {
        Structure structure = Structure.of(speech.lines());
        Optional<String> meetingType = types.recognise(speech.title(), structure.frontText());
        List<Unit> units = roles.tag(speech.lines(), structure.units(), meetingType);
        return new Outline(speech, meetingType, structure.announced(), units);
    }
}
