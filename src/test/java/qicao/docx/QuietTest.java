package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import qicao.style.Styles;

/** What a process of its own prints, and which classes it loads. */
class QuietTest {
    @Test
    void noMessageOfALibraryReachesTheUser() throws Exception {
        assertThat(run(Logging.class)).isEmpty();
    }

    @Test
    void renderingInAShippedStyleLoadsNoClassOfPoi() throws Exception {
        assertThat(run(Rendering.class, "-Xlog:class+load"))
                .contains("qicao.docx.DocxWriter ")
                .doesNotContain("org.apache.poi", "org.apache.xmlbeans", "log4j", "snakeyaml");
    }

    /** Says everything that the libraries could say. */
    static final class Logging {
        private Logging() {}

        /** By reflection: the compiler misses annotations of Log4j's that are not on the class path. */
        public static void main(String[] arguments) throws ReflectiveOperationException {
            new StylePackager(new Styles().named(Styles.DEFAULT)).make();
            Object logger = Class.forName("org.apache.logging.log4j.LogManager")
                    .getMethod("getLogger", String.class)
                    .invoke(null, "org.apache.poi.test");
            Class.forName("org.apache.logging.log4j.Logger")
                    .getMethod("fatal", String.class)
                    .invoke(logger, "must not be seen");
        }
    }

    /** Writes a draft. */
    static final class Rendering {
        private Rendering() {}

        public static void main(String[] arguments) {
            DocxWriter.named(Styles.DEFAULT).toBytes(Drafts.everything(), DocxOptions.defaults());
        }
    }

    private static String run(Class<?> program, String... options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = new String[options.length + 4];
        command[0] = java;
        System.arraycopy(options, 0, command, 1, options.length);
        command[options.length + 1] = "-cp";
        command[options.length + 2] = System.getProperty("java.class.path");
        command[options.length + 3] = program.getName();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
