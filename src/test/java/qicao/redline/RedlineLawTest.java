package qicao.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.revise.PenEdits;

/** Accepting all changes of a redline gives the new version, rejecting them the old one, whatever was edited. */
final class RedlineLawTest {
    /** Edited texts in a usual run; {@code -Dlaws.redline=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("laws.redline", 300);

    private static final Pattern WORDS = Pattern.compile("<w:t(?: xml:space=\"preserve\")?>([^<&]*)</w:t>");
    private static final List<String> HELD =
            List.of("<w:br/>", "<w:noBreakHyphen/>", "<w:footnoteReference w:id=\"1\"/>", "<w:drawing/>");
    private static final Pattern HELD_ELEMENT =
            Pattern.compile("<w:(?:br|noBreakHyphen|footnoteReference|drawing)[ />]");

    private static final Author AUTHOR = new Author("县长", "2026-07-06T00:00:00Z");

    @Test
    void acceptedItIsTheNewVersionAndRejectedTheOld() throws Exception {
        List<List<String>> samples = samples();
        for (int seed = 0; seed < COUNT; seed++) {
            List<String> old = samples.get(seed % samples.size());
            List<String> changed = new PenEdits(seed).of(old, 1 + new Random(seed).nextInt(12));
            byte[] redline = Redline.of(old, "新.docx", word(changed), AUTHOR, false);

            assertThat(Settled.accepted(redline)).as("seed %d", seed).isEqualTo(changed);
            assertThat(Settled.rejected(redline)).as("seed %d", seed).isEqualTo(old);
        }
    }

    /** The same where runs hold breaks, notes and pictures between their words: each of them stays. */
    @Test
    void whatElseRunsHoldIsKept() throws Exception {
        List<List<String>> samples = samples();
        for (int seed = 0; seed < COUNT / 3; seed++) {
            Random random = new Random(seed);
            List<String> old = samples.get(seed % samples.size());
            List<String> changed = new PenEdits(seed + 1).of(old, 1 + random.nextInt(12));
            byte[] mixed = RedlineTest.edited(word(changed), xml -> mixed(xml, random));
            byte[] redline = Redline.of(old, "新.docx", mixed, AUTHOR, false);

            assertThat(held(redline)).as("seed %d", seed).isEqualTo(held(mixed)).isPositive();
            assertThat(Settled.accepted(redline)).as("seed %d", seed).isEqualTo(changed);
            assertThat(Settled.rejected(redline)).as("seed %d", seed).isEqualTo(old);
        }
    }

    private static String mixed(String xml, Random random) {
        return WORDS.matcher(xml).replaceAll(words -> {
            if (random.nextInt(3) > 0) {
                return Matcher.quoteReplacement(words.group());
            }
            int at = random.nextInt(words.group(1).length() + 1);
            return Matcher.quoteReplacement(
                    "<w:t xml:space=\"preserve\">" + words.group(1).substring(0, at) + "</w:t>"
                            + HELD.get(random.nextInt(HELD.size())) + "<w:t xml:space=\"preserve\">"
                            + words.group(1).substring(at) + "</w:t>");
        });
    }

    private static long held(byte[] docx) throws IOException {
        return HELD_ELEMENT.matcher(RedlineTest.document(docx)).results().count();
    }

    @Test
    void anotherSpeechAltogetherIsOneToo() throws Exception {
        List<List<String>> samples = samples();
        byte[] redline = Redline.of(samples.get(0), "新.docx", word(samples.get(5)), AUTHOR, false);

        assertThat(Settled.accepted(redline)).isEqualTo(samples.get(5));
        assertThat(Settled.rejected(redline)).isEqualTo(samples.get(0));
    }

    static byte[] word(List<String> paragraphs) {
        return DocxWriter.named("speech").toBytes(PlainDraft.of("新.txt", paragraphs), DocxOptions.defaults());
    }

    static List<List<String>> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(RedlineLawTest::lines)
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
