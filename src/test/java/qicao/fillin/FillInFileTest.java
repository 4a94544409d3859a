package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

class FillInFileTest {
    private static final String SAMPLE = """
            # 秋粮收购
            会议类型: 动员部署会   # 不要改

            会议: {名称: 全市秋粮收购动员会, 主题: '秋粮收购'}
            讲话人: 周明远
            任务:
              # 第一项先说
              - 题: "备好仓容"   # 粮食局
                内容: |
                  腾空仓库86座。
                  检修设备。

                时限: 8月底前
              # 第二项等财政局核实
              - 抓好资金
              -
                题: 优质优价
                措施: [挂牌公示, '一卡通']
            # 完
            """;

    @Test
    void aValueIsReplacedInItsOwnQuotes() {
        assertThat(put(SAMPLE, "任务[1].题", "备足仓容")).isEqualTo(SAMPLE.replace("备好仓容", "备足仓容"));
        assertThat(put(SAMPLE, "会议.主题", "夏粮's 收购")).isEqualTo(SAMPLE.replace("'秋粮收购'", "'夏粮''s 收购'"));
        assertThat(put(SAMPLE, "任务[1].时限", "9月: 底")).isEqualTo(SAMPLE.replace("8月底前", "'9月: 底'"));
        assertThat(put(SAMPLE, "会议.名称", "全市动员会, 秋季")).isEqualTo(SAMPLE.replace("全市秋粮收购动员会", "'全市动员会, 秋季'"));
    }

    @Test
    void aTextInABlockStaysInItsBlock() {
        assertThat(put(SAMPLE, "任务[1].内容", "腾空仓库90座。\n\n检修设备。\n验收。"))
                .isEqualTo(
                        SAMPLE.replace("      腾空仓库86座。\n      检修设备。\n", "      腾空仓库90座。\n\n      检修设备。\n      验收。\n"));
        assertThat(put(SAMPLE, "任务[1].内容", "腾空仓库。")).isEqualTo(SAMPLE.replace("腾空仓库86座。\n      检修设备。", "腾空仓库。"));
    }

    @Test
    void aTextOfSeveralLinesGetsABlock() {
        assertThat(put(SAMPLE, "任务[1].时限", "8月底前\n9月底前"))
                .isEqualTo(SAMPLE.replace("时限: 8月底前", "时限: |-\n      8月底前\n      9月底前"));
        assertThat(put("会议类型: 动员部署会\n标题: 旧 # 题\n副标题: 无", "标题", "一\n二"))
                .isEqualTo("会议类型: 动员部署会\n标题: |- # 题\n  一\n  二\n副标题: 无");
    }

    @Test
    void aKeyThatWasMissingIsPutWhereItBelongs() {
        assertThat(put(SAMPLE, "任务[1].责任单位", "市粮食局"))
                .isEqualTo(SAMPLE.replace("      检修设备。\n", "      检修设备。\n    责任单位: 市粮食局\n"));
        assertThat(put(SAMPLE, "标题", "在动员会上的讲话")).isEqualTo(SAMPLE.replace("# 不要改\n", "# 不要改\n标题: 在动员会上的讲话\n"));
        assertThat(put(SAMPLE, "号召.目标", "颗粒归仓")).isEqualTo(SAMPLE.replace("'一卡通']\n", "'一卡通']\n号召:\n  目标: 颗粒归仓\n"));
        assertThat(put(SAMPLE, "会议.范围", "全市")).isEqualTo(SAMPLE.replace("全市秋粮收购动员会,", "全市秋粮收购动员会, 范围: 全市,"));
        assertThat(put(SAMPLE, "成绩[1].数据[1].数值", "86座"))
                .isEqualTo(SAMPLE.replace("任务:\n", "任务:\n")
                        .replace("讲话人: 周明远\n", "讲话人: 周明远\n成绩:\n  - 数据:\n      - 数值: 86座\n"));
    }

    @Test
    void aPlainTextBecomesItsGroupWhereThatIsNeeded() {
        assertThat(put(SAMPLE, "任务[2].题", "管好资金")).isEqualTo(SAMPLE.replace("- 抓好资金", "- 管好资金"));
        assertThat(put(SAMPLE, "任务[2].责任单位", "市财政局"))
                .isEqualTo(SAMPLE.replace("- 抓好资金\n", "- 题: 抓好资金\n    责任单位: 市财政局\n"));
        assertThat(put(SAMPLE, "讲话人.职务", "市长")).isEqualTo(SAMPLE.replace("讲话人: 周明远\n", "讲话人:\n  职务: 市长\n  姓名: 周明远\n"));
        assertThat(put(SAMPLE, "任务[3].措施[2].时限", "9月")).isEqualTo(SAMPLE.replace("'一卡通'", "{题: 一卡通, 时限: 9月}"));
    }

