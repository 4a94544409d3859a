package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What falls does not fall by a multiple (FIGURE-003).
 *
 * <ul>
 *   <li>wrong: 事故起数下降了2倍
 *   <li>right: 事故起数下降了三分之二; 增长了2倍
 * </ul>
 */
final class FallByTimes implements Check {
    private static final Pattern FALL =
            Pattern.compile("(?:下降|减少|降低|缩短|缩小|缩减)了?(?:近|约)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十几]+)(?:多)?倍");

    @Override
    public List<String> codes() {
        return List.of("FIGURE-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("倍", FALL)) {
            findings.accept(Finding.warning("FIGURE-003", text.spot(hit), hit.words()));
        }
    }
}
