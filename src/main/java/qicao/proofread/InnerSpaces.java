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
    private static final int SHORTEST_PROSE = 20;

    @Override
    public List<String> codes() {
        return List.of("PUNCT-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(" \u00A0\u3000", SPACES)) {
            String line = hit.line().text();
            boolean prose = line.length() >= SHORTEST_PROSE && (line.indexOf('。') >= 0 || line.indexOf('，') >= 0);
            if (prose) {
                findings.accept(Finding.warning("PUNCT-005", text.spot(hit), around(hit))
                        .suggesting(""));
            }
        }
    }

    private static String around(Hit hit) {
        String before = hit.before();
        String after = hit.after();
        return before.substring(Math.max(0, before.length() - 4))
                + hit.words()
                + after.substring(0, Math.min(4, after.length()));
    }
}
