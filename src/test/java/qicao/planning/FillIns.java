package qicao.planning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.template.MeetingTypes;

/** Fill-ins for tests, written as the writer would. */
public final class FillIns {
    private static final String WATER_WORKS = """
            会议类型: 推进会
            会议: {名称: 全区供水改造推进会, 主题: 供水改造}
            文风: {详略: DETAIL}
            问题:
              - {题: 老城管网欠账较多, 内容: 超期服役的铸铁管还有94公里}
              - {题: 专业人才青黄不接, 内容: 检测岗位缺员19人}
            形势:
              - {题: 用水高峰已经到来, 内容: 日供水量连续刷新纪录}
            任务:
              - 题: 换好老城旧管
                措施: [更换老城管网54公里, 安装流量计420台]
              - 题: 建强技能队伍
                措施: [面向全国招聘专业人才19名, 办好技能竞赛]
              - 题: 平稳度过用水高峰
                措施: [日增供水能力3万吨, 组建8支抢修队]
              - 题: 清收欠费
                措施: [一户一策压降欠费, 盘活闲置资产]
            """;

    private FillIns() {}

    /** A fill-in; empty if the YAML is wrong. */
    public static Optional<FillIn> tryRead(String yaml) {
        return new FillInReader(MeetingTypes.builtIn())
                .read("t.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn();
    }

    /** A fill-in of a 工作会议, or of the type that the YAML names. */
    public static FillIn read(String yaml) {
        String typed = yaml.contains("会议类型:") ? yaml : "会议类型: 工作会议\n" + yaml;
        return tryRead(typed).orElseThrow();
    }

    /** Problems, judgements and tasks, some of which speak of the same things, for a draft in some detail (简, 中, 详). */
    public static FillIn ofWaterWorks(String detail) {
        return read(WATER_WORKS.replace("DETAIL", detail));
    }

    /** The items of a list: {@code entries(Key.TASKS, "任务: [抓好秋收]")}. */
    public static List<Entry> entries(Key list, String yaml) {
        return read(yaml).root().entries(list);
    }
}