    @Test
    void postAndNameInOneLineStayInOneLine() {
        String yaml = "会议类型: 动员部署会\n讲话人: 副市长　马天佑 # 待定\n";

        assertThat(put(yaml, "讲话人.姓名", "周明远")).isEqualTo(yaml.replace("马天佑", "周明远"));
        assertThat(put(yaml, "讲话人.职务", "市长")).isEqualTo(yaml.replace("副市长", "市长"));
        assertThat(put(yaml, "讲话人.身份", "来宾")).isEqualTo("会议类型: 动员部署会\n讲话人: # 待定\n  职务: 副市长\n  姓名: 马天佑\n  身份: 来宾\n");
    }

    @Test
    void anEmptyKeyIsFilledAndAValueEmptied() {
        String yaml = "会议类型: 动员部署会\n标题:   # 题\n任务:\n  - 题:\n    内容:\n";

        assertThat(put(yaml, "标题", "讲话")).isEqualTo(yaml.replace("标题:", "标题: 讲话"));
        assertThat(put(yaml, "任务[1].内容", "备仓")).isEqualTo(yaml.replace("内容:", "内容: 备仓"));
        assertThat(put(put(yaml, "标题", "讲话"), "标题", "")).isEqualTo(yaml);
        assertThat(put(SAMPLE, "任务[1].内容", "")).isEqualTo(SAMPLE.replace(" |\n      腾空仓库86座。\n      检修设备。\n", "\n"));
        assertThat(put(SAMPLE, "副标题", "")).isEqualTo(SAMPLE);
    }

    @Test
    void anItemIsAddedAnywhere() {
        assertThat(insert(SAMPLE, "任务[1].题", "先行一步"))
                .isEqualTo(SAMPLE.replace("  - 题: \"备好", "  - 题: 先行一步\n  - 题: \"备好"));
        assertThat(insert(SAMPLE, "任务[2].题", "居中")).isEqualTo(SAMPLE.replace("  # 第二项", "  - 题: 居中\n  # 第二项"));
        assertThat(insert(SAMPLE, "任务[4].内容", "收尾")).isEqualTo(SAMPLE.replace("'一卡通']\n", "'一卡通']\n  - 内容: 收尾\n"));
        assertThat(put(SAMPLE, "任务[4].内容", "收尾")).isEqualTo(insert(SAMPLE, "任务[4].内容", "收尾"));
        assertThat(insert(SAMPLE, "任务[3].措施[1].题", "带头")).isEqualTo(SAMPLE.replace("[挂牌", "[{题: 带头}, 挂牌"));
        assertThat(insert(SAMPLE, "任务[3].措施[3].题", "带头")).isEqualTo(SAMPLE.replace("'一卡通'", "'一卡通', {题: 带头}"));
    }

    @Test
    void aSingleItemBecomesAList() {
        String yaml = "会议类型: 动员部署会\n会议:\n  参会单位: 各村 # 村\n任务:\n  题: 备仓\n  内容: |\n    腾空。\n\n    检修。\n  # 还有\n  时限: 8月\n";

        assertThat(insert(yaml, "会议.参会单位[2]", "各站所")).isEqualTo(yaml.replace("参会单位: 各村 # 村", "参会单位: [各村, 各站所] # 村"));
        assertThat(insert(yaml, "任务[2].题", "收粮"))
                .isEqualTo(yaml.substring(0, yaml.indexOf("  题"))
                        + "  - 题: 备仓\n    内容: |\n      腾空。\n\n      检修。\n    # 还有\n    时限: 8月\n  - 题: 收粮\n");
    }

