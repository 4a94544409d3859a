package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** What picocli says is told by {@link MainTest}; this is what it may yet say. */
final class UsageErrorsTest {
    @Test
    void anErrorOfANewKindIsStillExplained() {
        CommandLine command = new CommandLine(CommandSpec.create().name("qicao"));

        assertThat(UsageErrors.finding(new ParameterException(command, "something new")))
                .isEqualTo(Diagnostic.error("USAGE-012", Place.of("qicao")));
    }
}
