package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.diagnostic.Diagnostic;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.fillin.Reading;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

final class ExtractorTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Outliner OUTLINER = new Outliner();
    private static final Drafter DRAFTER = Drafter.shipped();

    private static final String SPEECH = """
            在全镇渔港工作会议上的讲话
            镇长　韩海生
            （2026年3月6日　镇会议室）
            同志们：
            　　今天开个会，研究渔港的事。下面，我讲两点意见。
            　　一、底数要清
            　　去年渔获总量1200吨，同比增长8.3%。船有多少、网有多少，一条一条数过来。
            　　（一）数船。铁壳船归铁壳船，木壳船归木壳船。
            　　（二）数网。旧网也算。
            　　二、责任要明
            　　一是村里管港，谁家的港谁家扫；
            　　二是站里管船，镇渔政站要在6月底前把船底看一遍。
            　　同志们，渔港的事是大家的事，让我们一起把它办好！
            """;

    private static Outline outline(String text) {
        List<String> all = text.lines().map(String::strip).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            lines.add(new Line(all.get(i), i + 1));
        }
        Optional<String> title = Optional.of(all.get(0)).filter(first -> !first.isEmpty());
        return OUTLINER.outline(new Speech(
                "去年.txt", 1, lines.size(), title, Speech.Kind.SPEECH, Optional.empty(), false, lines, List.of()));
    }

    private static Extraction extract(String text) {
        return new Extractor(TYPES, TemplateLibrary.shipped()).extract(outline(text), false);
    }

    private static FillIn fillIn(Extraction extraction) {
        Reading reading =
                new FillInReader(TYPES).read("填报单.yaml", extraction.fillIn().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.diagnostics()).isEmpty();
        return reading.fillIn().orElseThrow();
    }

    private static String rendered(Extraction extraction) {
        Drafting drafting = DRAFTER.draft(fillIn(extraction), DraftingOptions.defaults());
        assertThat(drafting.findings()).isEmpty();
        return TextView.render(drafting.draft());
    }

    @Test
    void renderingGivesTheSpeechBack() {
        assertThat(rendered(extract(SPEECH))).isEqualTo(SPEECH);
    }

    @Test
    void whatStandsAboveTheFirstWordsGetsItsKeys() {
        FillIn fillIn = fillIn(extract(SPEECH));

        assertThat(fillIn.root().fact(Key.MEETING, Key.NAME)).hasToString("Optional[全镇渔港工作会议]");
        assertThat(fillIn.root().fact(Key.SPEAKER, Key.POST)).hasToString("Optional[镇长]");
        assertThat(fillIn.root().fact(Key.SPEAKER, Key.PERSON)).hasToString("Optional[韩海生]");
        assertThat(fillIn.root().fact(Key.DATE)).hasToString("Optional[2026年3月6日]");
        assertThat(fillIn.root().fact(Key.VENUE)).hasToString("Optional[镇会议室]");
        assertThat(fillIn.root().fact(Key.SALUTATION)).hasToString("Optional[同志们]");
    }

    @Test
    void nameAndDateMayStandInEitherOrder() {
        String swapped = SPEECH.replace("镇长　韩海生\n（2026年3月6日　镇会议室）\n", "（2026年3月6日　镇会议室）\n镇长　韩海生\n");

        assertThat(rendered(extract(swapped))).isEqualTo(SPEECH);
    }

    @Test
    void theTimeOfDayBelongsToTheDate() {
        String morning = SPEECH.replace("（2026年3月6日　镇会议室）", "（2026年3月6日上午）");

        assertThat(extract(morning).fillIn()).contains("日期: 2026年3月6日上午\n").doesNotContain("地点:");
    }

    @Test
    void figuresDeadlinesAndOwnersBecomeValuesThatTheTextNames() {
        assertThat(extract(SPEECH).fillIn())
                .contains("""
                            数据:
                              - {指标: 渔获总量, 数值: 1200吨, 变化: 同比增长8.3%}
                            内容: |
                              去年渔获总量【渔获总量】，【渔获总量变化】。船有多少""".indent(4).stripTrailing().replaceFirst("^ {4}", ""))
                .contains("责任单位: 镇渔政站\n", "时限: 6月底前\n", "【责任单位】要在【时限】把船底看一遍。");
    }

    @Test
    void whatOneChangesInTheValuesChangesInTheText() {
        String changed = extract(SPEECH).fillIn().replace("1200吨", "1350吨").replace("6月底前", "5月底前");

        assertThat(rendered(new Extraction(changed, List.of())))
                .isEqualTo(SPEECH.replace("1200吨", "1350吨").replace("6月底前", "5月底前"));
    }

    @Test
    void bracketsOfTheSpeechStayText() {
        String text = SPEECH.replace("船有多少", "【时限】和【船】不是说的这个，船有多少");

        assertThat(extract(text).fillIn()).contains("去年渔获总量1200吨", "【【时限】】和【船】");
        assertThat(rendered(extract(text))).isEqualTo(text);
    }

    @Test
    void figuresThatCannotBeTakenOutArePointedOut() {
        assertThat(extract(SPEECH.replace("去年渔获总量1200吨", "去年卸下的1200吨鱼")).fillIn())
                .contains("# 另有数据  去年卸下的1200吨");
    }

    @Test
    void aWrongNumberIsMendedAndTold() {
        Extraction extraction = extract(SPEECH.replace("二、责任", "三、责任").replace("（二）数网", "（三）数网"));

        assertThat(extraction.findings())
                .extracting(Diagnostic::code, finding -> finding.place().line(), Diagnostic::arguments)
                .containsExactly(
                        tuple("EXTRACT-001", 9, List.of("（三）", "（二）")), tuple("EXTRACT-001", 10, List.of("三、", "二、")));
        assertThat(rendered(extraction)).isEqualTo(SPEECH);
    }

    @Test
    void aLostHeadingLeavesAHole() {
        String lost = SPEECH.replace("　　二、责任要明\n", "")
                .replace("　　一是村里", "　　再说责任，一级有一级的责任。\n　　人人都有一份。\n　　一是村里")
                .replace("　　同志们，渔港", "　　三、督查要严\n　　每月查一次，查了就改。\n　　同志们，渔港");
        Extraction extraction = extract(lost);

        assertThat(extraction.findings()).extracting(Diagnostic::code).containsExactly("EXTRACT-002");
        assertThat(TextView.render(DRAFTER.draft(fillIn(extraction), DraftingOptions.defaults())
                        .draft()))
                .contains("　　二、【待补：标题】\n", "　　三、督查要严\n");
    }

    @Test
    void listsThatStartAgainKeepTheirNumbers() {
        String text = """
                在全镇渔港工作会议上的讲话
                同志们：
                　　今天讲两件事。
                　　一、看港
                　　1.泊位要够。多的不嫌。
                　　2.路要平。坑洼填上。
                　　再说看船的事，也是两条。
                　　1.看船底。一条一条看。
                　　2.看机舱。一台一台看。
                　　二、管人
                　　谁的船谁负责，谁的网谁收好。
                """;
        assertThat(rendered(extract(text))).isEqualTo(text);
    }

    @Test
    void familiesThatNobodyElseUsesAreKept() {
        for (String family : List.of("第一，", "（一）", "1、", "1.")) {
            String text = """
                    在全镇渔港工作会议上的讲话
                    同志们：
                    　　今天讲两件事。
                    　　%s港要管好。码头天天有人看，看了就要记，记了就要改。
                    　　%s船要修好。船底一条一条查，查出来的马上修，修不好的不出海。
                    """.formatted(family, family.replace('一', '二').replace('1', '2'));
            assertThat(rendered(extract(text))).isEqualTo(text);
        }
    }

    @Test
    void aSpeechWithoutSalutationGetsNone() {
        String text = """
                渔港座谈会上的讲话
                　　听了大家的话，很受启发。
                　　渔港是大家的，事也要大家一起办。
                """;
        assertThat(rendered(extract(text))).isEqualTo(text);
    }

    @Test
    void marksThatYamlReadsAreText() {
        String text = """
                “渔港”: #1 会议上的讲话
                各位代表！
                　　- 这不是列表: {也不是} [键] # 也不是注释 \\n "引号" '引号'
                　　一、%不是指令、&不是锚
                　　${7*7} <#include "x"> 都只是字。
                　　二、@也一样
                　　说完了。
                """;
        assertThat(rendered(extract(text))).isEqualTo(text);
    }

    @Test
    void blankEmptiesFiguresAndDatesIntoHoles() {
        FillIn fillIn = fillIn(new Extractor(TYPES, TemplateLibrary.shipped()).extract(outline(SPEECH), true));
        Drafting drafting = DRAFTER.draft(fillIn, DraftingOptions.defaults());

        assertThat(TextView.render(drafting.draft()))
                .contains("去年渔获总量【待补：渔获总量】，【待补：渔获总量变化】。", "要在【待补：时限】把船底看一遍", "（镇会议室）")
                .doesNotContainPattern("\\d");
        assertThat(drafting.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.code().equals("DRAFT-001"));
        assertThat(drafting.draft().blocks())
                .anyMatch(block -> block.runs().stream().anyMatch(run -> run.isHole()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一、修船", "（一）数网。", "一是查机舱，", "1.共1200吨，共1200吨，", "首先，", "【", "渔获总量渔获总量1吨，", "一、", "第一部分", "同志们："})
    void hostileTextEndsInSeconds(String piece) throws Exception {
        String line = piece.repeat(40);
        StringBuilder text = new StringBuilder("渔港会议上的讲话\n同志们：\n");
        for (int i = 0; i < 5_000; i++) {
            text.append(line, 0, piece.length() * (i % 40 + 1)).append('\n');
        }

        CpuLimit.ofSeconds(60).run(() -> fillIn(extract(text.toString())));
    }
}
