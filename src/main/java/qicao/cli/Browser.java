package qicao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Opens a page in the user's browser. What the page must know stands in its address, and a command line can be read by every program, so
 * the browser is given a file of the user's own that leads on to it.
 */
final class Browser {
    private Browser() {}

    /** Opens an address; false if no way to do so is known here. */
    static boolean open(String url, Path temporaryFolder) {
        try {
            // Only its owner may read what is made so.
            Path page = Files.createTempFile(temporaryFolder, "qicao-", ".html");
            page.toFile().deleteOnExit();
            Files.writeString(
                    page,
                    "<!DOCTYPE html><meta charset=\"utf-8\"><title>起草工作台</title><script>location.replace(\"" + url
                            + "\")</script>\n",
                    StandardCharsets.UTF_8);
            new ProcessBuilder(command(page.toUri().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(String page) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", page);
    }
}
