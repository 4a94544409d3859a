package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a fill-in still says the topic when 会议.主题 is changed. */
final class OldTopicTest {
    private static final String SPEECH = """
            在全镇渔港管护工作会议上的讲话
            同志们：
            今天，镇党委召开全镇渔港管护工作会议，主要任务是落实渔港管护经费。下面，我讲两点意见。
            一、渔港管护是大事
            渔港管护领导小组要牵头。《渔港管护办法》已经印发，大家去看。
            二、把渔港管护抓实
            船要数清。
            同志们，让我们努力奋斗，开创渔港管护工作新局面！
            """;

    @Test
    void aTopicOfSeveralWordsIsNamedWhereverItStandsButNotInTheNameOfADocument() {
        assertThat(SpeechFactsTest.extract(SPEECH, false).fillIn())
                .contains("题: 【会议.主题】是大事", "【会议.主题】领导小组要牵头。《渔港管护办法》已经印发", "题: 把【会议.主题】抓实", "开创【会议.主题】工作新局面");
    }

    @Test
    void whatStillSaysTheTopicIsListedAndTold() {
        Extraction extraction = SpeechFactsTest.extract(SPEECH, false);

        assertThat(extraction.fillIn()).contains("""
                          # 改主题时还要改的  “渔港管护”照原样写着的还有 3 处
                          #   会议.名称
                          #   会议.任务
                          #   原稿第 4 行起：《渔港管护办法》已经印发
                        """);
        assertThat(extraction.findings()).extracting(it -> it.code()).containsExactly("EXTRACT-008");
    }

    @Test
    void aShortTopicStaysInOtherWordsAndIsTold() {
        Extraction extraction = SpeechFactsTest.extract(SPEECH.replace("渔港管护", "渔港"), false);

        assertThat(extraction.fillIn()).contains("开创【会议.主题】工作新局面", "题: 渔港是大事", "  #   原稿第 4 行起：渔港领导小组要牵头\n");
    }
}
