package qicao.proofread;

import java.util.regex.MatchResult;
import qicao.corpus.SourceLine;

/**
 * A match of a pattern in a line of the file.
 *
 * @param line the line
 * @param match offsets count from its text's start
 */
record Hit(SourceLine line, MatchResult match) {
    String words() {
        return match.group();
    }

    /** A group's words, empty if it did not take part. */
    String group(int index) {
        String words = match.group(index);
        return words == null ? "" : words;
    }

    String before() {
        return line.text().substring(0, match.start());
    }

    String after() {
        return line.text().substring(match.end());
    }
}
