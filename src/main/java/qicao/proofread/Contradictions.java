package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Phrases that say a thing twice or against itself (WORD-005): a hint for bounds that are told twice, a warning where a
 * negation turns the meaning round.
 *
 * <ul>
 *   <li>wrong: 超过20人以上; 约30家左右; 防止类似事故不再发生
 *   <li>right: 超过20人; 约30家; 防止类似事故再次发生
 * </ul>
 */
final class Contradictions implements Check {
    private static final String AMOUNT = "\\d[\\d.]{0,12}(?:万|亿)?(?:元|人|%|％|个|亩|吨|名|家)";
    private static final Pattern TWICE =
            Pattern.compile("(?:超过|大于|突破)" + AMOUNT + "以上|(?:大约|约|近)" + AMOUNT + "左右|目的是为了");
    private static final Pattern TURNED = Pattern.compile("(?:防止|避免|杜绝|预防)[^，。；]{0,10}(?:不再|不要)(?:发生|出现)");

    @Override
    public List<String> codes() {
        return List.of("WORD-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        text.hits("上右为", TWICE).forEach(hit -> findings.accept(Finding.hint("WORD-005", text.spot(hit), hit.words())));
        text.hits("止免绝防", TURNED)
                .forEach(hit -> findings.accept(Finding.warning("WORD-005", text.spot(hit), hit.words())));
    }
}
