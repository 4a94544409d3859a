package qicao.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.mining.OwnType;
import qicao.mining.Patterns;

/**
 * Patterns as the files of a template folder: mined.yaml with everything, sections/*.mined.ftl with what may be said in a draft,
 * meeting-types.yaml with meetings of one's own. Nothing is written here: the changes are told, so that they can be shown first.
 */
public final class MinedTemplates {
    private final Path folder;
    private final Patterns patterns;
    private final List<Frame> variants;
    private final List<OwnType> ownTypes;

    /** Patterns for a folder, which need not exist. What it does not hold is taken from the shipped templates. */
    public MinedTemplates(Path folder, Patterns patterns) {
        this.folder = folder;
        this.patterns = patterns;
        this.variants = MinedVariants.shipped().of(patterns.frames(), patterns.minSupport());
        this.ownTypes = OwnTypeFiles.unknown(
                patterns.ownTypes(), MeetingTypes.read(MeetingTypes.FILE, bytes(now(MeetingTypes.FILE))));
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
        changes.add(change(
                MinedFile.NAME, MinedFile.of(patterns), present(MinedFile.NAME).map(WrittenMark.YAML::isUntouched)));
        changes.addAll(wording());
        String types = now(MeetingTypes.FILE);
        changes.add(change(
                MeetingTypes.FILE,
                ownTypes.isEmpty() ? types : OwnTypeFiles.entries(types, ownTypes),
                // New entries go behind the others, so a hand edit is kept.
                Optional.of(true)));
        return changes;
    }

    /** The files of what may be said, as far as they differ from the shipped ones or are there. */
    private List<FileChange> wording() {
        List<FileChange> changes = new ArrayList<>();
        new MinedSections(variants).files(minedRoles()).forEach((name, text) -> {
            if (!now(name).equals(text) || present(name).isPresent()) {
                changes.add(change(name, text, present(name).map(WrittenMark.FTL::isUntouched)));
            }
        });
        return changes;
    }

    /** The roles for which the folder has a file of mined frames. */
    private List<String> minedRoles() {
        return TemplateFolder.names(folder, TemplateFolder.TEMPLATE).stream()
                .flatMap(name -> WordingName.of(name, false).stream())
                .filter(WordingName::mined)
                .flatMap(name -> name.role().stream())
                .toList();
    }

    private FileChange change(String name, String content, Optional<Boolean> untouched) {
        Optional<String> present = present(name);
        FileChange.Kind kind;
        if (Files.exists(folder.resolve(TemplateLibrary.CUSTOM).resolve(name))) {
            kind = FileChange.Kind.OVERRIDDEN;
        } else if (present.isEmpty()) {
            kind = FileChange.Kind.NEW;
        } else if (present.get().equals(content)) {
            kind = FileChange.Kind.SAME;
        } else {
            kind = untouched.orElse(false) ? FileChange.Kind.CHANGED : FileChange.Kind.EDITED;
        }
        return new FileChange(name, content, kind);
    }

    private Optional<String> present(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("TPL-002", Place.of(file.toString()), String.valueOf(e.getMessage())));
        }
    }

    /** The file of the folder, or the shipped one; empty if there is none. */
    private String now(String name) {
        return present(name)
                .or(() -> TemplateLibrary.shipped()
                        .find(name)
                        .map(source -> new String(source.content(), StandardCharsets.UTF_8)))
                .orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
