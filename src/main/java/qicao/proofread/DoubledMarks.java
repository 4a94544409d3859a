package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * No two stops side by side (PUNCT-003). Several exclamation or question marks in a row are the speaker's own business.
 *
 * <ul>
 *   <li>wrong: 抓好落实，，压实责任。。; 一是抓排查；。
 *   <li>right: 抓好落实，压实责任。; 好不好？！; 教育、医疗……
 * </ul>
 */
final class DoubledMarks implements Check {
    private static final Pattern DOUBLED =
            Pattern.compile("[，。、；：,;]\\s?[，。、；：！？,;]+|[！？]\\s?[，。、；：,;]+|·{2,5}(?=\\p{IsHan})");
    private static final Pattern SAME = Pattern.compile("([，。、；：])\\1");

    @Override
    public List<String> codes() {
        return List.of("PUNCT-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(DOUBLED)) {
            Finding finding = Finding.error("PUNCT-003", text.spot(hit), hit.words());
            boolean same = SAME.matcher(hit.words()).matches();
            findings.accept(same ? finding.suggesting(hit.words().substring(0, 1)) : finding);
        }
    }
}
