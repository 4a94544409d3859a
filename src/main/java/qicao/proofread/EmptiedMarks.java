package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Quotation marks, book-title marks and brackets with nothing in them: a word was taken out (MASK-003).
 *
 * <ul>
 *   <li>wrong: 扎实开展“”活动; 认真学习《》
 *   <li>right: 扎实开展“大走访”活动
 * </ul>
 */
final class EmptiedMarks implements Check {
    private static final Pattern EMPTY =
            Pattern.compile("“[\\s　]*”|《[\\s　]*》|（[\\s　]*）|【[\\s　]*】|‘’|(?<=\\p{IsHan})\"\"(?=\\p{IsHan})");

    @Override
    public List<String> codes() {
        return List.of("MASK-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("“《（【‘\"", EMPTY)) {
            findings.accept(Finding.error("MASK-003", text.spot(hit), hit.words()));
        }
    }
}
