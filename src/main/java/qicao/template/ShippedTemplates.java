package qicao.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: compiles the types and patterns that the program carries. */
public final class ShippedTemplates {
    private ShippedTemplates() {}

    /**
     * Writes the compiled file beside the sources that it was made of.
     *
     * @param arguments the root folder of the class path
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "qicao", "templates");
        Path patterns = folder.resolve(TemplateLibrary.PATTERNS);
        byte[] compiled = TemplateCompiler.compile(
                MeetingTypes.load(folder), PatternReader.read(patterns.toString(), Files.readAllBytes(patterns)));
        Files.write(Path.of(arguments[0], CompiledTemplates.RESOURCE.substring(1)), compiled);
    }
}
