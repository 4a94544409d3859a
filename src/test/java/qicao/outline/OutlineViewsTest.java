package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qicao.corpus.Line;
import qicao.corpus.Repair;
import qicao.corpus.Speech;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.json.JsonWriter;

final class OutlineViewsTest {
    private static final String SPEECH = """
            同志们：
            今天，我们召开渔港工作会议。下面，我讲四点意见。
            一、底数要清
            先数船。
            三、责任要明
            一是定人；三是定岗。
            """;

    @Test
    void theTreeMarksNumbersThatDoNotFit() {
        Outline outline = OutlinerTest.outline(SPEECH);
        String tree = new OutlineTreeView(new MessageCatalog(Language.CHINESE), type -> "类型").show(outline);
        assertThat(tree)
                .contains("（无标题）", "第2行预告：讲四点意见  ⚠ 预告4点，实有2点", "〔称谓〕同志们：")
                .contains("三、责任要明  ⚠ 应为2，这里是3：中间缺号");
    }

    @Test
    void aNumberWithoutAMarkIsSetOffFromItsHeading() {
        String tree = new OutlineTreeView(new MessageCatalog(Language.CHINESE), type -> "类型")
                .show(OutlinerTest.outline("一、渔港\n1.1 修码头\n先修北边。\n1.2 清港池\n再清南边。\n二、渔船\n要编号。"));
        assertThat(tree).contains("1.1 修码头", "1.2 清港池", "二、渔船");
    }

    @Test
    void theTreeSpeaksEnglishToo() {
        String tree = new OutlineTreeView(new MessageCatalog(Language.ENGLISH), type -> type)
                .show(OutlinerTest.outline(SPEECH));
        assertThat(tree).contains("(no title)", "announced in line 2: 讲四点意见  ⚠ 4 announced, 2 found");
    }

    @Test
    void everyIrregularityIsWorded() {
        for (Language language : Language.values()) {
            for (Irregularity.Kind kind : Irregularity.Kind.values()) {
                assertThat(new MessageCatalog(language)
                                .text("OUTLINE-" + kind.name().toLowerCase(java.util.Locale.ROOT), 1, 2))
                        .contains("⚠");
            }
        }
    }

    @Test
    void repeatedAndLateNumbersAreIrregular() {
        assertThat(OutlinerTest.outline("二、底数要清\n先数船。\n二、责任要明\n要定人。").irregularities())
                .extracting(Irregularity::kind)
                .containsExactly(Irregularity.Kind.START, Irregularity.Kind.REPEATED);
    }

    @Test
    void aParagraphThatGoesOnWithTheItemsIsNoIrregularity() {
        assertThat(OutlinerTest.outline("""
                        一、底数要清
                        看三条：一是数船；二是数网。
                        三是数人。先数船上的，四是数仓。
                        二、责任要明
                        一是定船；二是定网；三是定人。
                        """).irregularities()).isEmpty();
    }

    @Test
    void theJsonHasTheShapeOfTheContract() throws IOException {
        Outline outline = OutlinerTest.outline(SPEECH);
        String json = json(false, "讲话.txt", outline);
        JsonNode file = new ObjectMapper().readTree(json).path("files").get(0);
        assertThat(file.path("path").asText()).isEqualTo("讲话.txt");
        JsonNode speech = file.path("speeches").get(0);
        assertThat(speech.fieldNames())
                .toIterable()
                .containsExactly(
                        "startLine",
                        "endLine",
                        "title",
                        "meetingType",
                        "kind",
                        "duplicateOf",
                        "truncated",
                        "announced",
                        "units");
        assertThat(speech.path("title").isNull()).isTrue();
        assertThat(speech.path("kind").asText()).isEqualTo("speech");
        assertThat(speech.path("announced")).hasToString("{\"count\":4,\"line\":2,\"text\":\"讲四点意见\"}");
        assertThat(speech.path("units").get(0))
                .hasToString("{\"level\":0,\"marker\":\"\",\"heading\":null,\"text\":\"同志们：\",\"line\":1,"
                        + "\"role\":\"salutation\",\"runIn\":false,\"lost\":false}");
        assertThat(speech.path("units").get(2).path("heading").asText()).isEqualTo("底数要清");
    }

