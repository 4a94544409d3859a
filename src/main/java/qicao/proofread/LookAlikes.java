package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Characters that look like the right one (WORD-004): letters in numbers, 曰 for 日, a dash for 一, a letter or circle for 〇 in a year.
 *
 * <ul>
 *   <li>wrong: 二O二四年; 2O24年; 7月6曰; —是抓排查。二是抓整改。
 *   <li>right: 二〇二四年; 2024年; 7月6日; 一是抓排查。二是抓整改。
 * </ul>
 */
final class LookAlikes implements Check {
    private static final Pattern YEAR = Pattern.compile("(?<![一二三四五六七八九〇])[一二][一二三四五六七八九〇零oO0Ｏ○Ο]{3}(?=年)");
    private static final Pattern WRONG_ZERO = Pattern.compile("[oO0Ｏ○Ο]");
    private static final Pattern LETTER = Pattern.compile("(?<=\\d)[OolI]{1,2}(?=[\\d%％年月日亿万])|(?<=\\d月\\d{1,2})曰");
    private static final Pattern DASH = Pattern.compile("(?:^|(?<=[。；：，]))[—–－-](?=[是要]\\p{IsHan})(?=.{0,600}二[是要])");

    @Override
    public List<String> codes() {
        return List.of("WORD-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("oO0Ｏ○Ο", YEAR)) {
            String right = WRONG_ZERO.matcher(hit.words()).replaceAll("〇");
            if (!right.equals(hit.words())) {
                report(text, hit, right, findings);
            }
        }
        for (Hit hit : text.hits("OolI曰", LETTER)) {
            String right = hit.words().replace('曰', '日').replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
            report(text, hit, right, findings);
        }
        for (Hit hit : text.hits("—–－-", DASH)) {
            report(text, hit, "一", findings);
        }
    }

    private static void report(Text text, Hit hit, String right, Consumer<Finding> findings) {
        // The circle is common in older documents and reads the same aloud.
        boolean circle = hit.words().indexOf('○') >= 0;
        Spot spot = text.spot(hit);
        Finding finding = circle
                ? Finding.warning("WORD-004", spot, hit.words(), right)
                : Finding.error("WORD-004", spot, hit.words(), right);
        findings.accept(finding.suggesting(right));
    }
}
