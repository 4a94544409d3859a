package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.draft.TextView;
import qicao.planning.FillIns;

/** Where facts meet frames and each other: what reads aloud as a stumble. */
final class JointsTest {
    private static final String MEETING = "会议: {名称: 全县渔港工作会议, 主题: 渔港}\n";

    @Test
    void anOwnerBehindSeveralSentencesBeginsOneOfHisOwn() {
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 修码头, 内容: 先修南港。北港随后跟上, 责任单位: 县水产局}, 备足石料]}]\n"))
                .containsPattern("北港随后跟上。[^，]*县水产局");
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 修码头, 内容: 南港先行, 责任单位: 县水产局}, 备足石料]}]\n"))
                .containsPattern("南港先行。[^，]*县水产局");
    }

    /** The same words would be the same sentence again. */
    @Test
    void anOwnerIsASentenceOnlyOnce() {
        String tasks =
                "任务: [{题: 抓建设, 措施: [{题: 修码头, 责任单位: 县水产局}, {题: 备足石料}, " + "{题: 清航道, 内容: 先清主航道。支航道跟上, 责任单位: 县水产局}]}]\n";

        assertThat(text(tasks)).containsPattern("支航道跟上，[^。]*县水产局");
        assertThat(text(tasks.replace("{题: 修码头, 责任单位: 县水产局}", "{题: 修码头}"))).containsPattern("支航道跟上。[^，]*县水产局");
    }

    @ParameterizedTest
    @CsvSource({
        "'修好码头9座', ，",
        "'修好码头9座，其中南港3座', ；",
        "'修好码头9座；清淤2万方', ；",
        "'修好码头9座。其余开春动工', 。",
    })
    void aFigureIsNoPartOfTheLastClauseBeforeIt(String body, String mark) {
        assertThat(text("成绩: [{题: 建设提速, 内容: " + body + ", 数据: [{指标: 泊位, 数值: 120个}]}]\n"))
                .contains(body + mark + "泊位120个");
    }

    @Test
    void aJudgementIsNotHopedOfAnybody() {
        String hopes = "会议类型: 启动仪式\n希望: [{题: 热情待客, 内容: 一句问候、一次让路，都是最好的名片, 对象: 全港船员}]\n";

        assertThat(text(hopes)).contains("一句问候、一次让路，都是最好的名片。");
        assertThat(text(hopes)).containsPattern("名片。[^。]*全港船员[^。]*。");
        assertThat(text(hopes.replace("一句问候、一次让路，都是最好的名片", "做好每一次让路"))).contains("希望全港船员做好每一次让路");
    }

    @Test
    void aTitleIsTheSubjectOfABodyThatGoesOn() {
        assertThat(text("形势: [{题: 港外有天然沙洲, 内容: 是难得的避风良港}, {题: 船多港小, 内容: 泊位缺口三成}]\n任务: [修码头, 清航道]\n"))
                .contains("一是港外有天然沙洲，是难得的避风良港；二是船多港小，泊位缺口三成。");
    }

    @Test
    void theWritersOwnWordComesBeforeTheCallAndAWishBehindIt() {
        String call = "任务: [修码头, 清航道]\n号召: {目标: 建设平安渔港, 内容: 潮水不等人}\n";

        assertThat(text(call)).containsPattern("同志们，潮水不等人。.*建设平安渔港.*！\\s*$");
        assertThat(text(call.replace("潮水不等人", "祝大家满载而归"))).containsPattern("建设平安渔港.*！祝大家满载而归。\\s*$");
    }

    @Test
    void aHopeWithoutBodyStillSaysWhomItIsFor() {
        assertThat(text("会议类型: 启动仪式\n希望: [{题: 满载而归, 对象: 全港船员}]\n")).containsPattern("满载而归。[^。]*全港船员[^。]*。");
    }

    @Test
    void whereTheWriterAppealsWeDoNot() {
        assertThat(text("任务: [修码头, 清航道]\n号召: {内容: 潮水不等人！让我们出海吧！}\n")).containsPattern("同志们，潮水不等人！让我们出海吧！\\s*$");
    }

    private static String text(String yaml) {
        return TextView.render(Drafter.shipped()
                .draft(FillIns.read(MEETING + yaml), new DraftingOptions(OptionalLong.of(1)))
                .draft());
    }
}
