package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.draft.TextView;
import qicao.fillin.Fact;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingTypes;

/** What the writer's own text may name in brackets. */
final class ReferencesTest {
    private static final FillInReader READER = new FillInReader(MeetingTypes.builtIn());
    private static final Drafter DRAFTER = Drafter.shipped();

    private static final String FACTS = """
            会议类型: 工作会议
            标题: 镇长在【会议.名称】上的讲话
            会议:
              名称: 全镇渔港工作会议
              主办: 镇党委。
              任务: [总结去年工作, 部署今年任务]
            日期: 2026年3月6日
            议程:
              此前:
                - {人: 老韩, 事: 讲了船}
                - {人: 小林, 事: 讲了网}
            结构: [段落]
            段落:
            """;

    private static Reading reading(String text) {
        return READER.read("填报单.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading body(String body) {
        return reading(FACTS + "  - 内容: '" + body + "'\n");
    }

    private static Drafting drafted(Reading reading) {
        return DRAFTER.draft(reading.fillIn().orElseThrow(), DraftingOptions.defaults());
    }

    private static String printed(String body) {
        return TextView.render(drafted(body(body)).draft())
                .lines()
                .skip(2)
                .findFirst()
                .orElse("")
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "今天召开【会议.名称】。,今天召开全镇渔港工作会议。",
        "今天召开【meeting.name】。,今天召开全镇渔港工作会议。",
        "今天召开【会议．名称】。,今天召开全镇渔港工作会议。",
        "主要任务是【会议.任务】。,主要任务是总结去年工作，部署今年任务。",
        "今天要【会议.任务[2]】。,今天要部署今年任务。",
        "刚才，【议程.此前[2].人】【议程.此前[2].事】。,刚才，小林讲了网。",
        "刚才，【议程.此前.人】讲了。,刚才，老韩讲了。",
        "【日期】开的会。,2026年3月6日开的会。",
        "【会议.主办】，镇政府。,镇党委，镇政府。",
        "【附件】和【1.2】是字。,【附件】和【1.2】是字。",
        "【【会议.名称】】是写法。,【会议.名称】是写法。",
        "【【【日期】】】也是。,【【日期】】也是。",
        "【【日期】只少一个。,【2026年3月6日只少一个。",
        "【会议】【会议.】【.】【会议.任务[0]】【段落.题】是字。,【会议】【会议.】【.】【会议.任务[0]】【段落.题】是字。"
    })
    void aFactIsNamedByItsKeys(String body, String printed) {
        assertThat(printed(body)).isEqualTo(printed);
    }

    @Test
    void titleAndHeadingsNameFactsToo() {
        Reading reading = reading(FACTS + "  - {题: 开好【会议.名称】, 内容: 好好开。}\n");

        assertThat(TextView.render(drafted(reading).draft()))
                .startsWith("镇长在全镇渔港工作会议上的讲话\n")
                .contains("一、开好全镇渔港工作会议\n");
    }

    @Test
    void aFactOfThePartWins() {
        Reading reading = reading(FACTS + "  - {内容: 【日期】和【时限】。, 时限: 6月底前, 数据: [{指标: 日期, 数值: 九九八十一天}]}\n");

        assertThat(TextView.render(drafted(reading).draft())).contains("　　九九八十一天和6月底前。\n");
    }

    @Test
    void aNameWithoutValueIsAHole() {
        Drafting drafting = drafted(body("在【号召.依托】的领导下，【议程.此前[3].人】讲了。"));

        assertThat(TextView.render(drafting.draft())).contains("在【待补：号召.依托】的领导下，【待补：议程.此前[3].人】讲了。");
        assertThat(drafting.findings())
                .filteredOn(found -> found.code().equals("DRAFT-001"))
                .extracting(found -> found.arguments().get(0))
                .containsExactly("号召.依托", "议程.此前[3].人");
        assertThat(drafting.draft().holes())
                .extracting(Run::origin)
                .contains(new Origin.Missing("议程.此前[2].人", "请在填报单的“议程.此前[3].人”处填写"));
    }

