package qicao.packet;

import java.nio.charset.StandardCharsets;
import qicao.draft.Draft;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingTypes;

/** Fill-ins and their drafts for the tests of what goes out with them. */
final class Speeches {
    static final MeetingTypes TYPES = MeetingTypes.builtIn();
    static final Drafter DRAFTER = Drafter.shipped();

    private Speeches() {}

    static FillIn read(String yaml) {
        Reading reading = new FillInReader(TYPES).read("稿.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return reading.fillIn().orElseThrow(() -> new AssertionError(reading.diagnostics() + "\n" + yaml));
    }

    static Draft draft(FillIn fillIn) {
        return DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft();
    }

    static TaskTable table(String yaml) {
        FillIn fillIn = read(yaml);
        return TaskTable.of(fillIn, draft(fillIn));
    }
}
