package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.genre.Role;

/** The page for template keepers names everything that the shipped templates use. */
final class TemplatePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/templates.md");
    private static final Pattern CALL = Pattern.compile("<@(\\w+)");
    private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)");

    /** Roles that templates never write: the salutation is a line, other is what outlines do not know. */
    private static final Set<Role> UNWRITTEN = Set.of(Role.SALUTATION, Role.OTHER);

    @ParameterizedTest
    @EnumSource
    void aSlotIsNamed(Slot slot) throws IOException {
        assertThat(page()).contains("${" + slot.label() + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aRoleIsNamed(Role role) throws IOException {
        if (!UNWRITTEN.contains(role)) {
            assertThat(page()).contains(role.slug() + " " + role.label());
        }
    }

    @Test
    void everyConditionIsExplained() throws IOException {
        List<String> tags = TemplateLibrary.shipped().patterns().frames().stream()
                .flatMap(frame -> frame.tags().stream())
                .distinct()
                .map(tag -> "`" + tag + "`")
                .toList();

        assertThat(tags).isNotEmpty();
        assertThat(page()).contains(tags);
    }

    @Test
    void everyDirectiveIsExplained() throws IOException {
        String templates = templates();
        Set<String> directives = named(CALL, templates);
        directives.removeAll(named(MACRO, templates));

        assertThat(directives).contains("section", "items", "say");
        assertThat(page()).contains(directives.stream().map(name -> "<@" + name).toList());
    }

    private static Set<String> named(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static String templates() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".ftl"))::iterator) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