    @Test
    void aMissingFactOfAPartIsCountedAsWritersCount() {
        assertThat(drafted(body("在【时限】办好。")).findings())
                .filteredOn(found -> found.code().equals("DRAFT-001"))
                .extracting(Diagnostic::arguments)
                .containsExactly(List.of("段落[1].时限", "请在填报单的“段落[1].时限”处填写"));
    }

    @Test
    void whatIsStillToComeInAValueIsAHoleWhereverItIsPrinted() {
        Reading reading = reading((FACTS + "  - {题: 开好【会议.名称】, 内容: 这次【会议.名称】。}\n")
                .replace("名称: 全镇", "名称: 【待补：年份】全镇")
                .replace("2026年3月6日", "【待补：时间】"));

        assertThat(drafted(reading).draft().blocks().stream()
                        .flatMap(block -> block.runs().stream())
                        .filter(Run::isHole)
                        .map(Run::text))
                .containsExactly("【待补：年份】", "【待补：时间】", "【待补：年份】", "【待补：年份】");
    }

    @Test
    void aFactThatIsOnlyNamedIsTold() {
        assertThat(drafted(body("【会议.名称】，【会议.主办】，【会议.任务】，【议程.此前[1].人】【议程.此前[1].事】，【议程.此前[2].人】【议程.此前[2].事】，【日期】。"))
                        .findings())
                .isEmpty();
        assertThat(drafted(body("【会议.名称】。")).findings())
                .extracting(Diagnostic::code)
                .containsOnly("DRAFT-002");
    }

    @ParameterizedTest
    @CsvSource({
        "会议.名字,FILL-025",
        "会议.天气,FILL-026",
        "会议名称,FILL-025",
        "会议。名称,FILL-025",
        "会意.名称,FILL-025",
        "议程.之前,FILL-026",
        "议程.此前,FILL-026",
        "会议.任务[0],FILL-026",
        "致谢.代表人,FILL-025",
        "渔获总星,FILL-025",
        "渔获总量变华,FILL-025",
    })
    void aBracketThatLooksLikeANameIsToldWithoutStoppingAnything(String name, String code) {
        Reading reading = reading(FACTS + "  - {内容: '【" + name + "】', 数据: [{指标: 渔获总量, 数值: 9吨}]}\n");

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly(tuple(code, Severity.WARNING));
        assertThat(TextView.render(drafted(reading).draft())).contains("【" + name + "】");
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件", "1.2", "重点", "第一章.总则", "待补：名称", "会议.名称", "会议", "渔获总量变化", "时限"})
    void otherBracketsAreNobodysBusiness(String name) {
        assertThat(reading(FACTS + "  - {内容: 【" + name + "】, 数据: [{指标: 渔获总量, 数值: 9吨}]}\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void whatComesInIsNeverLookedAtAgain() {
        List<String> pieces = List.of("【会议.名称】", "【", "】", "$1", "\\", "${x}", "【日期】", "甲", "【【", "【会议.主办】");
        Random random = new Random(20261122);
        for (int i = 0; i < 300; i++) {
            StringBuilder value = new StringBuilder("乙");
            for (int j = random.nextInt(6); j >= 0; j--) {
                value.append(pieces.get(random.nextInt(pieces.size())));
            }
            value.append("丙");
            Reading reading =
                    reading((FACTS + "  - 内容: 这次【会议.名称】就开到这里。\n").replace("名称: 全镇渔港工作会议", "名称: '" + value + "'"));

            assertThat(TextView.render(drafted(reading).draft()))
                    .as("%d", i)
                    .contains("镇长在" + value + "上的讲话\n", "　　这次" + value + "就开到这里。\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"【", "【】", "【会议.", "【会议.名称】", "【【", "】"})
    void manyBracketsEndInSeconds(String piece) throws Exception {
        String body = piece.repeat(90_000 / piece.length());

        CpuLimit.ofSeconds(20).run(() -> drafted(body(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "【", "【待补", "【待补：】"})
    void longValuesEndInSeconds(String piece) throws Exception {
        Fact value = new Fact("甲" + piece.repeat(90_000 / piece.length()) + "乙", "会议.名称", Place.of("t.yaml"));

        CpuLimit.ofSeconds(20).run(() -> References.value(value));
    }
}
