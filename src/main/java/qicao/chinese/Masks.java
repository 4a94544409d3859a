package qicao.chinese;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, years and numbers that were masked in a model text and never filled in.
 *
 * <ul>
 *   <li>masks: 20xx年，××县完成投资XX亿元; 增长%; 202X年; 完成    亿元; 某某同志
 *   <li>none: 2024年，青山县完成投资64亿元; 增长8%; X光; 5×3
 * </ul>
 *
 * A single sign counts only before a word that a name or number goes with, or between Han characters.
 */
public final class Masks {
    /** So many characters on either side show which mask is meant. */
    private static final int AROUND = 4;

    private static final String SIGNS = "xXｘＸ×＊";
    /** **重点任务**: stars that Markdown emphasises with, which are a remain and no mask; 市 alone between them is a masked name. */
    private static final String EMPHASIS = "[^*＊]{2,60}[*＊]{2}(?![*＊])";

    /** A text without any of these has no mask. */
    public static final String CHARACTERS = SIGNS + "*_＿〓某%％ 　";

    /** A mask. */
    public static final Pattern MASK = Pattern.compile("(?<![0-9])(?:19|20)[" + SIGNS + "*_＿○]{2}(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])[" + SIGNS + "]{2,}(?![A-Za-z0-9])"
            + "|(?<![*＊])(?:[*＊]{3,}|[*＊]{2}(?!" + EMPHASIS
            + ")(?:(?=[省市县区旗镇乡村街局委办厅处科届名家亿万元%％]|同志|公司|公安)|(?<=[年第约达至][*＊]{2})))"
            + "|[_＿]{3,}|〓{2,}"
            + "|(?<![0-9])20(?:[0-9][" + SIGNS + "*_＿○]|[" + SIGNS + "][0-9])(?![A-Za-z0-9])"
            // Room that was left for a number, and for month and day.
            + "|(?<=[\\p{IsHan}&&[^、，]])(?: {2,}|[ 　]{2,}|[ 　]+(?=[%％亿万]))(?=(?:[%％]|[万亿]?(?:元|吨|亩)|[万亿](?:件|美元|人|户|方|平方米|家|个|辆)|[家名项户件座条](?![\\p{IsHan}])|个(?![人别体性])|名(?:干部|党员|职工|群众|学生|同志)|家(?:企业|单位|医院)|项(?!目)(?=\\p{IsHan})|户(?!外|籍|口)|座|公里|百分点))"
            + "|(?<=年)[ 　]+(?=月)|(?<=月)[ 　]+(?=[日号])"
            + "|(?<=\\p{IsHan})×(?=\\p{IsHan})"
            + "|(?<![A-Za-z0-9×])[xXｘＸ×](?=[省市县区镇乡局委办厅年月号届名家亿%％]|同志)"
            + "|某某(?=[省市县区镇乡局村]|同志|街道|社区|书记|主任|局长|市长|县长)"
            + "|(?<=\\p{IsHan})(?<!\\d个)[%％](?![0-9])");

    private Masks() {}

    /** The first mask of a text, with what stands around it; empty if there is none. */
    public static Optional<String> first(String text) {
        if (text.chars().noneMatch(c -> CHARACTERS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Matcher mask = MASK.matcher(text);
        return mask.find()
                ? Optional.of(text.substring(
                        Math.max(0, mask.start() - AROUND), Math.min(text.length(), mask.end() + AROUND)))
                : Optional.empty();
    }
}