    @Test
    void whatJsonForbidsIsEscaped() throws IOException {
        String nasty = "“\"\\\u0001\t\uD800好";
        Speech speech = new Speech(
                nasty,
                1,
                1,
                Optional.of(nasty),
                Speech.Kind.DUPLICATE,
                Optional.of(new Speech.Reference(nasty, 7)),
                true,
                List.of(new Line("好。", 1)),
                List.of());
        Outline outline = new Outliner().outline(speech);
        String json = json(false, nasty, outline, outline);
        JsonNode read = new ObjectMapper()
                .readTree(json)
                .path("files")
                .get(0)
                .path("speeches")
                .get(1);
        assertThat(read.path("title").asText()).isEqualTo(nasty);
        assertThat(read.path("duplicateOf").path("startLine").asInt()).isEqualTo(7);
    }

    @Test
    void theJsonTellsTheRepairsIfAsked() throws IOException {
        Outline outline = new Outliner().outline(repaired(Speech.Kind.SPEECH));
        assertThat(new ObjectMapper()
                        .readTree(json(true, "讲话.txt", outline))
                        .path("files")
                        .path(0)
                        .path("speeches")
                        .path(0)
                        .path("repairs"))
                .hasToString("[{\"line\":1,\"kind\":\"page-number\",\"before\":\"— 3 —\",\"after\":\"\"},"
                        + "{\"line\":2,\"kind\":\"full-width\",\"before\":\"好.\",\"after\":\"好。\"}]");
    }

    @Test
    void everyRepairIsExplained() {
        OutlineTreeView view = new OutlineTreeView(new MessageCatalog(Language.CHINESE), type -> type);
        assertThat(view.explain(repaired(Speech.Kind.SPEECH))).isEqualTo("""
                  读入时的改动 2 处（- 原文，+ 改后）：
                     1  删去页码：排印时加的
                　　　　- — 3 —
                     2  半角标点改为全角：中文行文用全角
                　　　　- 好.
                　　　　+ 好。
                """);
        assertThat(view.explain(OutlinerTest.outline(SPEECH).speech())).isEmpty();
    }

    @Test
    void everyKindOfRepairIsWordedInBothLanguages() {
        for (Language language : Language.values()) {
            for (Repair.Kind kind : Repair.Kind.values()) {
                assertThat(new MessageCatalog(language).text("OUTLINE-repair-" + kind.slug()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatIsNoSpeechIsNamedAndNotUnfolded() {
        OutlineTreeView view = new OutlineTreeView(new MessageCatalog(Language.CHINESE), type -> type);
        Outliner outliner = new Outliner();
        assertThat(view.show(outliner.outline(repaired(Speech.Kind.OTHER)))).isEqualTo("稿  第1—2行  （不是会议讲话，没有展开）\n");
        assertThat(view.show(outliner.outline(repaired(Speech.Kind.DUPLICATE))))
                .isEqualTo("稿  第1—2行  （与 甲.txt 第7行起的一篇重复，没有展开）\n");
    }

    private static Speech repaired(Speech.Kind kind) {
        return new Speech(
                "稿.txt",
                1,
                2,
                Optional.of("稿"),
                kind,
                kind == Speech.Kind.DUPLICATE ? Optional.of(new Speech.Reference("甲.txt", 7)) : Optional.empty(),
                false,
                List.of(new Line("好。", 2)),
                List.of(
                        new Repair(1, Repair.Kind.PAGE_NUMBER, "— 3 —", ""),
                        new Repair(2, Repair.Kind.FULL_WIDTH, "好.", "好。")));
    }

    private static String json(boolean withRepairs, String path, Outline... outlines) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .object(object -> object.array(
                        "files", files -> new OutlineJson(withRepairs).file(files, path, List.of(outlines))));
        return out.toString();
    }
}
