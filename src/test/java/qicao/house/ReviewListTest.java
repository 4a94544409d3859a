package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;
import qicao.house.HousePatterns.HouseHeadings;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;

final class ReviewListTest {
    private static final HouseSentence SAFE = sentence("own-1", "让我们守好⟨主题⟩这块田！", Optional.empty());
    private static final HouseSentence DOUBTFUL = sentence("own-2", "让我们慢慢来！", Optional.of(Reason.DOUBTFUL));
    private static final HouseHeadings HEADINGS = new HouseHeadings(
            new HeadingSet("own-3", "2分句", 2, Set.of("work"), Map.of("tasks", List.of(FrameText.parse("抓好⟨主题⟩，落到实处")))),
            Map.of("tasks", FrameText.parse("抓好⟨主题⟩，落到实处")),
            List.of(new HouseSentence.Source("旧稿/甲.txt", 4)));

    private static HouseSentence sentence(String id, String text, Optional<Reason> doubt) {
        return new HouseSentence(
                new Frame(
                        id,
                        "closing.call",
                        "topic",
                        FrameText.parse(text),
                        Set.of("work"),
                        Set.of(),
                        List.of("many"),
                        Frame.Provenance.MINED,
                        1),
                List.of(new HouseSentence.Source("旧稿/甲.txt", 9)),
                doubt,
                Set.of());
    }

    @Test
    void whatIsMadeOfStruckWordingsIsStruckWithThemUnlessHeWantsIt() {
        HouseSentence recast = new HouseSentence(
                sentence("own-4", "让我们守好田，把⟨主题⟩工作做好！", Optional.empty()).frame(),
                SAFE.sources(),
                Optional.empty(),
                Set.of("own-1"));
        HousePatterns patterns = patterns(SAFE, recast);
        String list = written(ReviewList.empty(), patterns);

        assertThat(ReviewList.empty().frames(patterns)).contains(recast.frame());
        String struck = answered(list, "own-1", "否");
        assertThat(read(struck).frames(patterns)).isEmpty();
        assertThat(read(answered(struck, "own-4", "是")).frames(patterns)).containsExactly(recast.frame());
    }

    private static HousePatterns patterns(HouseSentence... sentences) {
        return new HousePatterns(1, 0, 0, 10, 2, List.of(sentences), List.of(HEADINGS), Set.of(), Map.of(), Map.of());
    }

    private static String written(ReviewList list, HousePatterns patterns) {
        return new String(list.with(patterns, List.of("自用", "怎么答"), reason -> reason.name()), StandardCharsets.UTF_8);
    }

