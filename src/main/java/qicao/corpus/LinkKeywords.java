package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scraped pages turn every name of a kind of document into a link of its own, so that the sentence around it arrives in
 * three paragraphs, each with a full stop: 请各乡镇把春耕。 / 工作计划。 / 报到县里。 A paragraph that is nothing but such a
 * name is put back. A word of thanks at the end has the same shape and names no document.
 */
final class LinkKeywords implements CleaningRule {
    private static final int LONGEST = 9;
    private static final Pattern DOCUMENT = Pattern.compile(
            "[\\u4E00-\\u9FFF]{0,4}(?:总结|报告|计划|方案|预案|策划|制度|规章|条例|办法|规定|守则|细则|合同|协议"
                    + "|讲话稿|演讲稿|发言稿|主持词|致辞|致词|贺词|祝酒词|开场白|导游词|解说词|广播稿|新闻稿|说课稿|保证书|承诺书|责任书|申请书|倡议书|建议书|协议书|意向书|证明书|说明书|策划书|检讨书|志愿书"
                    + "|邀请函|感谢信|慰问信|表扬信|推荐信|求职信|公开信|心得|体会|感想|简历|鉴定|评价|评语|述职|通知|公告|公文|简报|论文|范文|作文|散文|诗歌|日记|周记|笔记|随笔|故事|寓言|文案|标语|口号|对联|教案|课件|试题|读后感|观后感|手抄报|祝福语|个性签名|演讲|口诀|台词)。");

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            if (line.begins() == RawLine.Begins.LINE
                    && !cleaned.isEmpty()
                    && cutsSentence(cleaned.get(cleaned.size() - 1).text(), line.text())) {
                RawLine before = cleaned.remove(cleaned.size() - 1);
                LineJoiner sentence = new LineJoiner(before);
                sentence.dropLast();
                sentence.add(line);
                if (i + 1 < lines.size() && goesOn(lines.get(i + 1).text())) {
                    sentence.dropLast();
                    sentence.add(lines.get(++i));
                }
                RawLine whole = sentence.line();
                log.note(
                        line.number(),
                        Repair.Kind.LINK_KEYWORD,
                        line.text(),
                        whole.text().substring(before.text().length() - 1));
                cleaned.add(whole);
            } else {
                cleaned.add(line);
            }
        }
        return cleaned;
    }

    private static boolean cutsSentence(String before, String line) {
        return line.length() <= LONGEST
                && before.length() > LONGEST
                && before.endsWith("。")
                && DOCUMENT.matcher(line).matches();
    }

    private static boolean goesOn(String next) {
        return !Shapes.startsWithHeadingMarker(next) && !Shapes.isSalutation(next);
    }
}
