package qicao.proofread;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.outline.Outliner;

/** Lets one check read a text, and tells what it finds in a form that tests can write down. */
final class Found {
    private Found() {}

    /**
     * The findings of a check, in the order of its report: {@code CODE 3:5 words}, with {@code →suggestion} where there is one, and
     * {@code CODE 3} where a whole line is meant.
     */
    static List<String> by(Check check, String text) {
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
