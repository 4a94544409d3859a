package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** No draft breaks a law: random fill-ins over all types, the samples, and fill-ins that broke one before. */
final class DraftLawsTest {
    /** Fill-ins in a usual run; {@code -Dlaws.count=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("laws.count", 380);

    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();

    @Test
    void randomFillInsBreakNoLaw() {
        List<MeetingType> types = TYPES.all();
        for (int seed = 0; seed < COUNT; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(types.get(seed % types.size()));
            try {
                check(read("seed-" + seed + ".yaml", yaml));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + "\n" + yaml, e);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesBreakNoLawAndLoseNothing(Path sample) throws IOException {
        FillIn fillIn = read(sample.toString(), Files.readString(sample));
        check(fillIn);
        assertThat(DRAFTER.draft(fillIn, DraftingOptions.defaults()).findings()).isEmpty();
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSameFillInGivesTheSameDraft() throws IOException {
        Path sample = Path.of("samples/02-动员部署会.yaml");
        FillIn fillIn = read(sample.toString(), Files.readString(sample));
        assertThat(DRAFTER.draft(fillIn, DraftingOptions.defaults()))
                .isEqualTo(Drafter.shipped().draft(fillIn, DraftingOptions.defaults()));
    }

    private static void check(FillIn fillIn) {
        DraftLaws.check(fillIn, DRAFTER.draft(fillIn, DraftingOptions.defaults()));
    }

    private static FillIn read(String name, String yaml) {
        Reading reading = new FillInReader(TYPES).read(name, yaml.getBytes(StandardCharsets.UTF_8));
        return reading.fillIn().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    }
}
