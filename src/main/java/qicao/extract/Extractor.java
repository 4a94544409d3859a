package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.outline.Outline;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * Makes last year's speech this year's starting point: a fill-in that holds its title, its structure and its words, and that
 * gives the speech back when it is rendered. The steps: what stands above the first words is read by {@link Masthead}, the
 * rest becomes a tree of 段落 ({@link PartTree}). Facts that known sentences tell ({@link FrameFacts}) get their keys and are named
 * in the text ({@link SpeechFacts}), and {@link FillInText} writes it all down. Nothing is invented: every value is
 * text of the speech.
 *
 * <p>Instances are immutable and may be shared.
 */
public final class Extractor {
    /** The type of a speech that shows none. */
    private static final String USUAL_TYPE = "work-conference";

    private final MeetingTypes types;
    private final FrameFacts frames;

    /**
     * An extractor for the types and wordings of a template library.
     *
     * @throws qicao.diagnostic.DiagnosticException if its wordings cannot be read
     */
    public Extractor(MeetingTypes types, TemplateLibrary library) {
        this.types = types;
        frames = new FrameFacts(library.wordings());
    }

    /**
     * The fill-in of a speech.
     *
     * @param blank whether figures and dates are emptied into holes (待补)
     */
    public Extraction extract(Outline outline, boolean blank) {
        Masthead masthead = Masthead.of(outline);
        PartTree.Result parts = PartTree.of(outline, masthead.units());
        SpeechFacts facts = SpeechFacts.of(masthead, parts.parts(), frames.read(parts.parts()));
        Optional<MeetingType> type = outline.meetingType().flatMap(types::resolve);
        String text = FillInText.of(
                outline.speech().path(),
                type.or(() -> types.resolve(USUAL_TYPE)).orElseThrow(),
                type.isPresent(),
                facts,
                parts.numbering(),
                blank);
        List<Diagnostic> findings = new ArrayList<>(parts.repairs());
        OldTopic.of(facts).ifPresent(left -> findings.add(leftOver(outline, left)));
        return new Extraction(text, findings);
    }

    private static Diagnostic leftOver(Outline outline, OldTopic left) {
        return Diagnostic.hint(
                "EXTRACT-008",
                new Place(outline.speech().path(), outline.speech().startLine(), 0),
                left.topic(),
                left.keys().size() + left.places().size());
    }
}
