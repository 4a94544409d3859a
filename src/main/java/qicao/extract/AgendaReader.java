package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who did what before the speech: 刚才，张三书记通报了情况；李四局长、王五主任作了发言。 */
final class AgendaReader {
    private static final Pattern LEAD = Pattern.compile("(?:^|，)刚才，?");
    private static final Pattern CLAUSE = Pattern.compile("[^，；。！？]+");
    private static final String POSTS =
            "同志|书记|省长|市长|县长|区长|镇长|乡长|州长|盟长|旗长|局长|主任|部长|处长|科长|院长|校长|厂长|行长|所长|站长|会长|队长|经理|总裁|董事长|主席|秘书长|检察长|委员|常委|代表"
                    + "|负责人|负责同志|老师|教授|[\\d一二三四五六七八九十]+[个家名位](?:单位|同志|部门|乡镇|企业|代表|学校)";
    private static final Pattern WHO =
            Pattern.compile("^(?:由)?([\\p{IsHan}A-Za-z\\d*×、（）]{1,60}?(?:" + POSTS + "|局|委|办|镇|乡|街道|公司|学校|社区))"
                    + "(?:也|都|还|又)?((?:分别|先后|依次|代表)*(?:[就对围绕把结合][^，；。！？]{2,50})?"
                    + "(?:作|做|进行|宣读|传达|通报|总结|回顾|介绍|安排|部署|汇报|讲|提出|说明|交流|解读|发)了[^，；。！？]{2,50})$");
    /** Words that are nobody. */
    private static final Pattern NO_ONE = Pattern.compile(".*(?:[我了在是]|大家|会议|听取|观看|参观|表彰).*|.{0,1}");

    private AgendaReader() {}

    /**
     * An item of 此前.
     *
     * @param who 人
     * @param what 事
     * @param whoAt offset of 人 in the sentence
     * @param whatAt offset of 事
     */
    record Item(String who, String what, int whoAt, int whatAt) {}

    /** The items of a sentence; none if it does not say what happened just now. */
    static List<Item> read(String sentence) {
        Matcher lead = LEAD.matcher(sentence);
        List<Item> items = new ArrayList<>();
        if (!lead.find()) {
            return items;
        }
        Matcher clause = CLAUSE.matcher(sentence);
        int from = lead.end();
        while (clause.find(from)) {
            from = clause.end();
            Matcher item = WHO.matcher(clause.group());
            if (item.find() && !NO_ONE.matcher(item.group(1)).matches()) {
                items.add(new Item(
                        item.group(1), item.group(2), clause.start() + item.start(1), clause.start() + item.start(2)));
            }
        }
        return items;
    }
}
