package qicao.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** What is printed after a speech and was not said: explanations of terms, lists of projects, footnotes, attachments. */
final class Appendix {
    private static final Pattern HEADING = Pattern.compile(
            "(?:附件|附录|附)\\s*[一二三四五\\d]?\\s*(?:[：:].{0,30})?"
                    + "|.{0,20}(?:名词|术语|用语|词语)(?:的)?(?:解释|说明|注释|注解)(?:和说明|说明)?[：:]?|(?:名词)?(?:注释|注解)[：:]?|【?(?:参考资料|参考文献)】?|.{0,10}\\d*件(?:重点)?民生实事(?:项目)?");
    private static final Pattern NOTE = Pattern.compile("^(?:[\\[〔]\\d{1,3}[\\]〕]|[①-⑳※]|\\*?注[:：]|备注[:：]).*");
    /** A heading earlier than this many characters into a text is part of it. */
    private static final int SHORTEST_TEXT = 500;

    private Appendix() {}

    static boolean isHeading(String text) {
        return text.length() <= 40 && HEADING.matcher(text).matches();
    }

    /** The lines of a text up to its appendix. */
    static List<RawLine> cutOff(List<RawLine> lines, RepairLog log) {
        int end = notesStart(lines, appendixStart(lines));
        lines.subList(end, lines.size()).forEach(line -> log.removed(line, Repair.Kind.APPENDIX));
        return lines.subList(0, end);
    }

    private static int appendixStart(List<RawLine> lines) {
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (length >= SHORTEST_TEXT && isHeading(lines.get(i).text())) {
                return i;
            }
            length += lines.get(i).text().length();
        }
        return lines.size();
    }

    private static int notesStart(List<RawLine> lines, int end) {
        int start = end;
        while (start > 1 && NOTE.matcher(lines.get(start - 1).text()).matches()) {
            start--;
        }
        return start;
    }
}
