package qicao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.DiagnosticException;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;
import qicao.proofread.SettingsReader;

/**
 * Finds the settings for a speech: the nearest {@code .qicao-proofread.yaml} in its folder or one above, else the one in
 * the working folder, else none. Each file is read once.
 */
final class ProofreadSettingsFiles {
    /** What stands between an archive and the file inside it. */
    private static final char INSIDE = '!';

    private final Workspace workspace;
    private final Map<Path, Proofreader> read = new HashMap<>();
    private final Proofreader usual = new Proofreader(ProofreadSettings.defaults());

    ProofreadSettingsFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The proofreader for a speech.
     *
     * @param name as the user named it
     * @throws DiagnosticException if its settings cannot be read
     */
    Proofreader proofreader(String name) {
        Optional<Path> file = nearest(name);
        if (file.isEmpty()) {
            return usual;
        }
        Proofreader known = read.get(file.get());
        if (known == null) {
            known = new Proofreader(settings(file.get()));
            read.put(file.get(), known);
        }
        return known;
    }

    private Optional<Path> nearest(String name) {
        int archive = name.indexOf(INSIDE);
        Path root = workspace.root().toAbsolutePath();
        Path folder = workspace
                .path(archive > 0 ? name.substring(0, archive) : name)
                .map(path -> path.toAbsolutePath().normalize().getParent())
                .orElse(root);
        while (folder != null) {
            Path file = folder.resolve(SettingsReader.FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.of(root.resolve(SettingsReader.FILE_NAME)).filter(Files::isRegularFile);
    }

    private ProofreadSettings settings(Path file) {
        return SettingsReader.read(file.toString(), workspace.read(file.toString()));
    }
}
