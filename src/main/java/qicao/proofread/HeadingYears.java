package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * The years of section headings (DATE-005): one year is not looked back on and planned in the same speech, plans are for the
 * speech's year or a later one, and the text below a heading begins with the year of the heading.
 *
 * <ul>
 *   <li>wrong: 一、2024年工作回顾 and 二、2024年工作安排; in a speech of 2025 二、2023年工作安排; 一、2023年工作回顾 over 2024年，全市…
 *   <li>right: 一、2024年工作回顾 and 二、2025年工作安排
 * </ul>
 */
final class HeadingYears implements Check {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d—－至-])(20\\d{2})年(?![—－至-])");
    private static final Pattern BACK = Pattern.compile("回顾|总结|成绩|完成情况|过去|取得的|进展情况");
    private static final Pattern AHEAD = Pattern.compile("安排|部署|任务|打算|计划|思路|重点工作|目标|要求");

    private static final Pattern BEGINS = Pattern.compile(
            "^(20\\d{2})年(?:是[\\p{IsHan}“]|，|(?:全[省市县区州镇乡]|我[市县区]|度)[\\p{IsHan}]*(?:工作)?(?:的(?:总体|指导)|，))");

    /** Longer headings tell a tale with years of its own. */
    private static final int LONGEST = 24;

    @Override
    public List<String> codes() {
        return List.of("DATE-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        int spoken = SpeechDate.of(text).map(date -> date.getYear()).orElse(0);
        for (Outline outline : text.outlines()) {
            Map<String, String> lookedBack = new HashMap<>();
            for (int i = 0; i < outline.units().size(); i++) {
                Unit unit = outline.units().get(i);
                String heading = unit.heading().orElse("");
                Matcher year = YEAR.matcher(heading);
                if (unit.level() != 1 || heading.length() > LONGEST || !year.find()) {
                    continue;
                }
                boolean back = BACK.matcher(heading).find();
                boolean ahead = AHEAD.matcher(heading).find() && !back;
                boolean both = ahead && lookedBack.containsKey(year.group(1));
                boolean gone = ahead && spoken > Integer.parseInt(year.group(1));
                if (back) {
                    lookedBack.put(year.group(1), heading);
                }
                boolean below = (back || ahead) && isOtherBelow(outline.body(i), year.group(1));
                if (both || gone || below || (back && spoken > 0 && spoken < Integer.parseInt(year.group(1)))) {
                    findings.accept(
                            Finding.warning("DATE-005", Units.heading(text, outline, unit), heading, year.group(1)));
                }
            }
        }
    }

    private static boolean isOtherBelow(List<Line> body, String year) {
        if (body.isEmpty()) {
            return false;
        }
        Matcher begins = BEGINS.matcher(body.get(0).text());
        return begins.find() && !begins.group(1).equals(year);
    }
}
