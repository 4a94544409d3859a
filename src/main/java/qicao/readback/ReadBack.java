package qicao.readback;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Provenance;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.Edit;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;
import qicao.revise.Difference;
import qicao.revise.Reviser;
import qicao.revise.Revision;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/**
 * Gives a draft of ours its fill-in back. {@link FactReader} reads its sentences backwards; the fill-in that it makes is drafted again, and
 * what then differs from the text is taken in as {@link Reviser} takes an edited draft: a value is corrected, what cannot be read is pinned.
 * So rendering the result gives the text, and the fingerprint of the fill-in tells whether it says the same as the one that is lost.
 */
public final class ReadBack {
    /** With more of its characters pinned a draft is not read but copied. */
    private static final double MOST_PINNED = 0.4;

    /** How writers wish a draft to be told. */
    private static final List<Edit> WISHES = List.of(
            wish(Key.DETAIL, "详"),
            wish(Key.DETAIL, "简"),
            wish(Key.POINTS, "（一）"),
            wish(Key.POINTS, "第一"),
            wish(Key.POINTS, "一是"));

    private final Drafter drafter;
    private final MeetingTypes types;

    /** With the templates that made the draft. */
    public ReadBack(Drafter drafter, MeetingTypes types) {
        this.drafter = drafter;
        this.types = types;
    }

    private static Edit wish(Key key, String value) {
        return new Edit.Put(ValuePath.ofValue(Key.WORDING.chinese() + "." + key.chinese()), value);
    }

    /**
     * A fill-in that says what a draft says.
     *
     * @param file YAML, without comments
     * @param fillIn the same, read
     * @param same whether it is the fill-in that the draft was made from
     * @param pinned how many places its words had to be pinned at
     */
    public record Found(FillInFile file, FillIn fillIn, boolean same, int pinned) {}

    /**
     * Reads a draft.
     *
     * @param name of the file, for places
     * @param paragraphs without white space around them, none of them empty
     * @param made what the draft says of its origin
     * @return empty if too little of it is told in our wordings
     */
    public Optional<Found> read(String name, List<String> paragraphs, MeetingType type, Provenance made) {
        byte[] yaml = new FactReader(drafter.patterns())
                .read(paragraphs, type, made.seed())
                .getBytes(StandardCharsets.UTF_8);
        FillInReader reader = new FillInReader(types);
        if (reader.read(name, yaml).fillIn().isEmpty()) {
            return Optional.empty();
        }
        FillInFile facts = likest(FillInFile.of(name, yaml), paragraphs, reader);
        Revision revision = new Reviser(drafter, types).revise(facts, paragraphs, OptionalLong.empty());
        int length = paragraphs.stream().mapToInt(String::length).sum();
        int copied = revision.differences().stream()
                .filter(ReadBack::isPinned)
                .mapToInt(difference -> difference.changed().length())
                .sum();
        // Numbers of items are no words of the draft to the reviser; here they have to be the same.
        boolean same = bare(TextView.render(revision.draft())).equals(bare(String.join("", paragraphs)));
        if (!same || copied > length * MOST_PINNED) {
            return Optional.empty();
        }
        return reader.read(name, revision.fillIn().content())
                .fillIn()
                .map(fillIn -> new Found(
                        revision.fillIn(),
                        fillIn,
                        fillIn.fingerprint().equals(made.fillIn()),
                        fillIn.root().entries(Key.PINS).size()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }

    /** How it was to be told stands nowhere: the wishes under which the draft comes nearest to the text. */
    private FillInFile likest(FillInFile facts, List<String> paragraphs, FillInReader reader) {
        FillInFile likest = facts;
        int most = alike(facts, paragraphs, reader);
        for (Edit wish : WISHES) {
            FillInFile wished = likest.edited(wish);
            int alike = alike(wished, paragraphs, reader);
            if (alike > most) {
                most = alike;
                likest = wished;
            }
        }
        return likest;
    }

    /** Characters of the paragraphs that the draft of a fill-in has as well. */
    private int alike(FillInFile file, List<String> paragraphs, FillInReader reader) {
        Set<String> lines = new HashSet<>();
        reader.read(file.source(), file.content())
                .fillIn()
                .ifPresent(fillIn -> drafter.draft(fillIn, DraftingOptions.defaults())
                        .draft()
                        .blocks()
                        .forEach(block -> lines.add(
                                Draft.heading(block).map(ReadBack::numbered).orElse("") + Block.text(block.runs()))));
        return paragraphs.stream()
                .filter(lines::contains)
                .mapToInt(String::length)
                .sum();
    }

    private static String numbered(Block.Heading heading) {
        return heading.marker() + heading.text();
    }

    private static boolean isPinned(Difference difference) {
        return difference.kind() == Difference.Kind.WORDING || difference.kind() == Difference.Kind.ADDED;
    }
}
