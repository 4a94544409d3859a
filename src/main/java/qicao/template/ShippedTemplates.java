package qicao.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;

/** A step of the build: compiles the types, sections and headings that the program carries. */
public final class ShippedTemplates {
    private ShippedTemplates() {}

    /**
     * Writes the compiled file beside the sources that it was made of.
     *
     * @param arguments the root folder of the class path
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Files.write(
                classes.resolve(CompiledTemplates.RESOURCE.substring(1)),
                compile(classes.resolve("qicao").resolve("templates")));
    }

    /**
     * The compiled file.
     *
     * @throws DiagnosticException if a template has an error
     */
    static byte[] compile(Path folder) throws IOException {
        List<TemplateCompiler.Compiled> files = new ArrayList<>();
        byte[] types = Files.readAllBytes(folder.resolve(MeetingTypes.FILE));
        files.add(new TemplateCompiler.Compiled(
                MeetingTypes.FILE, types, TemplateCompiler.types(MeetingTypes.read(MeetingTypes.FILE, types))));
        for (String name : wordings(folder)) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            files.add(new TemplateCompiler.Compiled(name, content, TemplateCompiler.wording(parse(name, content))));
        }
        return TemplateCompiler.compile(files);
    }

    private static List<String> wordings(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> sections = Files.list(folder.resolve("sections"))) {
            sections.map(file -> "sections/" + file.getFileName()).sorted().forEach(names::add);
        }
        names.add(WordingName.HEADINGS);
        return names;
    }

    /** What a shipped file says; whether its words are known is for tests to say. */
    private static ParsedWording parse(String name, byte[] content) {
        WordingParser.Reading reading = WordingParser.read(
                new TemplateLibrary.Source("templates/" + name, content),
                WordingName.of(name, false).orElseThrow(),
                new KnownWords(Optional.empty(), Optional.empty(), Optional.empty()));
        if (reading.findings().stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticException(reading.findings());
        }
        return reading.wording();
    }
}
