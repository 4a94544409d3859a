package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.draft.Sentence;
import qicao.draft.Sentences;
import qicao.fillin.FillIn;
import qicao.planning.FillIns;

/** One fact that changes rewords what it stands in and next to nothing else. */
final class StableChoicesTest {
    /** Edits in a usual run; {@code -Dedits.count=10000} for the full one. */
    private static final int COUNT = Integer.getInteger("edits.count", 300);

    private static final double MOST_REWORDED = 0.01;

    private static final Drafter DRAFTER = Drafter.shipped();

    @Test
    void anEditRewordsFewOtherSentences() throws IOException {
        List<Path> samples = DraftLawsTest.samples();
        int sentences = 0;
        int reworded = 0;
        List<String> worst = new ArrayList<>();
        for (int seed = 0; seed < COUNT; seed++) {
            Path sample = samples.get(seed % samples.size());
            String before = Files.readString(sample);
            RandomEdits.Edit edit = new RandomEdits(seed).of(before);
            Optional<FillIn> after = FillIns.tryRead(edit.yaml());
            if (after.isEmpty()) {
                continue;
            }
            // In a list of another shape a 题 and its content are one sentence or two: the words count.
            String said = sentences(after.get()).stream()
                    .map(StableChoicesTest::words)
                    .collect(Collectors.joining());
            for (Sentence sentence : sentences(FillIns.tryRead(before).orElseThrow())) {
                if (tells(sentence, edit.path())) {
                    continue;
                }
                sentences++;
                if (!said.contains(words(sentence))) {
                    reworded++;
                    worst.add(sample.getFileName() + " " + edit.what() + " " + edit.path() + ": " + sentence.text());
                }
            }
        }
        if (Boolean.getBoolean("edits.print")) {
            System.out.printf(
                    "%d of %d sentences reworded, %.2f %%%n", reworded, sentences, 100.0 * reworded / sentences);
            worst.forEach(System.out::println);
        }
        assertThat((double) reworded / sentences)
                .as("%d of %d sentences reworded, such as%n%s", reworded, sentences, String.join("\n", first(worst)))
                .isLessThanOrEqualTo(MOST_REWORDED);
    }

    @Test
    void theNameAndTheSeedDecideAndNothingElse() {
        String fillIn = "会议: {名称: 全市粮食工作会议}\n讲话人: {姓名: 张明}\n日期: 2026年5月1日\n任务: [{题: 抓好秋收, 内容: 抢晴收割}]\n";

        assertThat(texts(fillIn.replace("张明", "李华").replace("5月1日", "5月2日")))
                .containsAll(texts(fillIn).stream()
                        .filter(text -> !text.contains("张明") && !text.contains("5月"))
                        .toList());
        assertThat(texts(fillIn)).isNotEqualTo(texts(fillIn + "文风: {种子: 5}\n"));
    }

    private static List<String> texts(String yaml) {
        return sentences(FillIns.read(yaml)).stream().map(Sentence::text).toList();
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(10, all.size()));
    }

    private static List<Sentence> sentences(FillIn fillIn) {
        return Sentences.of(DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft());
    }

    /** A sentence without what follows from counting: numbers of items, marks between them. */
    private static String words(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (Run run : sentence.runs()) {
            boolean counted = run.origin() instanceof Origin.Computed computed
                    && Set.of("序号", "项数", "点数", "标点").contains(computed.what());
            if (!counted) {
                words.append(run.text());
            }
        }
        return words.toString().replaceAll("[，。；、！]|^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）|^\\d+\\.", "");
    }

    /** Whether a sentence tells what was edited, or something of the same item. */
    private static boolean tells(Sentence sentence, String path) {
        int item = path.lastIndexOf(']');
        String part = item < 0 ? path : path.substring(0, item + 1);
        Set<String> paths = new HashSet<>();
        sentence.origins().forEach(origin -> {
            if (origin instanceof Origin.Written written) {
                paths.add(written.path());
            }
        });
        if (path.endsWith("[+]")) {
            // A sentence that tells the whole list tells the new item too.
            String list = path.substring(0, path.length() - "[+]".length());
            return paths.stream()
                            .filter(told -> told.startsWith(list + "["))
                            .map(told -> told.substring(0, told.indexOf(']', list.length())))
                            .distinct()
                            .count()
                    > 1;
        }
        return paths.stream().anyMatch(told -> told.equals(part) || told.startsWith(part + "."));
    }
}
