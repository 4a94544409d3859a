package qicao.proofread;

import qicao.diagnostic.MessageCatalog;

/**
 * Shows a finding to a reader: where and what, the words around it with the place underlined, and what should stand there.
 *
 * <pre>
 * 讲话.txt:5:11: 错误 [PUNCT-003] 标点“，，”连在一起，多了一个。请只留一个。
 *     XX县完成投资2亿元，，增长9%。
 *     　　　　　　　　　 ＾＾
 *     改为：，
 * </pre>
 */
public final class FindingsView {
    private static final String INDENT = "    ";
    /** A longer piece is shown by its beginning. */
    private static final int LONGEST = 30;

    private final MessageCatalog messages;

    /** A view in one language. */
    public FindingsView(MessageCatalog messages) {
        this.messages = messages;
    }

    /** A finding in two to four lines, each with its end. */
    public String show(Finding finding) {
        StringBuilder shown = new StringBuilder();
        shown.append(finding.spot().place())
                .append(": ")
                .append(messages.text("PROOF-" + finding.severity().name()))
                .append(" [")
                .append(finding.code())
                .append("] ")
                .append(messages.message(finding.diagnostic()))
                .append('\n');
        excerpt(shown, finding.spot());
        finding.suggestion()
                .ifPresent(words -> shown.append(INDENT)
                        .append(words.isEmpty() ? messages.text("PROOF-delete") : messages.text("PROOF-replace", words))
                        .append('\n'));
        return shown.toString();
    }

    /** A finding as the text of a comment beside its words: two lines at most, the second what should stand there. */
    public String comment(Finding finding) {
        String said = messages.text(
                "PROOF-comment",
                messages.text("PROOF-" + finding.severity().name()),
                finding.code(),
                messages.message(finding.diagnostic()));
        return said
                + finding.suggestion()
                        .filter(words -> !words.isEmpty())
                        .map(words -> "\n" + messages.text("PROOF-comment-replace", words))
                        .orElse("");
    }

    private static void excerpt(StringBuilder shown, Spot spot) {
        if (spot.words().isEmpty()) {
            return;
        }
        boolean isLong = spot.words().length() > LONGEST;
        String words = visible(isLong ? spot.words().substring(0, LONGEST) : spot.words());
        String before = visible(spot.before());
        shown.append(INDENT)
                .append(before)
                .append(words)
                .append(isLong ? "……" : visible(spot.after()))
                .append('\n');
        shown.append(INDENT);
        before.chars().forEach(c -> shown.append(isWide((char) c) ? '\u3000' : ' '));
        words.chars().forEach(c -> shown.append(isWide((char) c) ? '＾' : '^'));
        shown.append('\n');
    }

    /** Control characters could steer the terminal. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().forEach(c -> visible.append(Character.isISOControl(c) ? ' ' : (char) c));
        return visible.toString();
    }

    /** Whether a terminal gives a character two columns, as far as texts in Chinese need to know. */
    private static boolean isWide(char c) {
        return c >= '\u2E80' || "“”‘’—…×·○①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
    }
}
