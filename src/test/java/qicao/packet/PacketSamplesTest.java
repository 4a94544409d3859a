package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.draft.Draft;
import qicao.draft.TextView;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;

/** The packet of one sample, as text, so that a change in it is seen. */
final class PacketSamplesTest {
    private static final String NAME = "02-动员部署会";
    private static final Path FOLDER = Path.of("samples/packet");

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT", "AGENDA", "NOTICE"})
    void aSampleGivesTheDocumentBesideIt(Companion companion) throws IOException {
        FillIn fillIn = fillIn();
        Draft speech = Speeches.draft(fillIn);

        Drafting made = Speeches.DRAFTER.companion(
                fillIn,
                DraftingOptions.defaults(),
                companion.template().orElseThrow(),
                TaskTable.of(fillIn, speech).occasion(speech));

        assertThat(made.findings()).isEmpty();
        check(companion, TextView.render(made.draft()));
    }

    @Test
    void aSampleGivesTheTableBesideIt() throws IOException {
        FillIn fillIn = fillIn();
        TaskTable table = TaskTable.of(fillIn, Speeches.draft(fillIn));

        check(
                Companion.TASKS,
                table.title() + "\n" + table.note() + "\n"
                        + table.rows().stream().map(PacketSamplesTest::line).collect(Collectors.joining("\n")) + "\n");
    }

    private static String line(TaskRow row) {
        return String.join(
                "｜",
                String.valueOf(row.number()),
                row.category(),
                row.task(),
                row.target().orElse(""),
                row.leads(),
                row.others(),
                row.deadline().map(Deadline::words).orElse(""),
                row.section(),
                String.valueOf(row.line()));
    }

    private static FillIn fillIn() throws IOException {
        return Speeches.read(Files.readString(Path.of("samples", NAME + ".yaml")));
    }

    private static void check(Companion companion, String text) throws IOException {
        Path golden = FOLDER.resolve(NAME + "-" + companion.chinese() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, text);
        }

        assertThat(text)
                .as(
                        "run mvn test -Dtest=PacketSamplesTest -Dgolden.update=true if the new wording is better, then read it")
                .isEqualTo(Files.readString(golden));
    }
}
