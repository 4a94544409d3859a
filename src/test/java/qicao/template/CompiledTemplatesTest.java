package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Compiled templates say what the files say. */
final class CompiledTemplatesTest {
    private static final Path FOLDER = Path.of("templates");

    @Test
    void compilingLosesNothing() throws IOException {
        CompiledTemplates compiled = new CompiledTemplates(TemplateCompiler.compile(types(), patterns()));

        assertSame(compiled);
    }

    @Test
    void theBuildCompilesTheCommittedFiles() throws IOException {
        Optional<CompiledTemplates> shipped = CompiledTemplates.shipped();
        Assumptions.assumeTrue(shipped.isPresent(), "not built with Maven");

        assertSame(shipped.get());
    }

    @Test
    void theSameTemplatesGiveTheSameBytes() throws IOException {
        assertThat(TemplateCompiler.compile(types(), patterns()))
                .isEqualTo(TemplateCompiler.compile(types(), patterns()));
    }

    @Test
    void onlyWhatIsAskedForIsRead() throws IOException {
        byte[] content = TemplateCompiler.compile(
                types(), new PatternCatalog(List.of(), patterns().headings()));
        content[content.length - 1] ^= 0x7f;

        assertThat(new CompiledTemplates(content).types().all()).isEqualTo(types().all());
    }

    @Test
    void anUnknownPartHasNoFrames() throws IOException {
        PatternCatalog compiled =
                new PatternCatalog(new CompiledTemplates(TemplateCompiler.compile(types(), patterns())));

        assertThat(compiled.part("no.such")).isEmpty();
    }

    private static void assertSame(CompiledTemplates compiled) throws IOException {
        PatternCatalog read = patterns();
        PatternCatalog catalog = new PatternCatalog(compiled);
        assertThat(compiled.types().all()).isEqualTo(types().all());
        assertThat(catalog.parts()).containsExactlyElementsOf(read.parts());
        assertThat(catalog.frames()).isEqualTo(read.frames());
        assertThat(catalog.headings()).isEqualTo(read.headings());
        assertThat(catalog.sectionFiles()).isEqualTo(read.sectionFiles());
    }

    private static MeetingTypes types() {
        return MeetingTypes.load(FOLDER);
    }

    private static PatternCatalog patterns() throws IOException {
        return PatternReader.read(
                "patterns.yaml",
                Files.readString(FOLDER.resolve("patterns.yaml")).getBytes(StandardCharsets.UTF_8));
    }
}
