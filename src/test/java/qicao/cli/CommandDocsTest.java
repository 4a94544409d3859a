package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qicao.diagnostic.Language;

/** What shells are told about the commands. */
final class CommandDocsTest {
    private static final List<String> COMMANDS = List.of("types", "new", "check", "render", "batch", "outline");

    @Test
    void theManualHasASectionForEachCommand() {
        String manual = CommandDocs.of(Language.CHINESE).manual();

        assertThat(COMMANDS).allSatisfy(command -> assertThat(manual).contains("\n.SH qicao " + command + "\n"));
        assertThat(manual).contains("\n.SH qicao templates check\n").contains("--resume");
    }

    @Test
    void theManualHasNoRequestByAccident() {
        assertThat(CommandDocs.of(Language.ENGLISH).manual().lines())
                .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
                .allSatisfy(line -> assertThat(line).matches("\\.(TH|SH|nf|fi)( .*)?"));
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        String script = CommandDocs.of(Language.CHINESE).completion();

        assertThat(COMMANDS).allSatisfy(command -> assertThat(script).contains("_picocli_qicao_" + command + "()"));
        assertThat(script).contains("--style");
    }

    /** A script that says when it was made would not be the same twice. */
    @Test
    void theSameCommandsGiveTheSameTexts() {
        assertThat(CommandDocs.of(Language.CHINESE).completion())
                .isEqualTo(CommandDocs.of(Language.CHINESE).completion())
                .doesNotContainPattern("20\\d\\d-");
    }
}
