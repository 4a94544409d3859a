package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No passage of the shared texts stands in the repository: no line of its sources, templates or samples has {@value #SPAN}
 * Chinese characters in a row, punctuation aside, that a line of the corpus has too.
 */
final class CorpusLeakTest {
    /** Longer than the formulas that every office uses, shorter than a sentence that somebody made. */
    private static final int SPAN = 14;

    /** What stands in this many texts of the corpus is a formula and nobody's; the same limit holds for mined frames. */
    private static final int FORMULA = 3;
    /** Formulas of the genre that the corpus happens to hold less often. A passage inside one of them is no leak. */
    private static final Set<String> FORMULAS =
            Set.of("在肯定成绩的同时我们也要清醒地看到", "把思想和行动统一到市委市政府的", "祝大家身体健康工作顺利阖家幸福", "作重要讲话请大家认真抓好贯彻落实");

    private static final List<Path> REPOSITORY = List.of(Path.of("src"), Path.of("templates"), Path.of("samples"));
    /**
     * What was mined stands in the corpus on purpose. A stricter rule holds for it, which counts speeches and not files: see
     * {@link MinedTemplatesTest}.
     */
    private static final Path MINED = Path.of("templates/mined.yaml");

    private static final Path CORPUS = Gold.shared().resolve("corpus");
    /** An odd multiplier spreads the characters over all bits (Knuth, The Art of Computer Programming, 6.4). */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    @Test
    void noPassageOfTheSharedTextsStandsInTheRepository() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: no ../shared beside the repository");
        Spans spans = new Spans();
        for (Path folder : REPOSITORY) {
            for (Path file : files(folder)) {
                if (!file.equals(MINED)) {
                    lines(file).forEach(line -> spans.learn(line, file));
                }
            }
        }
        Map<Spans.Place, Set<String>> found = new HashMap<>();
        for (Path file : files(CORPUS)) {
            // A page and its clean twin have the same name: they are one text.
            String text = file.getFileName().toString();
            lines(file)
                    .forEach(line -> spans.find(line)
                            .forEach(place -> found.computeIfAbsent(place, key -> new HashSet<>())
                                    .add(text)));
        }

        assertThat(spans.places).hasSizeGreaterThan(10_000);
        assertThat(found.entrySet())
                .filteredOn(leak -> leak.getValue().size() < FORMULA)
                .isEmpty();
    }

    @Test
    void aPassageIsFoundWhateverItsPunctuation() {
        Spans spans = new Spans();
        spans.learn(han("他说：“渔港的堤要修，航道要清，灯要添。”"), Path.of("稿.txt"));

        assertThat(spans.find(han("去年渔港的堤要修，航道要清。灯也要添"))).isEmpty();
        assertThat(spans.find(han("都说渔港的堤，要修航道；要清灯要添了")))
                .containsExactly(new Spans.Place("说渔港的堤要修航道要清灯要添", Path.of("稿.txt")));
        assertThat(spans.find(han("都说渔港的堤，要修3航道；要清灯要添了"))).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The Chinese characters of each line of a text file; nothing of a file that is none. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(CorpusLeakTest::han)
                    .filter(line -> line.length() >= SPAN)
                    .toList();
        } catch (CharacterCodingException binary) {
            return List.of();
        }
    }

    private static String han(String line) {
        StringBuilder han = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            // Punctuation is passed over; figures and Latin letters stay and end a span.
            if (c < 0x80 ? Character.isLetterOrDigit(c) : c >= '\u4E00' && c <= '\u9FFF') {
                han.append(c);
            }
        }
        return han.toString();
    }

    /** The spans of the repository by a hash that rolls over the corpus in one step a character. */
    private static final class Spans {
        private final Map<Long, List<Place>> places = new HashMap<>();

        record Place(String span, Path file) {}

        void learn(String line, Path file) {
            roll(line, (hash, span) -> {
                if (FORMULAS.stream().noneMatch(formula -> formula.contains(span.get()))) {
                    places.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(new Place(span.get(), file));
                }
            });
        }

        Set<Place> find(String line) {
            Set<Place> found = new HashSet<>();
            roll(line, (hash, span) -> {
                List<Place> here = places.get(hash);
                if (here != null) {
                    here.stream()
                            .filter(place -> place.span().equals(span.get()))
                            .forEach(found::add);
                }
            });
            return found;
        }

        private static void roll(String line, Visitor visitor) {
            long first = 1;
            for (int i = 1; i < SPAN; i++) {
                first *= FACTOR;
            }
            long hash = 0;
            int chinese = 0;
            for (int i = 0; i < line.length(); i++) {
                if (i >= SPAN) {
                    hash -= line.charAt(i - SPAN) * first;
                }
                hash = hash * FACTOR + line.charAt(i);
                chinese = line.charAt(i) < 0x80 ? 0 : chinese + 1;
                if (chinese >= SPAN) {
                    int begin = i - SPAN + 1;
                    visitor.visit(hash, () -> line.substring(begin, begin + SPAN));
                }
            }
        }

        interface Visitor {
            void visit(long hash, java.util.function.Supplier<String> span);
        }
    }
}
