package qicao.batch;

import java.util.ArrayList;
import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.FillIn;
import qicao.fillin.ValuePath;

/** How drafts are to be called: {@code {会议.名称}-{日期}}, with keys of the fill-in in braces. */
public final class NamePattern {
    /** Stands for a fact that is missing, as the hole does in the draft. */
    private static final String MISSING = "待补";

    private static final Place PLACE = Place.of("--name");

    private final List<Part> parts;

    private NamePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Fact(ValuePath path) implements Part {}

    /**
     * Reads a pattern.
     *
     * @throws DiagnosticException if a brace stands alone or no key of the fill-in is in the braces
     */
    public static NamePattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = pattern.indexOf('}', at);
            if (open < 0 && close < 0) {
                break;
            }
            if (open < 0 || close < open) {
                throw new DiagnosticException(Diagnostic.error("BATCH-001", PLACE, pattern));
            }
            parts.add(new Words(pattern.substring(at, open)));
            parts.add(new Fact(ValuePath.of(pattern.substring(open + 1, close), PLACE)));
            at = close + 1;
        }
        parts.add(new Words(pattern.substring(at)));
        return new NamePattern(parts);
    }

    /** The name for the draft of a fill-in; it may still hold characters that no file name has. */
    String name(FillIn fillIn) {
        StringBuilder name = new StringBuilder();
        for (Part part : parts) {
            name.append(part instanceof Fact fact ? fact.path().textIn(fillIn).orElse(MISSING) : ((Words) part).text());
        }
        return name.toString();
    }
}
