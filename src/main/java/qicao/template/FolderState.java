package qicao.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/** A template folder as it stands, and what would become of its files. */
record FolderState(Path folder) {
    /** In the first lines of every file that was made of a house's own archive. */
    static final String PRIVATE = "本单位自用，取自内部讲话，不要外传";

    /** What happens to a file that is to have a content. */
    FileChange change(String name, String content, Optional<Boolean> untouched) {
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

    /**
     * What a file of the folder holds; empty if there is none.
     *
     * @throws DiagnosticException if it cannot be read
     */
    Optional<String> present(String name) {
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
    String now(String name) {
        return present(name)
                .or(() -> TemplateLibrary.shipped()
                        .find(name)
                        .map(source -> new String(source.content(), StandardCharsets.UTF_8)))
                .orElse("");
    }

    /** The roles for which the folder has a file of mined frames. */
    List<String> minedRoles() {
        return TemplateFolder.names(folder, TemplateFolder.TEMPLATE).stream()
                .flatMap(name -> WordingName.of(name, false).stream())
                .filter(WordingName::mined)
                .flatMap(name -> name.role().stream())
                .toList();
    }

    /** The mined files of the folder, of either kind. */
    private List<String> mined() {
        List<String> names = new java.util.ArrayList<>(TemplateFolder.names(folder, TemplateFolder.TEMPLATE).stream()
                .filter(name ->
                        WordingName.of(name, false).filter(WordingName::mined).isPresent())
                .toList());
        for (String name : List.of(MinedFile.NAME, Voice.FILE)) {
            if (Files.isRegularFile(folder.resolve(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether it was made of a house's own archive. */
    boolean isPrivate() {
        return mined().stream().anyMatch(name -> isPrivate(present(name).orElse("")));
    }

    /** Whether it holds what was mined for everybody. */
    boolean isPublic() {
        return mined().stream().anyMatch(name -> !isPrivate(present(name).orElse("")));
    }

    private static boolean isPrivate(String content) {
        return content.lines().limit(3).anyMatch(line -> line.contains(PRIVATE));
    }
}
