package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberSeriesTest {
    private final Check check = new NumberSeries();

    @Test
    void aLeftOutSectionIsAGap() {
        assertThat(Found.by(
                        check,
                        "一、提高认识，压实责任",
                        "安全生产是大事，要天天抓。",
                        "二、突出重点，抓好整改",
                        "查出的隐患要限期整改。",
                        "四、加强督查，严格问责",
                        "督查组要一家一家看。"))
                .containsExactly("NUM-002 13:1 四、");
    }

    @Test
    void aSectionNumberThatComesTwiceIsAnError() {
        assertThat(Found.by(
                        check,
                        "一、提高认识，压实责任",
                        "安全生产是大事，要天天抓。",
                        "二、突出重点，抓好整改",
                        "查出的隐患要限期整改。",
                        "二、加强督查，严格问责",
                        "督查组要一家一家看。"))
                .containsExactly("NUM-003 13:1 二、");
    }

    @Test
    void aListThatBeginsAtTwoIsSaidSo() {
        assertThat(Found.by(check, "二、突出重点，抓好整改", "查出的隐患要限期整改。", "三、加强督查，严格问责", "督查组要一家一家看。"))
                .containsExactly("NUM-001 5:1 二、");
    }

    @Test
    void continuousNumbersAreRight() {
        assertThat(Found.by(check, Found.FOUR_SECTIONS)).isEmpty();
    }

    @Test
    void numbersMayRunThroughTheWholeSpeech() {
        assertThat(Found.by(check, "一、项目", "1.修路。年内通车。", "2.架桥。年内开工。", "二、民生", "3.建校。明年招生。", "4.建院。明年开诊。"))
                .isEmpty();
    }

    @Test
    void oneWrongNumeralIsToldOnceWhereItStands() {
        assertThat(Found.by(
                        check,
                        "（一）提高认识。渔港的事要抓好。",
                        "（二）摸清底数。各村要排查。",
                        "（五）抓好清淤。保证进度。",
                        "（四）管好岸线。不许乱占。",
                        "（五）加强督查。一家一家看。"))
                .containsExactly("NUM-002 9:1 （五）");
        assertThat(Found.by(check, "一、提高认识", "渔港的事要抓好。", "二、摸清底数", "各村要排查。", "二、抓好清淤", "保证进度。", "四、管好岸线", "不许乱占。"))
                .containsExactly("NUM-003 13:1 二、");
    }

    @Test
    void aListMayBeginInsideAParagraph() {
        assertThat(Found.by(check, "一、工作安排", "今年要做三件事：（一）修堤。三月动工。", "（二）清淤。五月完工。", "（三）添灯。年底亮灯。"))
                .isEmpty();
    }

    @Test
    void twoSectionsThatHaveChangedPlacesAreOneSlip() {
        assertThat(Found.by(check, "一、修堤", "三月动工。", "三、清淤", "五月完工。", "二、添灯", "年底亮灯。"))
                .containsExactly("NUM-003 13:1 二、");
        assertThat(Found.by(check, "一、修堤", "三月动工。", "三、清淤", "五月完工。", "二、添灯", "年底亮灯。", "四、管船", "一条一条管。"))
                .containsExactly("NUM-003 13:1 二、");
    }

    @Test
    void aSectionThatWasPutInBetweenIsOneSlip() {
        assertThat(Found.by(check, "一、修堤", "三月动工。", "三、清淤", "五月完工。", "二、添灯", "年底亮灯。", "三、管船", "一条一条管。"))
                .containsExactly("NUM-002 9:1 三、");
    }

    @Test
    void aGapIsCertainOnlyAmongHeadings() {
        assertThat(severities("一、修堤\n\n三月动工。\n\n二、清淤\n\n五月完工。\n\n四、添灯\n\n年底亮灯。"))
                .containsExactly("NUM-002 ERROR");
        assertThat(severities("一、修堤\n\n1.备料。石料要够。\n\n2.打桩。桩要打深。\n\n4.浇筑。雨前浇完。\n\n二、清淤\n\n五月完工。"))
                .containsExactly("NUM-002 WARNING");
    }

    @Test
    void theFirstOfAListMayStandInAnEarlierParagraph() {
        assertThat(Found.by(check, "渔港的事，第一是钱。钱从哪里来，大家想过没有。", "第二，要有人。人要会管船。", "第三，要有船。船要能出海。"))
                .isEmpty();
    }

    private static List<String> severities(String paragraphs) {
        return new Proofreader(ProofreadSettings.defaults())
                .proofread(Found.manuscript("在渔港会议上的讲话\n\n同志们：\n\n" + paragraphs)).stream()
                        .filter(finding -> finding.code().startsWith("NUM-"))
                        .map(finding -> finding.code() + " " + finding.severity())
                        .toList();
    }
}
