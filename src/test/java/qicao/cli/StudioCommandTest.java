package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.studio.Studio;

final class StudioCommandTest {
    @TempDir
    Path folder;

    private Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        Result result = run("studio", ".", "--no-open", "--port", "70000");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("[USAGE-023]", "0 到 65535", "70000");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        Result result = run("studio", "没有", "--no-open");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("[INPUT-007]");
    }

    @Test
    void aPortThatIsTakenIsToldAndTheFolderStaysFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = run("studio", ".", "--no-open", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).contains("[STUDIO-001] 起草工作台打不开：");
        }
        try (Studio studio = Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), fault -> {})
                .orElseThrow()) {
            assertThat(studio.url()).startsWith("http://127.0.0.1:");
        }
    }

    @Test
    void aFolderThatHasAStudioIsShownWhereItIs() throws IOException {
        try (Studio studio = Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), fault -> {})
                .orElseThrow()) {
            Result result = run("studio", ".", "--no-open");

            assertThat(result.exit()).isZero();
            assertThat(result.err()).contains("已经开着一个起草工作台：" + studio.url());
        }
        assertThat(folder).isEmptyDirectory();
    }
}
