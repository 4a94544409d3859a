package qicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Severity;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Group;
import qicao.fillin.Key;
import qicao.fillin.Reading;
import qicao.fillin.Schema;
import qicao.fillin.Shape;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/** The samples are what a newcomer reads first: flawless fill-ins, and beside each the draft that it gives. */
final class SamplesTest {
    private static final Path FOLDER = Path.of("samples");
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsWithoutErrorsAndWarnings(Path sample) throws IOException {
        assertThat(reading(sample).diagnostics())
                .filteredOn(finding -> finding.severity() != Severity.HINT)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleGivesTheDraftBesideIt(Path sample) throws IOException {
        Path golden = FOLDER.resolve(sample.getFileName().toString().replaceFirst("yaml$", "txt"));
        Drafting drafting = DRAFTER.draft(fillIn(sample), DraftingOptions.defaults());
        String text = TextView.render(drafting.draft());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, text);
        }

        assertThat(drafting.findings()).isEmpty();
        assertThat(text)
                .as("run mvn test -Dtest=SamplesTest -Dgolden.update=true if the new wording is better, then read it")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void everyDraftHasItsSample() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(Path::toString)
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> Path.of(name.replaceFirst("txt$", "yaml"))))
                    .isSubsetOf(samples());
        }
    }

    @Test
    void everyMeetingTypeHasASample() throws IOException {
        List<String> shown =
                fillIns().stream().map(fillIn -> fillIn.type().slug()).toList();
        assertThat(shown)
                .containsAll(TYPES.all().stream().map(MeetingType::slug).toList());
    }

    @Test
    void samplesShowTheWritersOwnWays() throws IOException {
        List<FillIn> fillIns = fillIns();

        assertThat(fillIns)
                .anyMatch(fillIn -> !fillIn.root().facts(Key.STRUCTURE).isEmpty())
                .anyMatch(fillIn -> !fillIn.root().entries(Key.SECTIONS).isEmpty())
                .anyMatch(fillIn -> fillIn.root().fact(Key.WORDING, Key.POINTS).isPresent());
        assertThat(samples()).as("a plain text in place of a group").anyMatch(SamplesTest::hasPlainItem);
    }

    @Test
    void theReadmeHasALineForEverySample() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(samples().stream()
                        .map(sample -> "(" + sample.getFileName() + ")")
                        .toList());
    }

    private static boolean hasPlainItem(Path sample) {
        YamlNode root =
                new YamlReader().read(sample.toString(), bytes(sample)).root().orElseThrow();
        return ((YamlMap) root)
                .items().stream()
                        .filter(item -> Schema.field(Group.FILL_IN, item.key().text())
                                .filter(field -> field.shape() == Shape.GROUPS)
                                .isPresent())
                        .anyMatch(item -> item.value() instanceof YamlList list
                                && list.items().stream().anyMatch(YamlScalar.class::isInstance));
    }

    private static List<FillIn> fillIns() {
        return samples().stream().map(SamplesTest::fillIn).toList();
    }

    private static FillIn fillIn(Path sample) {
        Reading reading = reading(sample);
        return reading.fillIn().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    }

    private static Reading reading(Path sample) {
        return new FillInReader(TYPES).read(sample.toString(), bytes(sample));
    }

    private static byte[] bytes(Path sample) {
        try {
            return Files.readAllBytes(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