    @Test
    void anItemOrAKeyIsTakenAway() {
        assertThat(remove(SAMPLE, "任务[2]")).isEqualTo(SAMPLE.replace("  - 抓好资金\n", ""));
        assertThat(remove(SAMPLE, "任务[3]")).isEqualTo(SAMPLE.replace("  -\n    题: 优质优价\n    措施: [挂牌公示, '一卡通']\n", ""));
        assertThat(remove(SAMPLE, "任务[3].措施[1]")).isEqualTo(SAMPLE.replace("挂牌公示, ", ""));
        assertThat(remove(SAMPLE, "任务[3].措施[2]")).isEqualTo(SAMPLE.replace(", '一卡通'", ""));
        assertThat(remove(SAMPLE, "会议.名称")).isEqualTo(SAMPLE.replace("名称: 全市秋粮收购动员会, ", ""));
        assertThat(remove(SAMPLE, "任务[1].题")).isEqualTo(SAMPLE.replace("题: \"备好仓容\"   # 粮食局\n    ", ""));
        assertThat(remove(SAMPLE, "任务[1].内容"))
                .isEqualTo(SAMPLE.replace("    内容: |\n      腾空仓库86座。\n      检修设备。\n", ""));
        assertThat(remove(SAMPLE, "任务")).isEqualTo(SAMPLE.substring(0, SAMPLE.indexOf("任务:")) + "# 完\n");
        assertThat(remove(SAMPLE, "任务[2].题")).isEqualTo(SAMPLE.replace("  - 抓好资金\n", "  -\n"));
    }

