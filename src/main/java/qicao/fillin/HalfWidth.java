package qicao.fillin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qicao.diagnostic.Diagnostic;

/** Half-width marks between Chinese words: 加强领导,压实责任. The draft takes values as they are, so the writer is told, once a file. */
final class HalfWidth {
    private static final Pattern MARK =
            Pattern.compile("(?<=\\p{IsHan})[,;:!?](?= ?[\\p{IsHan}\\d])|(?<=[\\d%％])[,;!?](?= ?\\p{IsHan})");
    private static final String HALF = ",;:!?";
    private static final String FULL = "，；：！？";
    /** So much is shown on either side of a mark. */
    private static final int AROUND = 4;

    private @Nullable Fact first;
    private String excerpt = "";
    private String full = "";
    private int count;

    void look(Fact fact) {
        if (!hasHalfWidth(fact.text())) {
            return;
        }
        Matcher mark = MARK.matcher(fact.text());
        while (mark.find()) {
            if (first == null) {
                first = fact;
                excerpt = fact.text()
                        .substring(
                                Math.max(0, mark.start() - AROUND),
                                Math.min(fact.text().length(), mark.end() + AROUND));
                int which = HALF.indexOf(mark.group());
                full = FULL.substring(which, which + 1);
            }
            count++;
        }
    }

    /** Most texts have none, and every value of every draft comes here. */
    private static boolean hasHalfWidth(String text) {
        for (int i = 0; i < HALF.length(); i++) {
            if (text.indexOf(HALF.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** About all marks that were seen, at the first. */
    Optional<Diagnostic> finding() {
        return Optional.ofNullable(first)
                .map(fact -> Diagnostic.warning("FILL-029", fact.place(), count, excerpt, full)
                        .about(fact.path()));
    }
}
