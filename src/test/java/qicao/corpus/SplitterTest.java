package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
    private static List<Integer> starts(String text) {
        return Texts.read(text).stream().map(Speech::startLine).toList();
    }

    @Test
    void titlesBeginSpeeches() {
        String text = "春耕工作会议上的讲话稿\n" + Texts.speech("抢墒播种") + "防汛工作会议上的讲话稿\n" + Texts.speech("清淤固堤");
        assertThat(Texts.read(text))
                .extracting(Speech::title)
                .extracting(title -> title.orElse(""))
                .containsExactly("春耕工作会议上的讲话稿", "防汛工作会议上的讲话稿");
        assertThat(starts(text)).containsExactly(1, 6);
    }

    @Test
    void aTitleOfTwoLinesIsOne() {
        Speech speech =
                Texts.read("在全县春耕备耕工作会议暨\n农机推广现场会上的讲话\n" + Texts.speech("抢墒播种")).get(0);
        assertThat(speech.title()).contains("在全县春耕备耕工作会议暨农机推广现场会上的讲话");
        assertThat(speech.startLine()).isEqualTo(1);
    }

    @Test
    void aSecondSalutationAfterAClosingBeginsASpeech() {
        assertThat(starts(Texts.speech("抢墒播种") + Texts.speech("清淤固堤"))).containsExactly(1, 5);
    }

    @Test
    void aSalutationThatOpensASectionBeginsNothing() {
        assertThat(starts(
                        "各位代表：\n" + Texts.OPENING + Texts.BODY + "\n各位代表！\n" + Texts.BODY + "\n各位代表：\n让我们携起手来，再创佳绩！\n"))
                .containsExactly(1);
    }

    @Test
    void namesOfPiecesBeginSpeechesAndAreNoTitles() {
        String text = "讲话稿精选（3篇）\n第一篇：春耕会议上的讲话\n" + Texts.speech("抢墒播种") + "篇二\n" + Texts.speech("清淤固堤");
        assertThat(starts(text)).containsExactly(2, 7);
        assertThat(Texts.read(text).get(0).title()).contains("春耕会议上的讲话");
        assertThat(Texts.read(text).get(1).title()).isEmpty();
    }

    @Test
    void aTitleAndASalutationOnOneLineAreTwo() {
        Speech speech = Texts.read(Texts.speech("抢墒播种") + "社区工作发言稿二：同志们：\n"
                        + Texts.speech("清淤固堤").substring(5))
                .get(1);
        assertThat(speech.title()).contains("社区工作发言稿");
        assertThat(Texts.lines(speech)).first().isEqualTo("同志们：");
    }

    @Test
    void anEditorsRemarkIsNoText() {
        Speech speech = Texts.read("春耕会议上的讲话稿\n春耕很重要。下面是小编为大家整理的讲话稿，仅供参考。\n" + Texts.speech("抢墒播种"))
                .get(0);
        assertThat(Texts.lines(speech)).first().isEqualTo("同志们：");
        assertThat(Texts.kinds(speech)).contains(Repair.Kind.EDITOR_REMARK);
    }

    @Test
    void aSpeakerWhoOffersRemarksForReferenceIsNoEditor() {
        assertThat(Texts.lines("同志们：\n" + Texts.OPENING + "我谈几点看法，供大家参考。\n" + Texts.BODY))
                .anyMatch(line -> line.contains("供大家参考"));
    }

    @Test
    void aPersonalReportGluedToASpeechIsCutOffAndIsNone() {
        String report = "去年七月，刚刚大学毕业的我回到家乡。在社区实习的日子里，我的老师和指导老师教会我许多，我的青春从此有了方向。"
                + "深夜整理材料的时候，我明白了专业课里没有的道理，也更加坚定了我的理想。这段实习让我一生难忘，人生的路还很长，毕业后的第一步我走得踏实。";
        List<Speech> speeches = Texts.read(
                "春耕会议上的讲话\n" + Texts.speech("抢墒播种") + "防汛会议上的讲话\n" + Texts.speech("加强领导，各级各部门要落实") + report + "\n");
        assertThat(speeches)
                .extracting(Speech::kind)
                .containsExactly(Speech.Kind.SPEECH, Speech.Kind.SPEECH, Speech.Kind.OTHER);
    }

    @Test
    void aCollectedSpeechThatStopsInsideAListIsTruncated() {
        List<Speech> speeches = Texts.read(Texts.speech("抢墒播种")
                .replace(
                        Texts.CLOSING,
                        Texts.CLOSING + "\n防汛会议上的讲话\n同志们：\n" + Texts.OPENING + Texts.BODY + "\n三要加强领导。" + Texts.BODY));
        assertThat(speeches).extracting(Speech::truncated).containsExactly(false, true);
    }

    @Test
    void aSentenceThatStopsIsTruncated() {
        assertThat(Texts.read("同志们：\n" + Texts.OPENING + "\n" + Texts.BODY + "市里将加强日常检查，及时掌握")
                        .get(0)
                        .truncated())
                .isTrue();
    }
}
