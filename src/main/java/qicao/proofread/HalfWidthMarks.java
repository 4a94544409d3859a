package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Full-width punctuation in Chinese text (PUNCT-002, GB/T 15834-2011, 5.1).
 *
 * <ul>
 *   <li>wrong: 提高认识,压实责任; 一中, 二中; 全市(含开发区)增长8%,排名第二
 *   <li>right: 提高认识，压实责任; 10:30; 1,000; Q&A (2024)
 * </ul>
 */
final class HalfWidthMarks implements Check {
    private static final String BEFORE = "(?<=[\\p{IsHan}”》）])";
    private static final Pattern MARK = Pattern.compile(BEFORE + "[,;:!?](?= ?[\\p{IsHan}“《（\\d]|$)"
            + "|(?<=[\\d%％])[,;!?](?= ?[\\p{IsHan}“《])"
            + "|" + BEFORE + "\\((?=[^()]*[\\p{IsHan}])|(?<=\\p{IsHan})\\)|" + BEFORE + "\\.(?=$|\\p{IsHan})"
            // <关于加强管理的意见>: what should be a title.
            + "|<(?=[\\p{IsHan}“”、（）0-9—]{3,50}(?:意见|办法|方案|通知|条例|规定|决定|纲要|规划|法|细则|报告|制度|准则|讲话)>)|(?<=(?:意见|办法|方案|通知|条例|规定|决定|纲要|规划|法|细则|报告|制度|准则|讲话))>"
            + "|\"(?=\\p{IsHan})|" + BEFORE + "\"");
    private static final String HALF = ",;:!?().<>\"";
    private static final String FULL = "，；：！？（）。《》";

    @Override
    public List<String> codes() {
        return List.of("PUNCT-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(HALF, MARK)) {
            Finding finding = Finding.warning("PUNCT-002", text.spot(hit), hit.words());
            int mark = HALF.indexOf(hit.words());
            findings.accept(mark < FULL.length() ? finding.suggesting(FULL.substring(mark, mark + 1)) : finding);
        }
    }
}
