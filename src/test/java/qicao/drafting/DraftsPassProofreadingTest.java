package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.corpus.CorpusReader;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.proofread.Finding;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** What Qicao drafts, Qicao finds no error in. */
final class DraftsPassProofreadingTest {
    private static final int COUNT = Integer.getInteger("laws.count", 380);
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();

    /** Random fill-ins hold random characters, and holes: only what templates decide can be judged. */
    private static final Set<String> DECIDED_BY_TEMPLATES =
            Set.of("COUNT-001", "NUM-002", "NUM-003", "PUNCT-001", "PUNCT-003", "MASK-003");

    private final Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());
    private final MessageCatalog messages = new MessageCatalog(Language.CHINESE);

    static List<Path> samples() throws IOException {
        return DraftLawsTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesHaveNoErrors(Path sample) throws IOException {
        String yaml = Files.readString(sample);

        assertThat(errors(sample.toString(), yaml).stream().map(finding -> messages.line(finding.diagnostic())))
                .isEmpty();
    }

    @Test
    void randomFillInsGiveNoErrorsThatTemplatesDecide() {
        List<MeetingType> types = TYPES.all();
        for (int seed = 0; seed < COUNT; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(types.get(seed % types.size()));

            assertThat(errors("seed-" + seed + ".yaml", yaml))
                    .filteredOn(finding -> DECIDED_BY_TEMPLATES.contains(finding.code()))
                    .extracting(finding -> messages.line(finding.diagnostic()) + " "
                            + finding.spot().before() + "⟦" + finding.spot().words() + "⟧"
                            + finding.spot().after())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private List<Finding> errors(String name, String yaml) {
        FillIn fillIn = new FillInReader(TYPES)
                .read(name, yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
        String text = TextView.render(
                DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft());
        return proofreader.proofread(CorpusReader.manuscript("初稿.txt", text.getBytes(StandardCharsets.UTF_8))).stream()
                .filter(Finding::isError)
                .toList();
    }
}
