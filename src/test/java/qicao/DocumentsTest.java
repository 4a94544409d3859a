package qicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents lead where they say. */
final class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)|src=\"([^\"]+)\"");

    static List<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("samples/README.md")), pages.sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        List<Path> targets = LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(target -> !target.contains("://"))
                .map(target -> Path.of("")
                        .resolve(document)
                        .resolveSibling(URLDecoder.decode(target, StandardCharsets.UTF_8))
                        .normalize())
                .toList();

        assertThat(targets).allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void theLicenceGoesIntoTheJarAsItStands() throws IOException {
        try (InputStream shipped = DocumentsTest.class.getResourceAsStream("/META-INF/qicao/LICENSE")) {
            assertThat(shipped).isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(Path.of("LICENSE")))
                    .contains("Apache License", "Version 2.0", "END OF TERMS AND CONDITIONS");
        }
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<name>Apache-2.0</name>");
        assertThat(Files.readString(Path.of("src/assembly/distribution.xml"))).contains("<source>LICENSE</source>");
    }
}
