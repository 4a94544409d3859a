package qicao.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.drafting.RandomFillIns;
import qicao.fillin.FillIn;
import qicao.fillin.FillInFile;
import qicao.fillin.FillInReader;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** Rendering a revised fill-in gives the edited text, whatever was edited. */
final class ReviseLawTest {
    /** Edited drafts in a usual run; {@code -Dlaws.revise=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("laws.revise", 300);

    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final Reviser REVISER = new Reviser(DRAFTER, TYPES);

    @Test
    void theRevisedFillInGivesTheEditedText() {
        List<MeetingType> types = TYPES.all();
        for (int seed = Integer.getInteger("laws.from", 0); seed < COUNT; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(types.get(seed % types.size()));
            List<String> edited = new PenEdits(seed).of(lines(yaml), 1 + new Random(seed).nextInt(4));
            try {
                check(yaml, edited);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + "\n" + yaml + "\n" + String.join("\n", edited), e);
            }
        }
    }

    private static void check(String yaml, List<String> edited) {
        Revision revision = REVISER.revise(
                FillInFile.of("t.yaml", yaml.getBytes(StandardCharsets.UTF_8)), edited, OptionalLong.empty());
        String revised = new String(revision.fillIn().content(), StandardCharsets.UTF_8);

        assertThat(withoutNumbers(lines(revised))).as(revised).isEqualTo(withoutNumbers(edited));
        assertThat(revision.exact()).isTrue();
    }

    private static List<String> lines(String yaml) {
        FillIn fillIn = new FillInReader(TYPES)
                .read("t.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
        return TextView.render(DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft())
                .lines()
                .map(String::strip)
                .toList();
    }

    /** Numbers of items are worked out. */
    private static String withoutNumbers(List<String> lines) {
        return String.join("\n", lines).replaceAll("(?m)((?:^|[。；！？：])[（第]?)(?:[一二三四五六七八九十]+|\\d+)(?=[、，是要）.])", "$1#");
    }
}
