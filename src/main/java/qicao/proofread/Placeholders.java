package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Notes of what is still to be written (MASK-002).
 *
 * <ul>
 *   <li>wrong: 今天，我们召开【待补：会议名称】。（此处插入数据）
 *   <li>right: 今天，我们召开全市安全生产工作会议。
 * </ul>
 */
final class Placeholders implements Check {
    /** What a form asks for: [主送单位], 【姓名】, [责任单位一], {日期}. */
    private static final String WANTED =
            "(?:(?:主送|责任|牵头|主办|承办|协办|配合|发文|参会|本|填报|印发|对方|所在)?(?:单位|部门|机关)|(?:活动|会议|项目|单位|企业|公司|文件|领导|政策|方案|工作|地区|城市|区域|主题)?(?:名称|全称|简称)|(?:会议|活动|讲话|完成|截止|具体|开始|结束|召开)?(?:时间|日期|地点|时限)"
                    + "|(?:领导|负责人|主持人|讲话人|联系人|参会人员?|作者|某)?(?:姓名|名字|职务|职位|头衔)|(?:具体|投资|资金|补助|合同)?(?:金额|数额|数字|数据|数值|数量|比例|百分比|人数|数目|面积|指标|目标值)|年份|年度|月份|年|月|日|年月日|[xX]+"
                    + "|具体(?:内容|事项|措施|情况|任务|问题|目标|案例)|(?:领导|讲话人|主持人|负责人|联系人)|省份|城市|地名|行业|领域名?|(?:市|县|区|省)名|会议主题|主题|标题|内容|单位负责人|联系方式|联系电话|电话)[一二三四五六七八九十1-9A-Z甲乙丙]?";

    private static final Pattern NOTE =
            Pattern.compile("【(?:待补|待填|待定|待核|填写|请填|请补|此处)[^】]{0,60}】|[（(\\[](?:此处|请在此|待补|待填|待核)[^）)\\]]{0,40}[）)\\]]"
                    + "|[（(][^）)。，]{0,10}(?:待核实?|待补充?|待定|待填|待查|待确认)[^）)。，]{0,6}[）)]"
                    + "|[\\[［〔【<＜{｛](?:" + WANTED + ")[\\]］〕】>＞}｝]"
                    + "|(?<![A-Za-z])(?:TODO|XXX+)(?![A-Za-z])");

    @Override
    public List<String> codes() {
        return List.of("MASK-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("【（([［〔<＜{｛TX", NOTE)) {
            findings.accept(Finding.error("MASK-002", text.spot(hit), hit.words()));
        }
    }
}
