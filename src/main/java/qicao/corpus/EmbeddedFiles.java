package qicao.corpus;

import java.util.Optional;
import java.util.Set;

/** The files that a Word file holds as they came, for Word to read on opening ({@code w:altChunk}, ECMA-376 part 1, 17.17.2). */
final class EmbeddedFiles {
    /** A file in a file in a file is none that an office makes. */
    private static final int DEEPEST = 3;

    private static final Set<String> TEXT = Set.of("txt", "text");

    private final WordPackage file;
    private final int depth;

    /** Those of a file that is itself embedded in as many others. */
    EmbeddedFiles(WordPackage file, int depth) {
        this.file = file;
        this.depth = depth;
    }

    /** The text of an embedded file by its id; empty if we cannot read its kind, or it is missing or damaged. */
    Optional<FileText> text(String id) {
        Optional<String> name = file.target(id);
        if (name.isEmpty() || depth >= DEEPEST) {
            return Optional.empty();
        }
        byte[] content = file.part(name.get());
        try {
            Signature.refuseOthers(content);
            boolean text = TEXT.contains(WordPackage.ending(name.get()));
            Optional<FileFormat> format =
                    FileFormat.told(content, depth + 1).or(() -> text ? Optional.of(new TextFile()) : Optional.empty());
            return format.isPresent() ? Optional.of(format.get().text(content)) : Optional.empty();
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
