package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.genre.Role;
import qicao.outline.Outline;

final class SentencesTest {
    private static final Outline SPEECH = Archive.speech(
            "甲.txt",
            "在全县秋种工作会议上的讲话",
            "同志们：",
            "今天，我们召开全县秋种工作会议。刚才听了发言。下面，我讲两点意见。",
            "一、突出重点，抓好各项任务",
            "要抓好以下两项工作。",
            "（一）抢抓农时。要早种，确保坡地月底前种完。",
            "（二）用好良种。要换种。",
            "这两项工作要一起抓。",
            "二、加强领导，确保工作落实",
            "做好秋种工作，关键在领导。各村要想办法。乡里要多帮忙。",
            "同志们，秋种工作任务繁重。",
            "让我们扎实工作，夺取丰收！");

    private static Sentence of(String beginning) {
        return Sentences.of(SPEECH).stream()
                .filter(sentence -> sentence.text().startsWith(beginning))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "今天, OPENING, FRONT FIRST LEAD",
        "刚才, OPENING, FRONT",
        "下面, OPENING, FRONT BEFORE_SECTIONS TAIL",
        "要抓好以下, TASKS, LEAD BEFORE_LIST",
        "这两项, TASKS, TAIL",
        "做好秋种, REQUIREMENTS, LEAD",
        "各村, REQUIREMENTS, ''",
        "乡里, REQUIREMENTS, TAIL",
        "秋种工作任务, CLOSING, END LEAD",
        "让我们, CLOSING, END LAST",
    })
    void everySentenceHasItsPlace(String beginning, Role role, String spots) {
        Sentence sentence = of(beginning);

        assertThat(sentence.role()).isEqualTo(role);
        assertThat(sentence.spots())
                .isEqualTo(
                        spots.isEmpty()
                                ? Set.of()
                                : Set.copyOf(List.of(spots.split(" ", -1)).stream()
                                        .map(Spot::valueOf)
                                        .toList()));
    }

    @Test
    void sentencesStandInTextOrderWithTheirLines() {
        List<Sentence> sentences = Sentences.of(SPEECH);

        assertThat(sentences).extracting(Sentence::line).isSorted();
        assertThat(of("今天").line()).isEqualTo(3);
        assertThat(of("让我们").line()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "'同志们，秋种工作任务繁重。', 秋种工作任务繁重。",
        "'各位领导、同志们，让我们加油干！', 让我们加油干！",
        "'尊敬的各位来宾、朋友们：大家辛苦了！', 大家辛苦了！",
        "'同学们，要惜时。', 要惜时。",
        "'同志们要惜时。', 同志们要惜时。",
        "'各位代表要多走动。', 各位代表要多走动。",
    })
    void anAddressInFrontIsCut(String said, String kept) {
        Outline outline = Archive.speech("甲.txt", "在村民大会上的讲话", "今天我们开个会。" + said);

        assertThat(Sentences.of(outline)).extracting(Sentence::text).containsExactly("今天我们开个会。", kept);
    }

    @Test
    void questionsAndQuotationsEndWhereTheyEnd() {
        Outline outline = Archive.speech("甲.txt", "在村民大会上的讲话", "地怎么种？大家说：“早种！”那就早种。");

        assertThat(Sentences.of(outline)).extracting(Sentence::text).containsExactly("地怎么种？", "大家说：“早种！”", "那就早种。");
    }

    @ParameterizedTest
    @CsvSource({
        "在全县秋种工作会议上的讲话, 秋种",
        "在2019年全市防汛抗旱工作会议上的讲话, 防汛抗旱",
        "在全县校车管理工作推进会上的讲话, 校车管理",
        "在全县夜市管理工作座谈会上的讲话, 夜市管理",
        "在全市城市管理工作会议上的讲话, 城市管理",
        "在城市管理工作会议上的讲话, 城市管理",
        "在全县市场监管工作会议上的讲话, 市场监管",
        "在全县国土绿化工作动员会上的讲话, 国土绿化",
        "在云埠县河道清淤工作会议上的讲话, 河道清淤",
        "在全校后勤工作会议上的讲话, 后勤",
    })
    void theTitleTellsTheTopic(String title, String topic) {
        assertThat(Sentences.context(Archive.speech("甲.txt", title, "今天开会。")).topics())
                .containsExactly(topic);
    }

    @Test
    void whatIsSaidOftenIsATopicToo() {
        String[] thrice = {"要做好护林工作。", "为什么要抓好护林工作？", "只有加强护林工作，山才青。"};

        assertThat(Sentences.context(Archive.speech("甲.txt", "在村民大会上的讲话", thrice))
                        .topics())
                .containsExactly("护林");
        assertThat(Sentences.context(Archive.speech("甲.txt", "在村民大会上的讲话", thrice[0], thrice[1]))
                        .topics())
                .isEmpty();
    }

    @Test
    void allWorkIsNoTopic() {
        String[] thrice = {"要做好各项工作。", "要抓好各项工作。", "要推进各项工作。"};

        assertThat(Sentences.context(Archive.speech("甲.txt", "在全县重点工作会议上的讲话", thrice))
                        .topics())
                .isEmpty();
    }

    @Test
    void theMeetingIsTheTitles() {
        assertThat(Sentences.context(SPEECH).meeting()).contains("全县秋种工作会议");
        assertThat(Sentences.context(Archive.speech("甲.txt", "关于秋种的几句话", "今天开会。"))
                        .meeting())
                .isEmpty();
    }
}
