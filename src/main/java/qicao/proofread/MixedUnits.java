package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One figure, one unit (FIGURE-002): the same number of the same thing stands once in 万 and once in 亿.
 *
 * <ul>
 *   <li>wrong: 完成固定资产投资64.5亿元 … 固定资产投资64.5万元
 *   <li>right: 64.5亿元 both times
 * </ul>
 */
final class MixedUnits implements Check {
    private static final Pattern FIGURE =
            Pattern.compile("(\\p{IsHan}{4})(\\d{1,12}(?:\\.\\d{1,6})?)(万|亿|万亿)(元|吨|人|平方米|千瓦时|立方米)");
    /** Round numbers recur by chance. */
    private static final int FEWEST_DIGITS = 2;

    @Override
    public List<String> codes() {
        return List.of("FIGURE-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, Hit> first = new HashMap<>();
        for (Hit hit : text.hits("万亿", FIGURE)) {
            String digits = hit.group(2).replace(".", "").replaceAll("0+$", "");
            if (digits.length() < FEWEST_DIGITS) {
                continue;
            }
            Hit earlier = first.putIfAbsent(hit.group(1) + hit.group(2) + hit.group(4), hit);
            if (earlier != null && !earlier.group(3).equals(hit.group(3))) {
                findings.accept(Finding.warning(
                        "FIGURE-002",
                        text.spot(hit),
                        hit.words(),
                        earlier.line().number(),
                        earlier.words()));
            }
        }
    }
}
