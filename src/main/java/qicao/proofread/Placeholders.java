package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Notes of what is still to be written (MASK-002).
 *
 * <ul>
 *   <li>wrong: 今天，我们召开【待补：会议名称】。（此处插入数据）
 *   <li>right: 今天，我们召开全市安全生产工作会议。
 * </ul>
 */
final class Placeholders implements Check {
    private static final Pattern NOTE =
            Pattern.compile("【(?:待补|待填|待定|待核|填写|请填|请补|此处)[^】]{0,60}】|[（(\\[](?:此处|请在此|待补|待填|待核)[^）)\\]]{0,40}[）)\\]]"
                    + "|[（(][^）)。，]{0,10}(?:待核实?|待补充?|待定|待填|待查|待确认)[^）)。，]{0,6}[）)]"
                    + "|(?<![A-Za-z])(?:TODO)(?![A-Za-z])");

    @Override
    public List<String> codes() {
        return List.of("MASK-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("【（([T", NOTE)) {
            findings.accept(Finding.error("MASK-002", text.spot(hit), hit.words()));
        }
    }
}
