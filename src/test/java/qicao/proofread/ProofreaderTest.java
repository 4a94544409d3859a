package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;

final class ProofreaderTest {
    private static final String FAULTY = """
            在全市安全生产工作会议上的讲话

            同志们：

            XX县完成投资2亿元，，增长9%。扎实开展“”活动。截止目前，己经完工。
            """;

    private final Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());

    @Test
    void findingsComeInTextOrder() {
        assertThat(shown(proofreader, FAULTY))
                .containsExactly(
                        "MASK-001 5:1 XX",
                        "PUNCT-003 5:11 ，，→，",
                        "MASK-003 5:22 “”",
                        "WORD-001 5:27 截止→截至",
                        "WORD-001 5:32 己经→已经");
    }

    @Test
    void codesAndGroupsOfCodesAreTurnedOffAndOn() {
        ProofreadSettings settings =
                new ProofreadSettings(Set.of("WORD", "MASK-001", "MASK"), Set.of("MASK-003"), List.of(), List.of());

        assertThat(shown(new Proofreader(settings), FAULTY)).containsExactly("PUNCT-003 5:11 ，，→，", "MASK-003 5:22 “”");
    }

    @Test
    void messagesQuoteWhatWasFound() {
        MessageCatalog messages = new MessageCatalog(Language.CHINESE);

        assertThat(proofreader.proofread(Found.manuscript(FAULTY)).stream()
                        .map(finding -> messages.line(finding.diagnostic())))
                .first()
                .isEqualTo("讲话.txt:5:1: [MASK-001] “XX”是没有填的空。请填上真实的名称、年份或数字。");
    }

    @Test
    void thePageHasARowForEveryCode() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/proofread.md"));

        assertThat(proofreader.codes()).allSatisfy(code -> assertThat(page).contains("\n| `" + code + "` | "));
    }

    @Test
    void aFileThatCannotBeReadHasNoFindings() {
        assertThat(proofreader.proofread(qicao.corpus.CorpusReader.manuscript("讲话.docx", new byte[100])))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "（",
                "》",
                "（一）",
                "一、",
                "。，",
                "*",
                "**甲",
                "XX",
                "要。",
                "—是",
                "“甲乙丙丁戊”",
                "a@",
                "1",
                "从1到2，增长3%",
                "http",
                "<p ",
                "甲乙丙丁、",
                "截止",
                " ",
                "5月",
                "\"",
                "(甲",
                "第一，",
                "二十",
                "Q1234"
            })
    void hostileTextsAreReadInLinearTime(String piece) throws Exception {
        String line = piece.repeat(50_000 / piece.length());
        String lines = (piece.repeat(20) + "\n").repeat(50_000 / piece.length() / 20);

        CpuLimit.ofSeconds(20).run(() -> {
            proofreader.proofread(Found.manuscript(line));
            proofreader.proofread(Found.manuscript(lines));
        });
    }

    private static List<String> shown(Proofreader proofreader, String text) {
        return proofreader.proofread(Found.manuscript(text)).stream()
                .map(Found::shown)
                .toList();
    }
}
