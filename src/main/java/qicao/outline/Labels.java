package qicao.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Line;

/** Recognises a label without number at the head of a paragraph: 工业方面。 关于项目建设。 专注——. */
final class Labels {
    private static final Pattern LABEL =
            Pattern.compile("(?:(关于[^，。；：！？]{2,18}|[^，。；：！？]{2,14}方面)[。：]|([^，。；：！？—-]{2,10})(?:——|-{2,4}))(?=.)");

    /** Labels of one list are at most so many paragraphs apart. */
    private static final int NEAR = 4;

    private Labels() {}

    /** A label: its text and the offset behind its end mark. */
    record Label(String text, int end) {
        static final Label NONE = new Label("", 0);
    }

    /** The paragraphs that begin with a label and have another such paragraph near: a single 关于…。 is a sentence. */
    static Set<Integer> paragraphs(List<Line> lines) {
        Set<Integer> found = new HashSet<>();
        int last = -NEAR - 1;
        for (int i = 0; i < lines.size(); i++) {
            if (of(lines.get(i).text()).end() > 0) {
                if (i - last <= NEAR) {
                    found.add(last);
                    found.add(i);
                }
                last = i;
            }
        }
        return found;
    }

    /** The label of a paragraph, {@link Label#NONE} if it has none. */
    static Label of(String text) {
        Matcher matcher = LABEL.matcher(text).region(0, Math.min(text.length(), 30));
        if (!matcher.lookingAt()) {
            return Label.NONE;
        }
        String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new Label(label, matcher.end());
    }
}
