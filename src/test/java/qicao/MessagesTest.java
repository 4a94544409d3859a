package qicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete: the same files, the same keys, as many placeholders. */
final class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/qicao/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]+-\\d{3})\\b");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z]+-\\d{3})\"");
    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b[a-z]+\\.[a-z]+\\.[A-Z]|[a-z]Exception|[A-Z][a-z]+Error");

    static Stream<String> prefixes() throws IOException {
        return names().stream()
                .map(name -> name.replaceAll("_(zh|en)\\.properties$", ""))
                .distinct();
    }

    @Test
    void everyFileExistsInBothLanguages() throws IOException {
        assertThat(names()).hasSizeGreaterThan(4).allMatch(name -> name.matches("[a-z]+_(zh|en)\\.properties"));
        assertThat(prefixes().flatMap(prefix -> Stream.of(prefix + "_zh.properties", prefix + "_en.properties")))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void bothLanguagesHaveTheSameKeysAndAsManyPlaceholders(String prefix) throws IOException {
        Properties chinese = load(prefix + "_zh.properties");
        Properties english = load(prefix + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> {
            assertThat(placeholders(english.getProperty(key))).isEqualTo(placeholders(chinese.getProperty(key)));
            assertThat(chinese.getProperty(key) + english.getProperty(key)).doesNotContainPattern(CLASS_NAME);
        });
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void noKeyIsDefinedTwice(String prefix) throws IOException {
        for (String language : List.of("zh", "en")) {
            assertThat(Files.readAllLines(FOLDER.resolve(prefix + "_" + language + ".properties")).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCodeInTheSourcesHasAMessageAndEveryMessageIsUsed() throws IOException {
        Set<String> messages = new TreeSet<>();
        for (String name : names()) {
            load(name).stringPropertyNames().stream()
                    .filter(key -> CODE.matcher(key).matches())
                    .forEach(messages::add);
        }

        assertThat(codes(Path.of("src/main/java"), LITERAL)).isEqualTo(messages);
    }

    @Test
    void everyCodeHasATest() throws IOException {
        assertThat(codes(Path.of("src/test/java"), CODE)).containsAll(codes(Path.of("src/main/java"), LITERAL));
    }

    /** The codes that the Java files below a folder write out. */
    private static Set<String> codes(Path folder, Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }

    /** How many different ones there are: which, may differ where an argument is a word of one language. */
    private static long placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
