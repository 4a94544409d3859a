package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** What the shipped section files say is said without reading them: the same word for word, with the same origins. */
final class PartMacroTest {
    private static final int FILL_INS = 190;

    @Test
    void theSectionFilesGiveTheSameDrafts() {
        Drafter reading = Drafter.in(Path.of("templates"));
        Drafter shipped = Drafter.shipped();
        List<MeetingType> types = MeetingTypes.builtIn().all();
        for (int seed = 0; seed < FILL_INS; seed++) {
            FillIn fillIn = fillIn(new RandomFillIns(seed).fillIn(types.get(seed % types.size())));
            DraftingOptions options = new DraftingOptions(OptionalLong.of(seed));

            assertThat(shipped.draft(fillIn, options)).as("seed %d", seed).isEqualTo(reading.draft(fillIn, options));
        }
    }

    private static FillIn fillIn(String yaml) {
        return new FillInReader(MeetingTypes.builtIn())
                .read("例.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }
}
