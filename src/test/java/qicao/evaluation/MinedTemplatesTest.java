package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * No mined text points to one speech: every run of eight Chinese characters in what was mined stands in three distinct
 * speeches. Counted in the cleaned lines of the speeches, by other code than the gate's.
 */
final class MinedTemplatesTest {
    private static final int SPAN = 8;
    private static final int SUPPORT = 3;
    private static final Pattern RUN = Pattern.compile("[\\u4E00-\\u9FFF]{" + SPAN + ",}");
    /** A quoted text of mined.yaml, or the text of a frame in sections/*.mined.ftl. */
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private static final Pattern SAID = Pattern.compile(">([^<]*)</@frame>");

    @Test
    void noRareSpanStandsInWhatWasMined() throws IOException {
        assumeTrue(Gold.isPresent(), "skipped: no ../shared beside the repository");
        Map<String, Set<String>> speeches = new HashMap<>();
        mined().forEach(text -> spans(text).forEach(span -> speeches.put(span, new HashSet<>())));
        for (String folder : List.of("seeds", "gov-reports", "national", "enterprise", "pairs")) {
            for (Speech speech : Texts.of(folder)) {
                if (speech.kind() == Speech.Kind.SPEECH) {
                    String name = speech.path() + ":" + speech.startLine();
                    for (Line line : speech.lines()) {
                        spans(line.text())
                                .forEach(span -> speeches.computeIfPresent(span, (key, names) -> {
                                    names.add(name);
                                    return names;
                                }));
                    }
                }
            }
        }

        assertThat(speeches).hasSizeGreaterThan(1000);
        assertThat(speeches.entrySet())
                .filteredOn(span -> span.getValue().size() < SUPPORT)
                .isEmpty();
    }

    private static List<String> mined() throws IOException {
        List<String> texts = new ArrayList<>();
        QUOTED.matcher(Files.readString(Path.of("templates/mined.yaml")))
                .results()
                .forEach(result -> texts.add(result.group(1)));
        try (Stream<Path> sections = Files.list(Path.of("templates/sections"))) {
            for (Path file : sections.filter(path -> path.toString().endsWith(".mined.ftl"))
                    .toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(result -> texts.add(result.group(1)));
            }
        }
        return texts;
    }

    private static Set<String> spans(String text) {
        Set<String> spans = new HashSet<>();
        RUN.matcher(text).results().map(MatchResult::group).forEach(run -> {
            for (int begin = 0; begin + SPAN <= run.length(); begin++) {
                spans.add(run.substring(begin, begin + SPAN));
            }
        });
        return spans;
    }
}
