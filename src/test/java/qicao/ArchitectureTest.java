package qicao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: which package may use which, and which library stays where. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("qicao");

    /** What each package may use of ours. A package that is not named here fails the test. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("table", Set.of()),
            entry("encoding", Set.of()),
            entry("words", Set.of("table")),
            entry("chinese", Set.of("table")),
            entry("diagnostic", Set.of()),
            entry("genre", Set.of()),
            entry("json", Set.of()),
            entry("fingerprint", Set.of()),
            entry("yaml", Set.of("diagnostic", "encoding")),
            entry("style", Set.of("yaml", "diagnostic", "chinese")),
            entry("corpus", Set.of("chinese", "diagnostic", "encoding")),
            entry("outline", Set.of("corpus", "genre", "json", "chinese", "diagnostic", "table")),
            entry("mining", Set.of("outline", "corpus", "genre", "chinese", "table")),
            entry("template", Set.of("mining", "genre", "yaml", "diagnostic", "chinese", "fingerprint", "table")),
            entry(
                    "house",
                    Set.of(
                            "template",
                            "mining",
                            "outline",
                            "corpus",
                            "genre",
                            "diagnostic",
                            "encoding",
                            "chinese",
                            "table")),
            entry(
                    "fillin",
                    Set.of("template", "outline", "genre", "json", "yaml", "diagnostic", "chinese", "fingerprint")),
            entry("draft", Set.of("json", "diagnostic", "chinese")),
            entry("planning", Set.of("diagnostic", "fillin", "template", "genre", "chinese", "words")),
            entry(
                    "drafting",
                    Set.of(
                            "planning",
                            "fillin",
                            "template",
                            "draft",
                            "genre",
                            "diagnostic",
                            "chinese",
                            "table",
                            "words")),
            entry("proofread", Set.of("outline", "corpus", "json", "yaml", "chinese", "diagnostic", "table")),
            entry("docx", Set.of("draft", "style", "yaml", "diagnostic", "chinese")),
            entry("extract", Set.of("outline", "corpus", "fillin", "template", "genre", "diagnostic", "chinese")),
            entry("align", Set.of()),
            entry(
                    "revise",
                    Set.of("align", "drafting", "draft", "fillin", "planning", "genre", "template", "diagnostic")),
            entry("redline", Set.of("align", "draft", "diagnostic")),
            entry("packet", Set.of("diagnostic", "docx", "draft", "drafting", "fillin")),
            entry("output", Set.of("diagnostic")),
            entry(
                    "studio",
                    Set.of(
                            "align",
                            "corpus",
                            "diagnostic",
                            "docx",
                            "draft",
                            "drafting",
                            "extract",
                            "fillin",
                            "json",
                            "outline",
                            "output",
                            "planning",
                            "proofread",
                            "redline",
                            "revise",
                            "style",
                            "template",
                            "yaml")),
            entry(
                    "batch",
                    Set.of(
                            "drafting",
                            "fillin",
                            "draft",
                            "output",
                            "json",
                            "diagnostic",
                            "fingerprint",
                            "spreadsheet")),
            entry("spreadsheet", Set.of("diagnostic", "encoding")),
            entry(
                    "cli",
                    Set.of(
                            "batch",
                            "chinese",
                            "corpus",
                            "diagnostic",
                            "docx",
                            "extract",
                            "draft",
                            "drafting",
                            "fillin",
                            "house",
                            "fingerprint",
                            "genre",
                            "json",
                            "mining",
                            "outline",
                            "output",
                            "packet",
                            "planning",
                            "proofread",
                            "redline",
                            "revise",
                            "studio",
                            "style",
                            "template",
                            "yaml")));

    /** Libraries that only some packages may touch. */
    private static final Map<String, Set<String>> CONFINED = Map.of(
            "com.github.difflib..", Set.of("align"),
            "com.sun.net.httpserver..", Set.of("studio"),
            "org.yaml.snakeyaml..", Set.of("yaml"),
            "freemarker..", Set.of("drafting", "template"),
            "org.apache.poi..", Set.of("docx", "corpus", "packet", "spreadsheet"),
            "org.apache.commons.csv..", Set.of("batch", "spreadsheet"),
            "org.openxmlformats..", Set.of("docx"),
            "org.jsoup..", Set.of("corpus"),
            "picocli..", Set.of("cli"));

    static Stream<String> packages() {
        return CLASSES.stream().map(ArchitectureTest::packageOf).distinct().sorted();
    }

    static Stream<String> libraries() {
        return CONFINED.keySet().stream().sorted();
    }

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void everyPackageHasItsArrows() {
        assertThat(packages()).isSubsetOf(ARROWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatItMay(String name) {
        assertThat(used(name)).isSubsetOf(ARROWS.getOrDefault(name, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void thePageAboutThePackagesShowsWhatIsUsed(String name) throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| `" + name + "` \\|.*\\| ([^|]*) \\|$");
        Matcher page = row.matcher(Files.readString(Path.of("src/site/markdown/architecture.md")));

        assertThat(page.find()).as("architecture.md has a row for " + name).isTrue();
        assertThat(page.group(1)).isEqualTo(used(name).isEmpty() ? "–" : String.join(", ", used(name)));
    }

    /** The packages of ours that a package uses, in alphabetical order. */
    private static Set<String> used(String name) {
        return CLASSES.stream()
                .filter(type -> packageOf(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> type.getPackageName().startsWith("qicao."))
                .map(ArchitectureTest::packageOf)
                .filter(other -> !other.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("qicao.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysWhereItBelongs(String library) {
        PackageMatcher matcher = PackageMatcher.of(library);

        noClasses()
                .that(DescribedPredicate.describe(
                        "are outside " + CONFINED.get(library),
                        (JavaClass type) -> !CONFINED.get(library).contains(packageOf(type))))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of " + library, (JavaClass type) -> matcher.matches(type.getPackageName())))
                .check(CLASSES);
    }

    /** The part of a package's name behind {@code qicao}, without packages inside it. */
    private static String packageOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^qicao\\.?", "").split("\\.", 2)[0];
    }
}
