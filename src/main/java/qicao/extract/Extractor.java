package qicao.extract;

import java.util.Optional;
import java.util.function.UnaryOperator;
import qicao.outline.Outline;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/**
 * Makes last year's speech this year's starting point: a fill-in that holds its title, its structure and its words, and that
 * gives the speech back when it is rendered. The steps: what stands above the first words is read by {@link Masthead}, the
 * rest becomes a tree of 段落 ({@link PartTree}), and {@link FillInText} writes both down. Nothing is invented: every value is
 * text of the speech.
 *
 * <p>Instances are immutable and may be shared.
 */
public final class Extractor {
    /** The type of a speech that shows none. */
    private static final String USUAL_TYPE = "work-conference";

    private final MeetingTypes types;

    /** An extractor for the types of a template library. */
    public Extractor(MeetingTypes types) {
        this.types = types;
    }

    /**
     * The fill-in of a speech.
     *
     * @param blank whether figures and dates are emptied into holes (待补)
     */
    public Extraction extract(Outline outline, boolean blank) {
        Masthead masthead = Masthead.of(outline);
        PartTree.Result parts = PartTree.of(outline, masthead.units());
        Optional<MeetingType> type = outline.meetingType().flatMap(types::resolve);
        UnaryOperator<String> words = blank ? Blanks::of : UnaryOperator.identity();
        String text = FillInText.of(
                outline.speech().path(),
                type.or(() -> types.resolve(USUAL_TYPE)).orElseThrow(),
                type.isPresent(),
                masthead,
                parts,
                words);
        return new Extraction(text, parts.repairs());
    }
}