    private static ReviewList read(String text, List<Diagnostic> problems) {
        return ReviewList.read("审阅单.tsv", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static ReviewList read(String text) {
        List<Diagnostic> problems = new ArrayList<>();
        ReviewList list = read(text, problems);
        assertThat(problems).isEmpty();
        return list;
    }

    /** The row of an id with another first cell. */
    private static String answered(String list, String id, String answer) {
        StringBuilder text = new StringBuilder();
        list.lines()
                .forEach(line -> text.append(
                                line.contains("\t" + id + "\t") ? answer + line.substring(line.indexOf('\t')) : line)
                        .append('\n'));
        return text.toString();
    }

    private static List<String> ids(ReviewList list, HousePatterns patterns) {
        List<String> ids = new ArrayList<>();
        list.frames(patterns).forEach(frame -> ids.add(frame.id()));
        list.headings(patterns).forEach(set -> ids.add(set.id()));
        return ids;
    }

    @Test
    void withoutAnAnswerTheSafeOnesAreSaid() {
        assertThat(ids(ReviewList.empty(), patterns(SAFE, DOUBTFUL))).containsExactly("own-1", "own-3");
    }

    @Test
    void theAnswerDecidesAgainstTheProposal() {
        String list = written(ReviewList.empty(), patterns(SAFE, DOUBTFUL));
        list = answered(list, "own-1", "否");
        list = answered(list, "own-2", " 是 ");
        list = answered(list, "own-3", "否");

        assertThat(ids(read(list), patterns(SAFE, DOUBTFUL))).containsExactly("own-2");
    }

    @Test
    void answersHoldThroughLaterMiningsAlsoWhileTheArchiveHasNotTheWording() {
        String list = answered(written(ReviewList.empty(), patterns(SAFE, DOUBTFUL)), "own-1", "否");
        String without = written(read(list), patterns(DOUBTFUL));
        String again = written(read(without), patterns(SAFE, DOUBTFUL));

        assertThat(without).contains("让我们守好【主题】这块田！");
        assertThat(ids(read(again), patterns(SAFE, DOUBTFUL))).containsExactly("own-3");
    }

    @Test
    void whatIsGoneAndWasNotAnsweredIsForgotten() {
        assertThat(written(read(written(ReviewList.empty(), patterns(SAFE))), patterns(DOUBTFUL)))
                .doesNotContain("own-1");
    }

    @Test
    void theListIsTheSameWhenItIsWrittenAgain() {
        String list = answered(written(ReviewList.empty(), patterns(SAFE, DOUBTFUL)), "own-2", "是");

        assertThat(written(read(list), patterns(SAFE, DOUBTFUL))).isEqualTo(list);
    }

    @Test
    void aRowHasTheWordingItsPlaceAndNothingElseOfTheArchive() {
        String list = written(ReviewList.empty(), patterns(SAFE, DOUBTFUL));

        assertThat(list.lines())
                .startsWith("\uFEFF# 自用", "# 怎么答")
                .containsSubsequence(
                        "\t否\tclosing.call\t让我们慢慢来！\town-2\tmany\t旧稿/甲.txt:9\tDOUBTFUL",
                        "\t是\tclosing.call\t让我们守好【主题】这块田！\town-1\tmany\t旧稿/甲.txt:9\t",
                        "\t是\theadings\t抓好【主题】，落到实处\town-3\t\t旧稿/甲.txt:4\t");
        assertThat(list.lines()).hasSize(6);
    }

    @Test
    void whatSpreadsheetsWriteIsRead() {
        String list = answered(written(ReviewList.empty(), patterns(SAFE, DOUBTFUL)), "own-1", "否");
        String spreadsheet = list.replace("\n", "\r\n") + "\r\n\t\t\t\t\t\t\t\r\n";

        List<Diagnostic> problems = new ArrayList<>();
        assertThat(read(list.replace("\n", "\r\n"), problems).answer("own-1")).contains(false);
        assertThat(read(list.replace("\uFEFF", ""), problems).answer("own-1")).contains(false);
        assertThat(problems).isEmpty();
        assertThat(read(spreadsheet).answer("own-1")).contains(false);
    }

    @Test
    void rowsThatAreNotUnderstoodAreToldWhereTheyStand() {
        List<Diagnostic> problems = new ArrayList<>();
        ReviewList list =
                read("# 自用\n采用\t建议\n否\t是\tclosing.call\n也许\t是\tclosing.call\t句子\town-1\n否\t是\tx\t句子\t \n", problems);

        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("审阅单.tsv:3:1 MINE-009", "审阅单.tsv:4:1 MINE-010", "审阅单.tsv:5:1 MINE-009");
        assertThat(list.answer("own-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void answersAreReadHoweverASpreadsheetSavedThem(String charset) {
        byte[] list = ReviewList.empty().with(patterns(SAFE), List.of(HouseTemplates.PRIVATE), Enum::name);
        byte[] saved = new String(list, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replaceFirst("(?m)^\t是", "否\t是")
                .getBytes(Charset.forName(charset));
        List<Diagnostic> problems = new ArrayList<>();

        assertThat(ReviewList.isOne(saved)).isTrue();
        assertThat(ReviewList.read("审阅.tsv", saved, problems).answer("own-1")).hasValue(false);
        assertThat(problems).isEmpty();
    }
}
