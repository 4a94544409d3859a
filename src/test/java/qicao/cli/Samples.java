package qicao.cli;

/** Fill-ins for the tests of commands. */
final class Samples {
    /** Nothing is wrong with it, and nothing is missing that its type requires or recommends. */
    static final String PROGRESS = """
            会议类型: 推进会
            会议:
              名称: 全市重点项目建设推进会
              范围: 全市
              主题: 重点项目建设
              主办: 市委、市政府
              时段: 今年以来
              任务: [通报项目进展, 部署下一步工作]
            讲话人: {职务: 市委副书记、市长, 姓名: 周明远, 身份: 主要领导}
            日期: 2026年7月6日
            成绩:
              - {题: 项目开工加快, 数据: [{指标: 新开工项目, 数值: 36个}]}
              - {题: 投资稳步增长, 数据: [{指标: 固定资产投资, 数值: 64亿元, 变化: 同比增长12.3%}]}
            问题:
              - {题: 用地保障不足, 内容: 11个项目仍在等待用地, 单位: 青山区4个、白河县3个}
            任务:
              - 题: 加快前期工作
                目标: 9月底前全部开工
                措施:
                  - {题: 优化审批, 内容: 实行容缺受理, 责任单位: 市行政审批局, 时限: 7月底前}
                  - {题: 挂图作战, 内容: 定期调度, 责任单位: 市发展改革委, 时限: 每周五}
              - 题: 强化要素保障
                措施:
                  - {题: 保用地, 内容: 盘活闲置土地1200亩, 责任单位: 市自然资源局, 时限: 8月20日前}
                  - {题: 保资金, 内容: 发行专项债券12亿元, 责任单位: 市财政局, 时限: 9月底前}
            要求:
              - {题: 压实责任, 内容: 各级主要负责同志要亲自研究、亲自督办}
            号召: {目标: 建设现代化产业强市}
            """;

    /** The same without the name of the meeting, which is required. */
    static final String WITH_HOLE = PROGRESS.replace("  名称: 全市重点项目建设推进会\n", "");

    /** The same without a period, which is only recommended. */
    static final String WITH_HINT = PROGRESS.replace("  时段: 今年以来\n", "");

    private Samples() {}
}
