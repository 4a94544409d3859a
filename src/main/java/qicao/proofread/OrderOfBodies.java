package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Party committee, people's congress, government, political consultative conference: in this order (FORM-002).
 *
 * <ul>
 *   <li>wrong: 县政府、县人大、县委、县政协
 *   <li>right: 县委、县人大、县政府、县政协; 市委、市政府
 * </ul>
 */
final class OrderOfBodies implements Check {
    private static final String BODY =
            "(?:[省市县区州旗盟镇乡](?:委(?!员|办|会|托|常)|人大(?:常委会)?|人民政府|政府(?!办)|政协(?!委员))|党委(?!书记|会)|人大(?:常委会)?(?!代表)|政府(?!办|工作|报告|部门|机关|系统)|政协(?!委员))";
    private static final Pattern LIST = Pattern.compile(BODY + "(?:[、和]" + BODY + ")+");
    /** 党委、政府和人大、政协: two pairs, each in its order. */
    private static final Pattern PAIRS = Pattern.compile("[^、和]*委、[^、和]*政府和[^、和]*人大(?:常委会)?、[^、和]*政协");

    private static final String LEVELS = "省市县区州旗盟镇乡";
    private static final Pattern PART = Pattern.compile("委|人大|政府|政协");
    private static final List<String> ORDER = List.of("委", "人大", "政府", "政协");

    @Override
    public List<String> codes() {
        return List.of("FORM-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("委大府协", LIST)) {
            if (PAIRS.matcher(hit.words()).matches()) {
                continue;
            }
            // 省委、省政府和市委 are two levels, each in its order.
            Map<Character, Integer> last = new HashMap<>();
            boolean ordered = true;
            for (String body : hit.words().split("[、和]", -1)) {
                int rank = rank(body);
                Integer before = last.put(level(body), rank);
                ordered &= before == null || rank > before;
            }
            if (!ordered) {
                findings.accept(Finding.warning("FORM-002", text.spot(hit), hit.words()));
            }
        }
    }

    /** 县 of 县政府; one for all bodies that name no level. */
    private static char level(String body) {
        return LEVELS.indexOf(body.charAt(0)) >= 0 ? body.charAt(0) : '党';
    }

    private static int rank(String body) {
        if (body.contains("人大")) {
            return ORDER.indexOf("人大");
        }
        Matcher part = PART.matcher(body);
        return part.find() ? ORDER.indexOf(part.group()) : -1;
    }
}
