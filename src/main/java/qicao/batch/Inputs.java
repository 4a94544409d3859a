package qicao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.spreadsheet.TableFailure;
import qicao.spreadsheet.TableReader;

/**
 * What a batch is to draft: fill-ins in files, folders and behind globs, and the rows of tables. Files are listed at once,
 * rows are read one at a time. A file that is named twice is drafted once.
 */
public final class Inputs {
    private static final String WILD = "*?[{";

    private final FileAccess files;
    private final BaseFillIn base;
    private final Set<Path> seen = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();

    private Inputs(FileAccess files, BaseFillIn base) {
        this.files = files;
        this.base = base;
    }

    private sealed interface Source {}

    private record One(Input input) implements Source {}

    private record Table(TableRows rows) implements Source {}

    /**
     * Finds what was named. What cannot be found becomes an input that fails, so that the others are drafted.
     *
     * @param names folders (read recursively), globs, .yaml, .yml, .xlsx and .csv files, in the order of the drafts
     * @param base what the rows of tables have in common
     */
    public static Inputs find(List<String> names, FileAccess files, BaseFillIn base) {
        Inputs inputs = new Inputs(files, base);
        names.forEach(inputs::add);
        return inputs;
    }

    /** How many inputs there are. Tables are read for that. */
    public int count() {
        Counter counter = new Counter();
        forEach(counter);
        return counter.count;
    }

    private static final class Counter implements InputVisitor {
        private int count;

        @Override
        public boolean input(Input input) {
            count++;
            return true;
        }

        @Override
        public void remark(Diagnostic finding) {
            // The batch itself will hear it.
        }
    }

    /** Takes what is read of inputs, one after the other. */
    public interface Readings {
        /**
         * Takes what is wrong with an input, and what could be read of it.
         *
         * @param findings in the order in which they were found
         */
        void reading(List<Diagnostic> findings, Optional<FillIn> fillIn);

        /** Takes something about the inputs that does no harm. */
        void remark(Diagnostic finding);
    }

    /** Reads the inputs in their order, without drafting anything. */
    public void read(FillInReader reader, Readings readings) {
        forEach(new InputVisitor() {
            @Override
            public boolean input(Input input) {
                try {
                    Input.Content content = input.opener().open();
                    Reading reading = content.reading().apply(reader);
                    List<Diagnostic> findings = new ArrayList<>(content.refusals());
                    findings.addAll(reading.diagnostics());
                    readings.reading(findings, reading.fillIn());
                } catch (DiagnosticException e) {
                    readings.reading(e.diagnostics(), Optional.empty());
                }
                return true;
            }

            @Override
            public void remark(Diagnostic finding) {
                readings.remark(finding);
            }
        });
    }

    /** Hands over the inputs in their order. */
    void forEach(InputVisitor visitor) {
        boolean more = true;
        for (Source source : sources) {
            if (!more) {
                return;
            }
            more = source instanceof One one
                    ? visitor.input(one.input())
                    : ((Table) source).rows().forEach(visitor);
        }
    }

    private void add(String name) {
        try {
            if (!hasWildcard(name) || exists(name)) {
                addNamed(name, files.locate(name));
            } else {
                addAll(name, fixedPart(name), matcher(name));
            }
        } catch (DiagnosticException e) {
            sources.add(new One(Input.broken(name, e.diagnostics())));
        } catch (IOException e) {
            addUnreadable(name, e);
        } catch (UncheckedIOException e) {
            addUnreadable(name, Objects.requireNonNull(e.getCause()));
        }
    }

    private void addUnreadable(String name, IOException failure) {
        sources.add(new One(Input.broken(name, TableFailure.of(name, failure).diagnostics())));
    }

    private void addNamed(String name, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            addAll(name, name, file -> isFillIn(file.getFileName().toString()));
        } else if (!Files.exists(path)) {
            throw refused("INPUT-001", name);
        } else {
            addFile(name, path);
        }
    }

    private void addAll(String typed, String folder, PathMatcher matcher) throws IOException {
        Path root = files.locate(folder.isEmpty() ? "." : folder);
        if (!Files.isDirectory(root)) {
            throw refused("BATCH-002", typed);
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHelper(file.getFileName().toString()))
                    .filter(file -> isReadable(file.getFileName().toString()))
                    .map(root::relativize)
                    .filter(matcher::matches)
                    .sorted((a, b) -> slashed(a).compareTo(slashed(b)))
                    .toList();
        }
        if (found.isEmpty()) {
            throw refused("BATCH-002", typed);
        }
        for (Path file : found) {
            addFile(
                    folder.isEmpty()
                            ? file.toString()
                            : Path.of(folder).resolve(file).toString(),
                    root.resolve(file));
        }
    }

    private void addFile(String name, Path path) {
        if (!seen.add(path.toAbsolutePath().normalize())) {
            return;
        }
        String fileName = path.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        switch (ending(fileName)) {
            case "yaml", "yml" -> sources.add(new One(Input.file(name, stem, files)));
            default -> {
                TableReader reader = TableReader.of(fileName).orElseThrow(() -> refused("BATCH-015", name));
                sources.add(new Table(new TableRows(name, stem, path, reader, base)));
            }
        }
    }

    /** Whether any input is a table. */
    public boolean haveTable() {
        return sources.stream().anyMatch(Table.class::isInstance);
    }

    /** Whether a file is a table by its name, one that is read or one of the kinds that are not. */
    public static boolean isTable(String name) {
        return TableReader.of(name).isPresent()
                || Set.of("xls", "xlsb", "et", "ods", "numbers").contains(ending(name));
    }

    private static boolean isFillIn(String name) {
        return Set.of("yaml", "yml").contains(ending(name));
    }

    private static boolean isReadable(String name) {
        return isFillIn(name) || TableReader.of(name).isPresent();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Files that Word, Excel and file managers put beside others, and those of ours that are hidden. */
    private static boolean isHelper(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean hasWildcard(String name) {
        return name.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    }

    private boolean exists(String name) {
        try {
            return Files.exists(files.locate(name));
        } catch (DiagnosticException e) {
            // Windows has no files with * in their names.
            return false;
        }
    }

    /** The folder in which a glob begins, as typed. */
    private static String fixedPart(String glob) {
        int slash = lastFixedSlash(glob);
        return slash == 0 ? glob.substring(0, 1) : glob.substring(0, Math.max(slash, 0));
    }

    private static int lastFixedSlash(String glob) {
        int wild = 0;
        while (WILD.indexOf(glob.charAt(wild)) < 0) {
            wild++;
        }
        return Math.max(glob.lastIndexOf('/', wild), glob.lastIndexOf('\\', wild));
    }

    private static PathMatcher matcher(String glob) {
        String pattern = glob.substring(lastFixedSlash(glob) + 1);
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw refused("INPUT-006", glob);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static DiagnosticException refused(String code, String name) {
        return new DiagnosticException(Diagnostic.error(code, Place.of(name)));
    }
}
