package qicao.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.DiagnosticException;
import qicao.mining.OwnType;
import qicao.mining.Patterns;

/**
 * Patterns as the files of a template folder: mined.yaml with everything, sections/*.mined.ftl with what may be said in a draft,
 * meeting-types.yaml with meetings of one's own. Nothing is written here: the changes are told, so that they can be shown first.
 */
public final class MinedTemplates {
    private final FolderState folder;
    private final Patterns patterns;
    private final List<Frame> variants;
    private final List<OwnType> ownTypes;

    /** Patterns for a folder, which need not exist. What it does not hold is taken from the shipped templates. */
    public MinedTemplates(Path folder, Patterns patterns) {
        this.folder = new FolderState(folder);
        this.patterns = patterns;
        this.variants = MinedVariants.shipped().of(patterns.frames(), patterns.minSupport());
        this.ownTypes = OwnTypeFiles.unknown(
                patterns.ownTypes(),
                MeetingTypes.read(
                        MeetingTypes.FILE, this.folder.now(MeetingTypes.FILE).getBytes(StandardCharsets.UTF_8)));
    }

    /** The frames that may be said in a draft. */
    public List<Frame> variants() {
        return variants;
    }

    /** The meeting types that are new. */
    public List<OwnType> ownTypes() {
        return ownTypes;
    }

    /**
     * What happens to each file, in the order in which they are best read.
     *
     * @throws DiagnosticException if a file of the folder cannot be read or has errors
     */
    public List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        changes.add(folder.change(
                MinedFile.NAME,
                MinedFile.of(patterns),
                folder.present(MinedFile.NAME).map(WrittenMark.YAML::isUntouched)));
        changes.addAll(wording());
        String types = folder.now(MeetingTypes.FILE);
        changes.add(folder.change(
                MeetingTypes.FILE,
                ownTypes.isEmpty() ? types : OwnTypeFiles.entries(types, ownTypes),
                // New entries go behind the others, so a hand edit is kept.
                Optional.of(true)));
        return changes;
    }

    /** The files of what may be said, as far as they differ from the shipped ones or are there. */
    private List<FileChange> wording() {
        List<FileChange> changes = new ArrayList<>();
        new MinedSections(variants).files(folder.minedRoles()).forEach((name, text) -> {
            if (!folder.now(name).equals(text) || folder.present(name).isPresent()) {
                changes.add(folder.change(name, text, folder.present(name).map(WrittenMark.FTL::isUntouched)));
            }
        });
        return changes;
    }
}
