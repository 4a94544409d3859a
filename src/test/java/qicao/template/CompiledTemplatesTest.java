package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;

/** Compiled templates say what the files say. */
final class CompiledTemplatesTest {
    private static final Path FOLDER = Path.of("templates");
    private static final CompiledTemplates SHIPPED = CompiledTemplates.shipped();

    static List<String> wordings() {
        return SHIPPED.wordings();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void theBuildCompilesTheCommittedFile(String name) throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve(name));
        WordingParser.Reading reading = WordingParser.read(
                new TemplateLibrary.Source(name, content),
                WordingName.of(name, false).orElseThrow(),
                new KnownWords(Optional.empty(), Optional.empty(), Optional.empty()));
        WordingFile compiled = SHIPPED.wording(name);

        assertThat(reading.findings()).extracting(Diagnostic::code).isEmpty();
        assertThat(SHIPPED.isOf(name, content)).isTrue();
        assertThat(compiled.parts()).containsExactlyElementsOf(reading.wording().parts());
        for (String part : compiled.parts()) {
            assertThat(compiled.frames(part)).isEqualTo(reading.wording().frames(part));
        }
        assertThat(compiled.headings()).isEqualTo(reading.wording().headings());
        assertThat(compiled.ids()).containsExactlyElementsOf(reading.ids().keySet());
    }

    @Test
    void everyCommittedFileIsAmongThem() throws IOException {
        try (Stream<Path> sections = Files.list(FOLDER.resolve("sections"))) {
            assertThat(wordings())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    sections.map(file -> "sections/" + file.getFileName()), Stream.of("headings.ftl"))
                            .toList());
        }
    }

    @Test
    void typesAreThoseOfTheCommittedFile() throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve(MeetingTypes.FILE));

        assertThat(SHIPPED.types().all())
                .isEqualTo(MeetingTypes.read(MeetingTypes.FILE, content).all());
    }

    @Test
    void theSameTemplatesGiveTheSameBytes() throws IOException {
        assertThat(ShippedTemplates.compile(FOLDER)).isEqualTo(ShippedTemplates.compile(FOLDER));
    }

    @Test
    void onlyWhatIsAskedForIsRead() throws IOException {
        byte[] content = ShippedTemplates.compile(FOLDER);
        content[content.length - 1] ^= 0x7f;

        assertThat(new CompiledTemplates(content).types().all()).hasSize(19);
    }

    @Test
    void aFileThatDiffersInOneCharacterIsNotTheShippedOne() throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve("sections/recap.ftl"));
        content[content.length - 2] ^= 1;

        assertThat(SHIPPED.isOf("sections/recap.ftl", content)).isFalse();
        assertThat(SHIPPED.isOf("sections/closing.ftl", content)).isFalse();
    }

    @Test
    void anUnknownPartHasNoFrames() {
        assertThat(TemplateLibrary.shipped().patterns().part("no.such")).isEmpty();
    }
}
