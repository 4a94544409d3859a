package qicao.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A kind of slip, as writers in offices make it. The kinds are drawn from what goes wrong at the keyboard and in copying, not
 * from what the checks look for.
 *
 * @param name in Chinese, as the page about proofreading has it
 * @param edit a line with the slip in it; empty if the line has no place for it
 */
record Slip(String name, BiFunction<String, Random, Optional<String>> edit) {
    private static final String HAN = "\\p{IsHan}";
    /** Characters that input methods and readers of scans give for each other. */
    private static final String[] CONFUSED = {
        "己已", "已己", "末未", "未末", "部布", "署暑", "竟竞", "即既", "既即", "拔拨", "侯候", "候侯", "籍藉", "辩辨", "帐账", "账帐", "践贱", "励厉",
        "驰弛", "幅辐", "辐幅", "障章", "贯惯", "坚艰", "艰坚", "攻功", "功攻", "进近", "绩积", "振震", "神身", "像象", "制治", "治制", "权全", "利力",
        "力利", "导到", "施实", "责则", "任认", "认任", "识实", "形型", "型形", "势式", "式势", "代待", "做作", "作做", "须需", "需须", "应因", "以已",
        "再在", "在再", "的得", "得的", "地的", "的地", "至致", "致至", "和合", "级及", "及级", "凸突", "副付", "付副", "符付", "练炼", "炼练", "准淮",
        "睛晴", "侧测", "测侧", "违围", "环坏", "换患", "患换", "监坚", "范犯", "犯范", "赴付", "履屡", "恒横", "懈泄", "廉兼", "洁结", "蓝篮", "锋峰", "垒磊"
    };

