package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Names, years and numbers that were masked in a model text and never filled in (MASK-001).
 *
 * <ul>
 *   <li>wrong: 20xx年，××县完成投资XX亿元; 增长%
 *   <li>right: 2024年，青山县完成投资64亿元; 增长8%
 * </ul>
 *
 * X 光 and 5×3 are no masks: a single sign counts only before a word that a name or number goes with, or between Han characters.
 */
final class Masks implements Check {
    private static final String SIGNS = "xXｘＸ×＊";
    /** **重点任务**: stars that Markdown emphasises with, which are a remain and no mask; 市 alone between them is a masked name. */
    private static final String EMPHASIS = "[^*＊]{2,60}[*＊]{2}(?![*＊])";

    private static final Pattern MASK = Pattern.compile("(?<![0-9])(?:19|20)[" + SIGNS + "*_＿○]{2}(?![A-Za-z0-9])"
            + "|(?<![A-Za-z0-9])[" + SIGNS + "]{2,}(?![A-Za-z0-9])"
            + "|(?<![*＊])(?:[*＊]{3,}|[*＊]{2}(?!" + EMPHASIS
            + ")(?:(?=[省市县区旗镇乡村街局委办厅处科届名家亿万元%％]|同志|公司|公安)|(?<=[年第约达至][*＊]{2})))"
            + "|[_＿]{3,}|〓{2,}"
            + "|(?<=\\p{IsHan})×(?=\\p{IsHan})"
            + "|(?<![A-Za-z0-9×])[xXｘＸ×](?=[省市县区镇乡局委办厅年月号届名家亿%％]|同志)"
            + "|某某(?=[省市县区镇乡局])"
            + "|(?<=\\p{IsHan})[%％](?![0-9])");

    @Override
    public List<String> codes() {
        return List.of("MASK-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(SIGNS + "*＊_＿〓某%％", MASK)) {
            findings.accept(Finding.error("MASK-001", text.spot(hit), hit.words()));
        }
    }
}
