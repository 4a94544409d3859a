package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * 的 地 得, 再 在, 作 做 where only one of them can stand (WORD-008): by the words on both sides, and only where these leave no doubt.
 *
 * <ul>
 *   <li>wrong: 工作抓的不实。 不断的提高本领; 重要地意义; 下面，我在强调三点; 再会后抓好落实; 作好准备
 *   <li>right: 工作抓得不实。 不断的努力; 我在强调这一点时; 再开一次会; 作出决定, 做报告
 * </ul>
 */
final class Particles implements Check {
    private static final String DEGREE = "(?:很|非常|真|太|十分|更加|比较|还?不够|不太|不|特别|相当|最|更|越来越|极为|还不|并不)";
    private static final String STATE =
            "(?:好|快|慢|实|深|细|严|紧|准|稳|大|高|多|少|早|晚|远|牢|透|足|差|到位|扎实|深入|细致|彻底|及时|具体|充分|成功|出色|精彩|明显|突出|顺利|理想|严格|认真|完善|规范|清楚|明白|全面|圆满|紧密|健康|平稳|迅速|宽|广|强|旺|亮|响|美|放心|安心|舒心|幸福|满意|体面)";
    /** 抓的不实 */
    private static final Pattern RESULT = Pattern.compile(
            "(?<=[做抓干办管走搞讲说写跑学开落打守盯压挖想看变建推查]|落实|完成|发展|执行|贯彻|保障|推进|组织|开展|管理|掌握|理解|把握|进行|变化|处理|谋划|准备|考虑|时间过|日子过|[吃住穿玩拓提迈照晒铺绘唱擦叫飞带走筹用])的(?="
                    + DEGREE + STATE + "(?:一些|一点)?(?:[，。；！、]|$))");
    /** 抓的住 */
    private static final Pattern SHORT_RESULT = Pattern.compile(
            "(?<=[抓管办干守稳扛靠立站顶压沉扎])的(?=(?:住|好|实|准|紧|牢|稳|细|严)[，。；、！])|(?<=[管耐够对稳用顶刹看接扛站守撑留坐沉靠])的(?=(?:住|上|起|准|赢)[，。；、！])|(?<=[留看记靠信叫打顶扛])的(?=(?:住(?![房宅处地院户])|见(?![识解面])|响(?![声应])|赢)[\\p{IsHan}，。；、！])"
                    // 取的更大进步
                    + "|(?<=取)的(?=更大|更多|新的?(?!人)|显著|明显|实质|重大|阶段|积极|良好|突破|成效|圆满|全面|决定|长足)");
    /** 过的真快 */
    private static final Pattern TIME =
            Pattern.compile("(?<=时间过|日子过|[^的]来|[^的]变)的(?=(?:真|太|很|非常)(?:快|好|不容易|及时|突然)[，。；！])");
    /** 不断的提高本领: such adverbs never stand before a noun when a verb with its object follows. */
    private static final Pattern MANNER =
            Pattern.compile("(?<=不断|逐步|切实|努力|大力|牢牢|紧紧|稳步|坚定不移|扎扎实实|实实在在|踏踏实实|旗帜鲜明|毫不动摇|一步一步|一件一件|源源不断|有条不紊)"
                    + "的(?=(?:做好|抓好|搞好|办好|管好|用好|抓住|推动|推进|开展|提高|提升|加强|加快|改善|改进|增强|促进|维护|践行|贯彻落实|贯彻|落实|完善|优化|深化|强化|扩大|壮大|健全|巩固|拓展|激发|释放|夯实|充实|丰富|创新|解决|化解|满足|适应|坚持|把)"
                    + "[\\p{IsHan}“《]{2}(?<!办法|机制|措施|方案|方式|过程|速度|力度|水平|情况|成果|效果|态势))"
                    + "|(?<=认真|坚决|扎实|积极|主动|及时|严格|深入|更好|真正|持续)的(?=(?:做好|抓好|搞好|办好|管好|用好|落实好|完成好|履行好)[\\p{IsHan}“《])"
                    + "|(?<=努力|积极|主动|认真|用心|耐心|自觉|坚决)的(?=去(?:解决|做|抓|干|办|想|学|落实|推动|完成|执行))");
    /** 重要地意义 */
    private static final Pattern QUALITY = Pattern.compile(
            "(?<=重要|重大|主要|突出|明显|显著|积极|良好|全新|深刻|关键|严峻|具体|宝贵|优异|丰硕|巨大|深远)地(?=意义|作用|成效|成绩|问题|任务|变化|进展|贡献|挑战|机遇|原因|环境|经验|影响|形势|阶段|时期|成果|保障|措施)");
    /** 我在强调三点 */
    private static final Pattern AGAIN = Pattern.compile(
            "(?<=[，。；：]我|[，。；：]这里|[，。；：]我这里|[，。；：]我们|[，。；：]最后)在(?=(?:强调|讲|说|提|补充|重申|明确|谈|提醒)(?:一下)?[几两二三四五六]?(?:点|个(?:问题|方面|意见)|条|句))"
                    + "|(?<=[，。；：、]|希望|要|将|并)在(?=次(?:强调|重申|感谢|表示|要求|动员|部署|掀起|被|迎来|荣获|入选|获得|获评|成为|刷新|创|召开))|(?<=[，。；])在(?=创(?:新高|佳绩|辉煌|新绩|历史新高|新业绩|新辉煌|全国))|(?<=[，。；：、]|要|能|又|将)在(?=上(?:新台阶|一个台阶|新水平))"
                    + "|(?<=[一不敢别莫要])在(?=而再|三强调|三叮嘱|三要求)");
    /** 再会后 */
    private static final Pattern PLACE = Pattern.compile(
            "(?<=[，。；])再(?=全[省市县区镇乡国](?![推范率上]|各地))|(?<!一|不|[，。；]先)再(?=(?:会[前后上]|会议(?:上|期间|结束后)|工作中|实践中|实际工作中|生产中|全[省市县区镇乡国](?:范围内?|上下|各地|推广|率先)|此基础上|这(?:里|方面|次会议上|个问题上|一点上)|座的|岗位上|[市县区镇]委的?(?:坚强|正确)?领导下|各级各部门的|大家的(?:共同|支持)))");
    /** 作好准备 */
    private static final Pattern MAKE = Pattern.compile(
            "(?<![工写合创操耕动协当劳制称叫看视运著])作(?=好(?:准备|各项|本职|相关|有关|服务|宣传|组织|衔接|保障|统筹|配合|文章|表率|示范|应对|群众|后续|当前|下步|下一步|思想|充分|防范))");
    /** 做讲话 */
    private static final Pattern SPEAK =
            Pattern.compile("(?<=分别|还要?|将|已经|刚才|长|记|席|任)做(?=了?(?:重要|主题|专题|动员|总结)?(?:讲话|发言)(?!稿|准备|提纲|顺序|人|材料))");

    @Override
    public List<String> codes() {
        return List.of("WORD-008");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        tell(text, "的", RESULT, "得", findings);
        tell(text, "的", SHORT_RESULT, "得", findings);
        tell(text, "的", TIME, "得", findings);
        tell(text, "的", MANNER, "地", findings);
        tell(text, "地", QUALITY, "的", findings);
        tell(text, "在", AGAIN, "再", findings);
        tell(text, "再", PLACE, "在", findings);
        tell(text, "作", MAKE, "做", findings);
        tell(text, "做", SPEAK, "作", findings);
    }

    private static void tell(Text text, String wrong, Pattern pattern, String right, Consumer<Finding> findings) {
        for (Hit hit : text.hits(wrong, pattern)) {
            findings.accept(Finding.warning("WORD-008", text.spot(hit), around(hit), wrong, right)
                    .suggesting(right));
        }
    }

    private static String around(Hit hit) {
        String before = hit.before();
        String after = hit.after();
        return before.substring(Math.max(0, before.length() - 2))
                + hit.words()
                + after.substring(0, Math.min(2, after.length()));
    }
}