    static List<Slip> all() {
        return List.of(
                new Slip("别字", Slip::confused),
                new Slip("多一个字", one(HAN, hit -> hit.group() + hit.group())),
                new Slip(
                        "多一个词", one("(?<=[，。；、])(" + HAN + "{2})(?=" + HAN + "{3})", hit -> hit.group() + hit.group())),
                new Slip(
                        "重复半句",
                        one("(?<=[，。；])(" + HAN + "{5,12})(?=" + HAN + "{2})", hit -> hit.group() + hit.group())),
                new Slip("句末漏字", one("(?<=[，。；])(" + HAN + "{3})" + HAN + "(?=[，。；])", hit -> hit.group(1))),
                new Slip("套话漏字", one("(高度重视|贯彻落实|进一步|各级各部门|坚强领导|借此机会|认真贯彻|狠抓落实|安全生产|提高认识|压实责任)", Slip::shortened)),
                new Slip(
                        "的地得",
                        one(
                                "(?<=[" + HAN
                                        + "]{2})得(?=很|更|更加|十分|非常|不|好|实|住|上|准|紧)|(?<=不断|逐步|认真|扎实|积极|坚定不移|切实|努力|持续)地(?="
                                        + HAN + "{2})",
                                hit -> "的")),
                new Slip(
                        "再在",
                        one(
                                "(?<=[，。我要])再(?=强调|讲|次|上|接再厉|创)|(?<=[，。])在(?=全[市县区]|会前|会上|工作中|这里)",
                                hit -> hit.group().equals("再") ? "在" : "再")),
                new Slip(
                        "作做",
                        one(
                                "(?<=[" + HAN + "])做(?=好准备|好各项|好群众|好服务|好本职)|作(?=了?(?:重要)?讲话|了发言)",
                                hit -> hit.group().equals("作") ? "做" : "作")),
                new Slip("点数", one("(?<=讲|提|抓好|以下|做好|这|打好)([两二三四五六七])(?=点|个方面|项|件|场)", hit -> other(hit.group()))),
                new Slip("漏号", one("^([二三四五])(?=、)|^（([二三四五])）", Slip::nextNumber)),
                new Slip("标点重复", one("[，。；：](?=" + HAN + ")", hit -> hit.group() + hit.group())),
                new Slip("标点成对", one("[“”《》（）]", hit -> "")),
                new Slip("引号方向", one("“(?=" + HAN + "{2,8}”)", hit -> "”")),
                new Slip("半角标点", one("(?<=" + HAN + ")[，；：](?=" + HAN + ")", hit -> halfWidth(hit.group()))),
                new Slip("句点", one("(?<=" + HAN + ")。(?=" + HAN + ")", hit -> ".")),
                new Slip(
                        "标点插进词里",
                        one(
                                "(?<=进一)(?=步)|(?<=贯)(?=彻)|(?<=群)(?=众)|(?<=努)(?=力)|(?<=基)(?=础)|(?<=部)(?=署)|(?<=领)(?=导)|(?<=责)(?=任)|(?<=措)(?=施)",
                                hit -> "，")),
                new Slip("数里的标点", one("(?<=\\d)\\.(?=\\d+[%亿万])", hit -> "。")),
                new Slip("没填的数", one("(?<=" + HAN + ")\\d+(?:\\.\\d+)?(?=[%亿万个家项])", hit -> "  ")),
                new Slip(
                        "没填的年", one("(?<!\\d)20[12]\\d(?=年)", hit -> hit.group().substring(0, 3) + "X")),
                new Slip(
                        "没填的词",
                        one(
                                "(?<=[由请])" + HAN + "{3,8}(?=牵头|负责|组织)|(?<!\\d)\\d{1,2}月\\d{1,2}日",
                                hit -> hit.group().contains("月") ? "[日期]" : "[责任单位]")),
                new Slip(
                        "没有的日子",
                        one(
                                "(?<!\\d)([1-9]|1[0-2])月(?=底|初|[上中下]旬)|(?<=\\d月)\\d{1,2}(?=日)",
                                hit -> hit.group().endsWith("月")
                                        ? "1" + (3 + hit.group().length()) + "月"
                                        : "32")),
                new Slip("百分点漏点", one("(?<=个百分)点", hit -> "")),
                new Slip("万亿", one("(?<=\\d)万(?=亩|公顷|户)", hit -> "亿")),
                new Slip("数字颠倒", one("(?<![\\d.])([1-9])([1-9])(?=个|件|户|公里|人)", hit -> hit.group(2) + hit.group(1))),
                new Slip(
                        "比例超百",
                        one(
                                "(?<=率)(?:为|达到|达)?(\\d{2})(?=(?:\\.\\d)?%)",
                                hit -> hit.group().replace(hit.group(1), "1" + hit.group(1)))),
                new Slip("职务", one("副(?=(?:市长|县长|区长|书记|主任|局长)[" + HAN + "]{2,3}(?:同志|[，。、]))", hit -> "")),
                new Slip("看不见的字符", one("(?<=" + HAN + ")(?=" + HAN + ")", hit -> "\u200B")),
                new Slip("部首字符", one("[工小大一人行方]", Slip::radical)),
                new Slip(
                        "固定表述",
                        one("“四个意识”|“四个自信”|“两个维护”|邓小平理论|绿水青山就是金山银山|总体布局|战略布局|届(?=[一二三四五六七]中全会)|中央八项规定", Slip::formula)),
                new Slip(
                        "班子次序",
                        one(
                                "([省市县区])委、\\1政府|([省市县区])人大、\\2政协",
                                hit -> hit.group().replaceFirst("(.+)、(.+)", "$2、$1"))),
                new Slip(
                        "残句",
                        one(
                                "，[^，。；]{4,30}(?:重要|有力|坚强)(?:保障|保证|支撑|举措|内容|任务)。",
                                hit -> hit.group().replaceFirst("(重要|有力|坚强)(?:保障|保证|支撑|举措|内容|任务)。$", "$1。"))),
                new Slip("年份多位、少位、错位", one("(?<![\\d.])20[12]\\d(?=年)", Slip::absurdYear)),
                new Slip("条目前漏标点", one("(?<=" + HAN + ")[。；](?=[二三四五]是" + HAN + ")", hit -> "")),
                new Slip(
                        "起止颠倒",
                        one(
                                "(?<![\\d.])(\\d{1,2})月(底|份)?([至到—])(\\d{1,2})月",
                                hit -> hit.group(4) + "月" + hit.group(3) + hit.group(1) + "月")),
                new Slip("段末漏标点", one("(?<=" + HAN + ")。$", hit -> "")),
                new Slip("尖括号", one("《([^《》]{3,30}(?:意见|办法|方案|通知|条例|规划))》", hit -> "<" + hit.group(1) + ">")),
                new Slip("“等”前的顿号", one("(?<=" + HAN + ")(?=等(?:工作|方面|问题|措施|活动))", hit -> "、")),
                new Slip("字间的空格", one("(?<=" + HAN + ")(?=" + HAN + ")", hit -> " ")),
                new Slip(
                        "全角数字",
                        one(
                                "(?<![\\d.])\\d(?=[个项家件])",
                                hit -> String.valueOf((char) (hit.group().charAt(0) + '０' - '0')))),
                new Slip("“日”作“曰”", one("(?<=月\\d{1,2})日", hit -> "曰")),
                new Slip("重复的句子", one("(?<=。)[^。！？]{15,60}。", hit -> hit.group() + hit.group())),
                new Slip(
                        "比例之和",
                        one(
                                "(?<![\\d.])(\\d{1,2})(\\.\\d)?(?=[:：∶]\\d{1,2}(?:\\.\\d)?[:：∶]\\d)",
                                hit -> Integer.parseInt(hit.group(1))
                                        + 5
                                        + (hit.group(2) == null ? "" : hit.group(2)))),
                new Slip(
                        "增幅",
                        one(
                                "(?<=[由从]\\d{1,6}(?:\\.\\d{1,2})?[万亿]?[元吨人户亩](?:增加|提高|增长)到\\d{1,6}(?:\\.\\d{1,2})?[万亿]?[元吨人户亩]，增长)\\d+",
                                hit -> hit.group() + "7")));
    }

