package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Marks where no mark can stand (PUNCT-008): inside a number, inside a word, 、 before 等.
 *
 * <ul>
 *   <li>wrong: 增长5。8%; 人均12，345元; 抓好整改、等工作; 进一，步加强
 *   <li>right: 增长5.8%; 人均12345元; 抓好整改等工作; 一等奖、二等奖
 * </ul>
 */
final class MisplacedMarks implements Check {
    private static final Pattern IN_NUMBER = Pattern.compile(
            "(?<=\\d)[。．](?=\\d{1,2}(?:[%％]|个百分点|[万亿]))|(?<=(?<![\\d.，、])\\d{1,3})，(?=\\d{3}(?:\\.\\d+)?(?:[万亿]?[元吨人户亩件]))");
    private static final Pattern BEFORE_ETC =
            Pattern.compile("(?<=[\\p{IsHan}”》）])、(?=等(?:工作|方面|问题|措施|活动|部门|单位|项目|地|[，。；]|[一二三四五六七八九十\\d]+[个项类]))");
    /** Words of which one half never stands at the edge of another word. */
    private static final Pattern IN_WORD = Pattern.compile(
            "(?<=进一)[，。、；](?=步[\\p{IsHan}])|(?<=贯)[，。、；](?=彻)|(?<=巩)[，。、；](?=固)|(?<=努)[，。、；](?=力)"
                    + "|(?<=基)[，。、；](?=础)|(?<=部)[，。、；](?=署(?!名))|(?<=履)[，。、；](?=行)|(?<=战)[，。、；](?=略)|(?<=群)[，。、；](?=众)|(?<=各级各部)[，。、；](?=门)"
                    + "|(?<=(?<!举)措)[，。、；](?=施)|(?<=(?<![引率统带本占首申])领)[，。、；](?=导(?!致))|(?<=压实责|落实责|主体责|强化责)[，。、；](?=任)|(?<=(?<![负尽履担有追问职专各指])责)，(?=任)|(?<=夯)[，。、；](?=实)");

    @Override
    public List<String> codes() {
        return List.of("PUNCT-008");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("。．，", IN_NUMBER)) {
            Finding finding = Finding.error("PUNCT-008", text.spot(hit), around(hit));
            findings.accept(finding.suggesting(hit.words().equals("，") ? "" : "."));
        }
        for (Hit hit : text.hits("、", BEFORE_ETC)) {
            findings.accept(
                    Finding.error("PUNCT-008", text.spot(hit), around(hit)).suggesting(""));
        }
        for (Hit hit : text.hits("，。、；", IN_WORD)) {
            findings.accept(
                    Finding.error("PUNCT-008", text.spot(hit), around(hit)).suggesting(""));
        }
    }

    private static String around(Hit hit) {
        String before = hit.before();
        String after = hit.after();
        return before.substring(Math.max(0, before.length() - 3))
                + hit.words()
                + after.substring(0, Math.min(3, after.length()));
    }
}
