package qicao.proofread;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.outline.Outliner;

/** Lets one check read a text, and tells what it finds in a form that tests can write down. */
final class Found {
    /** Four lines, after which the paragraphs of a test stand on lines 5, 7, 9 … */
    private static final String OPENING = "在全市安全生产工作会议上的讲话\n\n同志们：\n\n";

    /** Eight paragraphs without a fault. */
    static final String FOUR_SECTIONS = """
            一、提高认识，压实责任

            安全生产是大事，要天天抓。

            二、突出重点，抓好整改

            查出的隐患要限期整改。

            三、加强督查，严格问责

            督查组要一家一家看。

            四、强化保障，形成合力

            财政部门要保证经费。""";

    private Found() {}

    /**
     * What a check finds in a speech with these paragraphs, in the order of its report: {@code CODE 3:5 words}, with {@code →suggestion} where there is one, and
     * {@code CODE 3} where a whole line is meant.
     */
    static List<String> by(Check check, String... paragraphs) {
        return byText(check, OPENING + String.join("\n\n", paragraphs));
    }

    /** The same for a whole file. */
    static List<String> byText(Check check, String text) {
        List<String> found = new ArrayList<>();
        check.check(new Text(manuscript(text), new Outliner()), finding -> found.add(shown(finding)));
        return found;
    }

    static Manuscript manuscript(String text) {
        return CorpusReader.manuscript("讲话.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static String shown(Finding finding) {
        var place = finding.diagnostic().place();
        String where = place.column() == 0
                ? " " + place.line()
                : " " + place.line() + ":" + place.column() + " "
                        + finding.spot().words();
        return finding.code()
                + where
                + finding.suggestion().map(words -> "→" + words).orElse("");
    }
}
