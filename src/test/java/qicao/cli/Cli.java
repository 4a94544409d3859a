package qicao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Runs the program in a folder, as a shell would, and keeps what it says. */
final class Cli {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private InputStream in = InputStream.nullInputStream();
    private OutputStream target = out;
    private Path temporaryFolder;
    private boolean terminal;

    Cli(Path folder) {
        this.folder = folder;
        this.temporaryFolder = folder;
    }

    Cli in(String text) {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Cli in(InputStream stream) {
        in = stream;
        return this;
    }

    Cli out(OutputStream stream) {
        target = stream;
        return this;
    }

    Cli environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Cli temporaryFolder(Path path) {
        temporaryFolder = path;
        return this;
    }

    Cli onTerminal() {
        terminal = true;
        return this;
    }

    Result run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                in,
                target,
                err,
                StandardCharsets.UTF_8,
                terminal,
                environment,
                folder,
                temporaryFolder,
                InstantSource.system());
        int exit = new Main(surroundings).run(arguments);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /**
     * What a run gave.
     *
     * @param out standard output
     * @param err standard error
     */
    record Result(int exit, String out, String err) {}
}
