package qicao.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import qicao.diagnostic.Place;

/**
 * A house's own wording as the files of a template folder: sections/*.mined.ftl, headings.mined.ftl and voice.yaml, each marked
 * as private. They are laid over the shipped templates, so nothing of these is lost. Nothing is written here: the changes are
 * told, so that they can be shown first.
 */
public final class HouseTemplates {
    /** In the first lines of every file that was made of a house's own archive. */
    public static final String PRIVATE = FolderState.PRIVATE;

    private static final String REVIEW = "不要的，在审阅单里答“否”再挖一次；要改的，写在 custom/";

    private static final Place NOWHERE = Place.of("");

    private final FolderState folder;
    private final List<Frame> frames;
    private final List<HeadingSet> headings;
    private final Voice voice;

    /** Whom a folder is for. */
    public enum Use {
        /** Nothing was mined into it. */
        FREE,
        /** A house's own. */
        HOUSE,
        /** Everybody's. */
        PUBLIC
    }

    /**
     * Wording for a folder, which need not exist.
     *
     * @param frames and heading sets with distinct ids
     */
    public HouseTemplates(Path folder, List<Frame> frames, List<HeadingSet> headings, Voice voice) {
        this.folder = new FolderState(folder);
        this.frames = List.copyOf(frames);
        this.headings = List.copyOf(headings);
        this.voice = voice;
    }

    /** Whom a folder was mined for: what is private and what is public must never meet in one. */
    public static Use use(Path folder) {
        FolderState state = new FolderState(folder);
        if (state.isPrivate()) {
            return Use.HOUSE;
        }
        return state.isPublic() ? Use.PUBLIC : Use.FREE;
    }

    /**
     * What happens to each file, in the order in which they are best read.
     *
     * @throws qicao.diagnostic.DiagnosticException if a file of the folder cannot be read
     */
    public List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        TreeSet<String> roles = new TreeSet<>(folder.minedRoles());
        frames.forEach(frame -> roles.add(frame.section()));
        roles.forEach(role -> changes.add(ftl(WordingName.mined(role), section(role))));
        if (!headings.isEmpty() || folder.present(WordingName.MINED_HEADINGS).isPresent()) {
            changes.add(ftl(WordingName.MINED_HEADINGS, headingSets()));
        }
        changes.add(folder.change(
                Voice.FILE,
                WrittenMark.YAML.on(
                        "# " + FolderState.PRIVATE + "\n# 像不像本单位的话：3 是自己的原话，2 像，1 有点像；几种说法都合适的时候，用大的\n" + voice.text()),
                folder.present(Voice.FILE).map(WrittenMark.YAML::isUntouched)));
        return changes;
    }

    private FileChange ftl(String name, String text) {
        return folder.change(
                name, WrittenMark.FTL.on(text), folder.present(name).map(WrittenMark.FTL::isUntouched));
    }

    private String section(String role) {
        FtlWriter ftl = new FtlWriter()
                .comment(FolderState.PRIVATE)
                .comment("挖掘时由程序写。" + REVIEW + "sections/" + role + ".ftl 里");
        TreeMap<String, List<Frame>> parts = new TreeMap<>();
        frames.stream()
                .filter(frame -> frame.section().equals(role))
                .forEach(frame -> parts.computeIfAbsent(frame.part(), any -> new ArrayList<>())
                        .add(frame));
        parts.forEach((part, sayings) -> {
            ftl.blank();
            ftl.call("part", "id", part, () -> sayings.forEach(ftl::mined));
        });
        return ftl.toString();
    }

    private String headingSets() {
        FtlWriter ftl = new FtlWriter().comment(FolderState.PRIVATE).comment("挖掘时由程序写。" + REVIEW + "headings.ftl 里");
        headings.forEach(set -> {
            ftl.blank();
            ftl.headings(set);
        });
        return ftl.toString();
    }

    /** Whether a wording may stand in a template at all: no counts, no names, nothing that FreeMarker would read. */
    public static boolean mayHold(FrameText text) {
        for (FrameText.Part part : text.parts()) {
            if (part instanceof FrameText.Literal literal
                    && !(FtlWriter.isPlain(literal.text())
                            && Literals.in(literal.text(), any -> NOWHERE).isEmpty())) {
                return false;
            }
        }
        return true;
    }
}
