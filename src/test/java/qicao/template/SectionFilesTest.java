package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** templates/sections is what {@link SectionFiles} writes from templates/patterns.yaml. */
final class SectionFilesTest {
    private static final Path SECTIONS = Path.of("templates/sections");

    @Test
    void committedSectionsAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> written = SectionFiles.of(TemplateLibrary.shipped().patterns());
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Files.writeString(SECTIONS.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(SECTIONS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(committed)
                .as("run mvn test -Dtest=SectionFilesTest -Dgolden.update=true after editing patterns.yaml")
                .isEqualTo(written);
    }
}
