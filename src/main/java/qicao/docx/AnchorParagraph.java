package qicao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph of document.xml: its text, and for each character the two places at which a mark can be put beside it. */
final class AnchorParagraph {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Optional<Anchor>> anchors = new ArrayList<>();
    private int end = -1;

    /**
     * A place in document.xml at which a mark may stand. Inside a run the run has to be ended and begun anew.
     *
     * @param offset where
     * @param close what ends the run; empty beside a run
     * @param open what begins it anew
     */
    record Break(int offset, String close, String open) {}

    /** The places before and behind a character. */
    record Anchor(Break before, Break after) {}

    AnchorParagraph(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** Adds a character; one without an anchor is text that cannot be marked, of a formula or a drawing. */
    void add(char c, Optional<Anchor> anchor) {
        text.append(c);
        anchors.add(anchor);
    }

    /** Says where it ends, before its end tag; for one without content where the one before it ends. */
    void endsAt(int offset) {
        end = offset;
    }

    /** The places around the piece that a remark is about; empty if it does not stand here. */
    Optional<Anchor> find(Remark remark) {
        int from = remark.column() - 1;
        int to = from + remark.length();
        if (from < 0 || to <= from || to > text.length() || !stands(remark.words(), from, to)) {
            return Optional.empty();
        }
        return between(from, to);
    }

    /** The places around all that can be marked; its end if nothing can. Empty for an empty paragraph at the very beginning. */
    Optional<Anchor> whole() {
        int from = 0;
        int to = anchors.size();
        while (from < to && anchors.get(from).isEmpty()) {
            from++;
        }
        while (to > from && anchors.get(to - 1).isEmpty()) {
            to--;
        }
        if (from < to) {
            return between(from, to);
        }
        Break last = new Break(end, "", "");
        return end < 0 ? Optional.empty() : Optional.of(new Anchor(last, last));
    }

    private Optional<Anchor> between(int from, int to) {
        return anchors.get(from)
                .flatMap(first -> anchors.get(to - 1).map(last -> new Anchor(first.before(), last.after())));
    }

    /** Reading may have taken markup out of the words, but never their ends. */
    private boolean stands(String words, int from, int to) {
        return !words.isEmpty()
                && text.charAt(from) == words.charAt(0)
                && text.charAt(to - 1) == words.charAt(words.length() - 1)
                && (words.length() < to - from || words.contentEquals(text.subSequence(from, to)));
    }
}
