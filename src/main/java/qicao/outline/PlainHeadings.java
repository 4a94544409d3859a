package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.corpus.Line;

/** Finds headings without a number: short lines of their own that end in no punctuation, each followed by text. */
final class PlainHeadings {
    private static final int LONGEST = 36;
    private static final int SHORTEST = 4;
    /** A date, a person, an organ or a place of publication: the front matter of a file, not a heading. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("[（(]?[〇零一二三四五六七八九十\\d〓xX×]{2,4}年.{0,3}月.*|[—－【-].*|[（(].*[）)]"
                    + "|.*(?:会议|大会)上|.{0,24}(?:[省市县区州盟旗]长|主席|书记|主任|局长|部长|代表)[ 　].{2,5}"
                    + "|(?:来源|时间|作者|编辑|责任编辑|字号|下载|打印)[：:]?.*");

    private static final Pattern ENDS_AS_TEXT = Pattern.compile(".*[。！？；：，、,.;:!?…—”）)]");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private PlainHeadings() {}

    /** Their paragraph indexes, after the salutation if there is one. */
    static List<Integer> find(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = firstAfterSalutation(lines); i + 1 < lines.size(); i++) {
            String text = lines.get(i).text();
            if (looksLikeHeading(text) && opensText(lines, i)) {
                found.add(i);
            }
        }
        return found;
    }

    private static int firstAfterSalutation(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), 12); i++) {
            if (Vocative.salutationEnd(lines.get(i).text()) > 0) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean looksLikeHeading(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !ENDS_AS_TEXT.matcher(text).matches()
                && HAN.matcher(text).matches()
                && !FRONT_MATTER.matcher(text).matches()
                && MarkerReader.read(text, 0).isEmpty();
    }

    private static boolean opensText(List<Line> lines, int index) {
        String next = lines.get(index + 1).text();
        boolean textFollows =
                next.length() > LONGEST || MarkerReader.read(next, 0).isPresent();
        if (!textFollows || index == 0) {
            return textFollows;
        }
        String before = lines.get(index - 1).text();
        return ENDS_AS_TEXT.matcher(before).matches();
    }
}
