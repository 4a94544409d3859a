package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.template.MeetingTypes;

/**
 * A damaged fill-in gives findings or a fill-in, never an exception. Runs a few hundred mutations; {@code -Dfuzz.runs=10000
 * -Dfuzz.seed=7} does more or other ones.
 */
class MutatedFillInsTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", 600);
    private static final long SEED = Long.getLong("fuzz.seed", 20260706);

    private static final List<String> INSERTED = List.of(
            ":",
            "：",
            ": ",
            "- ",
            "-",
            "\n",
            "\t",
            "  ",
            "　",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            "，",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "? ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\0",
            "\uFEFF",
            "\uD800",
            "𠮷",
            "\\",
            "\r",
            "<<: ",
            "一、",
            "2月30日",
            "任务:",
            "${7*7}",
            "\"\\x00\"",
            "\"\\uD83D\"",
            "~",
            "1e9",
            "\u0085",
            "\u2028");

    private final FillInReader reader = new FillInReader(MeetingTypes.builtIn());
    private final MessageCatalog chinese = new MessageCatalog(Language.CHINESE);
    private final MessageCatalog english = new MessageCatalog(Language.ENGLISH);

    @Test
    void mutatedFillInsAreReadOrExplained() throws Exception {
        Random random = new Random(SEED);
        byte[] original = resource("full.yaml");
        assertThat(reader.read("full.yaml", original).fillIn()).isPresent();
        for (int run = 0; run < RUNS; run++) {
            byte[] mutated = mutated(original, random);
            try {
                CpuLimit.ofSeconds(10).run(() -> assertReadOrExplained(mutated));
            } catch (AssertionError wrong) {
                throw new AssertionError("seed " + SEED + ", run " + run, wrong);
            }
        }
    }

    private void assertReadOrExplained(byte[] content) {
        Reading reading = reader.read("单.yaml", content);
        boolean failed = reading.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertThat(reading.fillIn().isPresent())
                .as(() -> new String(content, StandardCharsets.UTF_8))
                .isNotEqualTo(failed);
        for (Diagnostic found : reading.diagnostics()) {
            assertThat(chinese.line(found)).startsWith("单.yaml");
            assertThat(english.line(found)).startsWith("单.yaml");
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = random.nextInt(5) == 0 ? withOtherBytes(bytes, random) : withOtherText(bytes, random);
        }
        return bytes;
    }

    private static byte[] withOtherBytes(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        if (changed.length == 0) {
            return changed;
        }
        if (random.nextBoolean()) {
            return Arrays.copyOf(changed, random.nextInt(changed.length));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] withOtherText(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        int other = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(other));
            case 2 -> lines.set(at, lines.set(other, line));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
            case 4 -> lines.set(at, line.stripLeading());
            case 5 -> lines.set(at, line.substring(0, column));
            default ->
                lines.set(
                        at,
                        line.substring(0, column)
                                + INSERTED.get(random.nextInt(INSERTED.size()))
                                + line.substring(column));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MutatedFillInsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