    @Test
    void anItemMovesWithItsComments() {
        String first = SAMPLE.substring(SAMPLE.indexOf("  - 题: \"备"), SAMPLE.indexOf("  # 第二项"));
        String second = "  # 第二项等财政局核实\n  - 抓好资金\n";

        assertThat(move(SAMPLE, "任务[2]", 1)).isEqualTo(SAMPLE.replace(first + second, second + first));
        assertThat(move(SAMPLE, "任务[1]", 2)).isEqualTo(SAMPLE.replace(first + second, second + first));
        assertThat(move(SAMPLE, "任务[3].措施[2]", 1)).isEqualTo(SAMPLE.replace("挂牌公示, '一卡通'", "'一卡通', 挂牌公示"));
        assertThat(move(SAMPLE, "任务[2]", 2)).isEqualTo(SAMPLE);
        assertThat(move("会议类型: 动员部署会\n会议:\n  参会单位:\n  - 甲\n  - 乙", "会议.参会单位[2]", 1))
                .isEqualTo("会议类型: 动员部署会\n会议:\n  参会单位:\n  - 乙\n  - 甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsTheyDid(String lineBreak) {
        String yaml = SAMPLE.replace("\n", lineBreak);

        assertThat(put(yaml, "号召.目标", "颗粒归仓"))
                .isEqualTo(put(SAMPLE, "号召.目标", "颗粒归仓").replace("\n", lineBreak));
        assertThat(put(yaml, "任务[1].时限", "一\n二"))
                .isEqualTo(put(SAMPLE, "任务[1].时限", "一\n二").replace("\n", lineBreak));
        assertThat(remove(yaml, "任务[1].内容"))
                .isEqualTo(remove(SAMPLE, "任务[1].内容").replace("\n", lineBreak));
        assertThat(move(yaml, "任务[3]", 1)).isEqualTo(move(SAMPLE, "任务[3]", 1).replace("\n", lineBreak));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void encodingAndMarkStay(String name) {
        Charset charset = Charset.forName(name);
        for (String mark : List.of("\uFEFF", "")) {
            if (mark.isEmpty() && name.startsWith("UTF-16")) {
                continue;
            }
            byte[] edited = file((mark + SAMPLE).getBytes(charset))
                    .edited(new Edit.Put(path("任务[1].题"), "𠮷粮"))
                    .content();

            assertThat(edited).isEqualTo((mark + SAMPLE.replace("备好仓容", "𠮷粮")).getBytes(charset));
        }
    }

    @Test
    void theLayoutOfTheFileIsFollowed() {
        String yaml =
                "type: mobilization\nmeeting:\n    name: 动员会\ntasks:\n-   heading: 备仓\n    measures:\n    -   heading: 腾仓\n";

        assertThat(put(yaml, "任务[1].措施[1].数据[1].数值", "86座"))
                .isEqualTo(yaml + "        figures:\n        - value: 86座\n");
        assertThat(put(yaml, "号召.目标", "颗粒归仓")).isEqualTo(yaml + "call:\n    goal: 颗粒归仓\n");
    }

    @Test
    void aFileOfCommentsCanBeBegun() {
        assertThat(put("# 空", "会议类型", "动员部署会")).isEqualTo("# 空\n会议类型: 动员部署会\n");
    }

    @Test
    void whatStandsForTwoPlacesIsNotChangedInOne() {
        String yaml = "会议类型: 动员部署会\n任务:\n  - &甲 {题: 备仓, 时限: &时 8月底前}\n  - *甲\n要求:\n  - {题: 压实责任, 时限: *时}\n";

        assertThat(code(yaml, new Edit.Put(path("任务[2].题"), "收粮"))).isEqualTo("YAML-029");
        assertThat(code(yaml, new Edit.Put(path("任务[1].题"), "收粮"))).isEqualTo("YAML-030");
        assertThat(code(yaml, new Edit.Put(path("任务[1].时限"), "9月"))).isEqualTo("YAML-030");
        assertThat(code(yaml, new Edit.Remove(path("任务[1]")))).isEqualTo("YAML-030");
        assertThat(code(yaml, new Edit.Move(path("任务[1]"), 1))).isEqualTo("YAML-030");
        assertThat(put(yaml, "要求[1].时限", "9月")).isEqualTo(yaml.replace("*时", "9月"));
        assertThat(remove(yaml, "任务[2]")).isEqualTo(yaml.replace("  - *甲\n", ""));
        assertThat(put("会议类型: &类 动员部署会\n标题: &题 旧\n", "标题", "新")).isEqualTo("会议类型: &类 动员部署会\n标题: &题 新\n");
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        assertThat(code(SAMPLE, new Edit.Put(path("任务[5].题"), "一"))).isEqualTo("FILL-050");
        assertThat(code(SAMPLE, new Edit.Put(path("成绩[2].题"), "一"))).isEqualTo("FILL-050");
        assertThat(code(SAMPLE, new Edit.Remove(path("任务[4]")))).isEqualTo("FILL-050");
        assertThat(code(SAMPLE, new Edit.Move(path("任务[1]"), 3))).isEqualTo("FILL-050");
        assertThat(code(SAMPLE, new Edit.Remove(path("成绩")))).isEqualTo("FILL-051");
        assertThat(code(SAMPLE, new Edit.Remove(path("任务[2].时限")))).isEqualTo("FILL-051");
        assertThat(code("会议类型: 动员部署会\n标题: [一]\n", new Edit.Put(path("标题"), "一")))
                .isEqualTo("FILL-052");
        assertThat(code(SAMPLE, new Edit.Put(path("任务[1]"), "一"))).isEqualTo("FILL-053");
        assertThat(code(SAMPLE, new Edit.Put(path("会议.参会单位"), "一"))).isEqualTo("FILL-053");
        assertThat(code(SAMPLE, new Edit.Insert(path("标题"), "一"))).isEqualTo("FILL-053");
        assertThat(code(SAMPLE, new Edit.Move(path("会议"), 0))).isEqualTo("FILL-053");
        assertThat(code(SAMPLE, new Edit.Put(path("标题"), "一\0"))).isEqualTo("YAML-004");
        assertThat(code(SAMPLE, new Edit.Put(path("会议.参会单位[1]"), "-各村"))).isEqualTo("FILL-014");
    }

    @Test
    void aCornerWithoutAWayIsToldAndNothingIsChanged() {
        assertThat(code("会议类型: 动员部署会\n会议: {? 名称}\n", new Edit.Put(path("会议.名称"), "动员会")))
                .isEqualTo("YAML-031");
    }

    @Test
    void aFileThatIsNoYamlIsNotEdited() {
        DiagnosticException refused =
                catchThrowableOfType(DiagnosticException.class, () -> file("会议类型: [".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.diagnostics()).isNotEmpty().allMatch(Diagnostic::isError);
    }

    private static String put(String yaml, String path, String text) {
        return edited(yaml, new Edit.Put(path(path), text));
    }

    private static String insert(String yaml, String path, String text) {
        return edited(yaml, new Edit.Insert(path(path), text));
    }

    private static String remove(String yaml, String path) {
        return edited(yaml, new Edit.Remove(path(path)));
    }

    /** To a place counted from 1. */
    private static String move(String yaml, String path, int to) {
        return edited(yaml, new Edit.Move(path(path), to - 1));
    }

    private static String edited(String yaml, Edit edit) {
        byte[] edited = file(yaml.getBytes(StandardCharsets.UTF_8)).edited(edit).content();
        return new String(edited, StandardCharsets.UTF_8);
    }

    private static String code(String yaml, Edit edit) {
        DiagnosticException refused = catchThrowableOfType(DiagnosticException.class, () -> edited(yaml, edit));
        assertThat(refused).as(edit.toString()).isNotNull();
        return refused.diagnostics().get(0).code();
    }

    private static FillInFile file(byte[] content) {
        return FillInFile.of("单.yaml", content);
    }

    private static ValuePath path(String typed) {
        return ValuePath.of(typed, Place.of("路径"));
    }
}
