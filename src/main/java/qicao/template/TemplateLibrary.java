package qicao.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.genre.Role;
import qicao.mining.FrameMatcher;

/**
 * Where templates come from. A file is looked for in {@code DIR/custom}, then in {@code DIR}, then among the shipped ones,
 * so a folder need only hold what it changes. What drafts can say is the exception: the files of sections and headings are laid
 * over one another, see {@link CatalogueReader}.
 */
public final class TemplateLibrary {
    /** What a template folder may hold at most in one file, in bytes. */
    private static final int LARGEST_FILE = 16 << 20;

    /** The folder in a template folder that mining never writes to. */
    static final String CUSTOM = "custom";

    private static final String RECOGNITION = "recognition.yaml";
    private static final String SHIPPED = "/qicao/templates/";

    private final List<Path> folders;

    private TemplateLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The shipped templates. */
    public static TemplateLibrary shipped() {
        return new TemplateLibrary(List.of());
    }

    /**
     * The templates of a folder, completed by the shipped ones.
     *
     * @throws DiagnosticException if there is no such folder (TPL-001)
     */
    public static TemplateLibrary in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DiagnosticException(Diagnostic.error("TPL-001", Place.of(folder.toString())));
        }
        return new TemplateLibrary(List.of(folder.resolve(CUSTOM), folder));
    }

    /** Whether all templates are the shipped ones, which need no guard. */
    public boolean isShipped() {
        return folders.isEmpty();
    }

    /** The folders that files are looked for in before the shipped ones, first match wins. */
    public List<Path> folders() {
        return folders;
    }

    /**
     * A file by its name below the folder, {@code sections/recap.ftl}.
     *
     * @throws DiagnosticException if it is there but cannot be read, or lies outside the folder (TPL-002)
     */
    public Optional<Source> find(String name) {
        Optional<Source> own = own(name);
        return own.isPresent() ? own : ofShipped(name);
    }

    /** A file of the library's own folders. */
    Optional<Source> own(String name) {
        for (Path folder : folders) {
            Optional<Source> file = in(folder, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /** A file of one folder. */
    static Optional<Source> in(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                ? Optional.of(read(folder, file))
                : Optional.empty();
    }

    /** A shipped file. */
    static Optional<Source> ofShipped(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = TemplateLibrary.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(new Source("templates/" + name, in.readAllBytes()));
        } catch (IOException e) {
            throw new DiagnosticException(Diagnostic.error("TPL-002", Place.of(name), String.valueOf(e.getMessage())));
        }
    }

    /** A file as messages should name it. */
    public String describe(String name) {
        return find(name).map(Source::name).orElse(name);
    }

    /**
     * The names of the FreeMarker templates in the library's own folders, sorted: all files {@code *.ftl} but those of sections
     * and headings, which are read and not run.
     */
    public List<String> templates() {
        Set<String> names = new TreeSet<>();
        for (Path folder : folders) {
            names.addAll(TemplateFolder.names(folder, TemplateFolder.TEMPLATE));
        }
        names.removeIf(name ->
                name.startsWith(CUSTOM + "/") || WordingName.of(name, false).isPresent());
        return List.copyOf(names);
    }

    /** Whether the library's own folders hold a file that a template folder could hold. */
    public boolean holdsTemplates() {
        return folders.stream()
                .anyMatch(folder -> !TemplateFolder.names(folder, TemplateFolder.TEMPLATE)
                                .isEmpty()
                        || !TemplateFolder.names(folder, TemplateFolder.YAML).isEmpty());
    }

    /**
     * Everything that drafts can say, and everything that is wrong with the library's own sections, headings and templates, as far
     * as it shows before a draft is made.
     *
     * @param conditions the conditions that drafting knows
     */
    public Catalogue catalogue(Set<String> conditions) {
        return new CatalogueReader(this, Optional.of(conditions)).read();
    }

    /**
     * Everything that drafts can say.
     *
     * @throws DiagnosticException with every error of the library's own sections and headings
     */
    public PatternCatalog patterns() {
        Catalogue catalogue = new CatalogueReader(this, Optional.empty()).read();
        catalogue.refuseErrors();
        return catalogue.patterns();
    }

    /**
     * All wordings that can be recognised in a finished speech: those of the catalogue, of recognition.yaml and of mined.yaml.
     *
     * @throws DiagnosticException with every problem of these files
     */
    public FrameMatcher recognised() {
        List<String> mined = new ArrayList<>();
        find(MinedFile.NAME)
                .ifPresent(
                        source -> MinedFile.WORDINGS.forEach(section -> WordingReader.read(source, Optional.of(section))
                                .values()
                                .forEach(mined::addAll)));
        return recognised(mined);
    }

    /** The same with other frames instead of those of mined.yaml, also instead of those of the catalogue that were mined. */
    public FrameMatcher recognised(List<String> mined) {
        List<String> curated = patterns().frames().stream()
                .filter(frame -> frame.origin() == Frame.Provenance.CURATED
                        && frame.role().isPresent())
                .map(frame -> frame.text().toString())
                .toList();
        Map<Role, List<String>> byRole = find(RECOGNITION)
                .map(source -> WordingReader.read(source, Optional.empty()))
                .orElse(Map.of());
        return new FrameMatcher(mined, curated, byRole);
    }

    /**
     * The sentences of the catalogue and of recognition.yaml that leave something open, in their written form, by what they
     * are said for: thanks by {@link Role#AFFIRM}. What stands in ⟨⟩ is the label of a {@link Slot} or stands for anything.
     *
     * @throws DiagnosticException with every problem of these files
     */
    public Map<Role, List<String>> wordings() {
        Map<Role, List<String>> wordings = new EnumMap<>(Role.class);
        for (Frame frame : patterns().frames()) {
            if (!frame.needs().isEmpty()) {
                frame.role()
                        .ifPresent(role -> wordings.computeIfAbsent(role, any -> new ArrayList<>())
                                .add(frame.text().toString()));
            }
        }
        find(RECOGNITION)
                .map(source -> WordingReader.read(source, Optional.empty()))
                .ifPresent(more -> more.forEach((role, texts) ->
                        wordings.computeIfAbsent(role, any -> new ArrayList<>()).addAll(texts)));
        return wordings;
    }

    private static Source read(Path folder, Path file) {
        try {
            // A link out of the folder would let somebody's template read somebody else's files.
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new DiagnosticException(Diagnostic.error("TPL-002", Place.of(file.toString()), "链接指向模板文件夹之外"));
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw new DiagnosticException(Diagnostic.error("TPL-002", Place.of(file.toString()), "文件大于 16 MB"));
            }
            return new Source(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("TPL-002", Place.of(file.toString()), String.valueOf(e.getMessage())));
        }
    }

    /**
     * A file's content.
     *
     * @param name as messages should name it: a path, or {@code templates/…} for a shipped file
     */
    @SuppressWarnings("ArrayRecordComponent") // The content is handed on, never compared.
    public record Source(String name, byte[] content) {}
}
