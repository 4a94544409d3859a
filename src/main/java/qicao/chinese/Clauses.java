package qicao.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clauses of a text: what stands between the marks ，。；：！？. */
public final class Clauses {
    private static final Pattern END = Pattern.compile("[，。；：！？]");

    private Clauses() {}

    /** All clauses, in order. */
    public static Stream<String> of(String text) {
        return END.splitAsStream(text);
    }

    /** What a text says up to its first mark. */
    public static String first(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