    /** One match of a pattern, any, replaced. */
    private static BiFunction<String, Random, Optional<String>> one(
            String pattern, Function<MatchResult, String> slip) {
        Pattern place = Pattern.compile(pattern);
        return (line, random) -> {
            List<MatchResult> places = place.matcher(line).results().toList();
            if (places.isEmpty()) {
                return Optional.empty();
            }
            MatchResult hit = places.get(random.nextInt(places.size()));
            return Optional.of(line.substring(0, hit.start()) + slip.apply(hit) + line.substring(hit.end()));
        };
    }

    private static Optional<String> confused(String line, Random random) {
        String pair = CONFUSED[random.nextInt(CONFUSED.length)];
        return one("(?<=" + HAN + ")" + pair.charAt(0), hit -> pair.substring(1))
                .apply(line, random);
    }

    private static String absurdYear(MatchResult hit) {
        String year = hit.group();
        return switch (Math.floorMod(hit.start(), 3)) {
            case 0 -> year.substring(0, 1) + year.substring(2);
            case 1 -> year.substring(0, 3) + year.substring(2);
            default -> "2" + year.charAt(2) + year.charAt(1) + year.charAt(3);
        };
    }

    private static String shortened(MatchResult hit) {
        String phrase = hit.group();
        int at = 1 + Math.floorMod(hit.start(), phrase.length() - 1);
        return phrase.substring(0, at) + phrase.substring(at + 1);
    }

    private static String other(String numeral) {
        String numerals = "二三四五六七八";
        int at = Math.max(0, numerals.indexOf(numeral));
        return numerals.substring(at + 1, at + 2);
    }

    private static String nextNumber(MatchResult hit) {
        String numeral = hit.group(1) == null ? hit.group(2) : hit.group(1);
        return hit.group().replace(numeral, other(numeral));
    }

    private static String halfWidth(String mark) {
        return String.valueOf(",;:".charAt("，；：".indexOf(mark)));
    }

    private static String radical(MatchResult hit) {
        return String.valueOf("⼯⼩⼤⼀⼈⾏⽅".charAt("工小大一人行方".indexOf(hit.group())));
    }

    private static String formula(MatchResult hit) {
        return switch (hit.group()) {
            case "“四个意识”" -> "“四个自信”";
            case "“四个自信”" -> "“四个意识”";
            case "“两个维护”" -> "“两个确立”";
            case "邓小平理论" -> "邓小平思想";
            case "绿水青山就是金山银山" -> "青山绿水就是金山银山";
            case "总体布局" -> "战略布局";
            case "战略布局" -> "总体布局";
            case "届" -> "大";
            default -> "中央八条规定";
        };
    }
}
