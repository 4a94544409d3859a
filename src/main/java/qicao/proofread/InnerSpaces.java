package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * No spaces between Chinese characters in running text (PUNCT-005).
 *
 * <ul>
 *   <li>wrong: 各级各部门要 高度重视 ，抓好落实
 *   <li>right: 各级各部门要高度重视，抓好落实; 市长　王 平 (a signature)
 * </ul>
 */
final class InnerSpaces implements Check {
    private static final Pattern SPACES =
            Pattern.compile("(?<=[\\p{IsHan}，、”》）])[ \\u00A0\\u3000](?=[\\p{IsHan}，。；：、！？“《（”》）])");
    private static final Pattern HEADING = Pattern.compile("^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)\\p{IsHan}{2}");
    private static final Pattern MOTTO_BEFORE = Pattern.compile("“[^“”，。]{3,16}$");
    private static final Pattern MOTTO_AFTER = Pattern.compile("^\\p{IsHan}[^“”，。 ]{2,15}”");
    private static final int SHORTEST_PROSE = 20;

    @Override
    public List<String> codes() {
        return List.of("PUNCT-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(" \u00A0\u3000", SPACES)) {
            String line = hit.line().text();
            boolean heading = HEADING.matcher(hit.before()).find();
            boolean prose =
                    heading || (line.length() >= SHORTEST_PROSE && (line.indexOf('。') >= 0 || line.indexOf('，') >= 0));
            if (prose && !isMotto(hit)) {
                findings.accept(Finding.warning("PUNCT-005", text.spot(hit), around(hit))
                        .suggesting(""));
            }
        }
    }

    /** “神圣国土守护者 幸福家园建设者”: two halves of one saying in quotes, of four characters or more each. */
    private static boolean isMotto(Hit hit) {
        return MOTTO_BEFORE.matcher(hit.before()).find()
                && MOTTO_AFTER.matcher(hit.after()).find();
    }

    private static String around(Hit hit) {
        String before = hit.before();
        String after = hit.after();
        return before.substring(Math.max(0, before.length() - 4))
                + hit.words()
                + after.substring(0, Math.min(4, after.length()));
    }
}
