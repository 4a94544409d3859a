package qicao.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Writes one JSON value, indented by two spaces, members in the order of the calls. Chinese stays as it is; escaped are
 * only what RFC 8259 section 7 forbids, halves of surrogate pairs, and U+2028 and U+2029, which end a line in JavaScript.
 *
 * <pre>{@code
 * new JsonWriter(out).object(o -> o.member("slug", "mobilization").array("aliases", a -> a.item("动员会")));
 * }</pre>
 */
public final class JsonWriter {
    private static final String INDENT = "  ";
    private static final int DECIMALS = 3;

    private final Appendable out;
    private final Deque<Boolean> filled = new ArrayDeque<>();

    /** A writer that appends to {@code out}; its failures come out as {@link UncheckedIOException}. */
    public JsonWriter(Appendable out) {
        this.out = out;
    }

    /** Writes an object: as the whole value, or as an item of an array. */
    public JsonWriter object(Consumer<JsonWriter> members) {
        separate();
        return nested('{', '}', members);
    }

    /** Writes an array: as the whole value, or as an item of an array. */
    public JsonWriter array(Consumer<JsonWriter> items) {
        separate();
        return nested('[', ']', items);
    }

    /** Writes a member that is an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        name(name);
        return nested('{', '}', members);
    }

    /** Writes a member that is an array. */
    public JsonWriter array(String name, Consumer<JsonWriter> items) {
        name(name);
        return nested('[', ']', items);
    }

    /** Writes a member that is an array of texts. */
    public JsonWriter array(String name, Iterable<String> items) {
        return array(name, array -> items.forEach(array::item));
    }

    /** Writes a member that is a text. */
    public JsonWriter member(String name, String text) {
        name(name);
        quote(text);
        return this;
    }

    /** Writes a member that is a number. */
    public JsonWriter member(String name, long number) {
        name(name);
        append(Long.toString(number));
        return this;
    }

    /**
     * Writes a member that is a number with decimals; three are written, and no exponent.
     *
     * @throws IllegalArgumentException if it is not finite: JSON has no such number
     */
    public JsonWriter member(String name, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(name + " is " + number);
        }
        name(name);
        append(BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString());
        return this;
    }

    /** Writes a member that is null. */
    public JsonWriter absent(String name) {
        name(name);
        append("null");
        return this;
    }

    /** Writes a member that is true or false. */
    public JsonWriter member(String name, boolean truth) {
        name(name);
        append(Boolean.toString(truth));
        return this;
    }

    /** Writes a text as an item of an array. */
    public JsonWriter item(String text) {
        separate();
        quote(text);
        return this;
    }

    private JsonWriter nested(char open, char close, Consumer<JsonWriter> content) {
        append(open);
        filled.push(false);
        content.accept(this);
        if (filled.pop()) {
            newLine();
        }
        append(close);
        return this;
    }

    private void name(String name) {
        separate();
        quote(name);
        append(": ");
    }

    private void separate() {
        if (filled.isEmpty()) {
            return;
        }
        if (filled.pop()) {
            append(',');
        }
        filled.push(true);
        newLine();
    }

    private void newLine() {
        append('\n');
        append(INDENT.repeat(filled.size()));
    }

    private void quote(String text) {
        append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> append("\\\"");
                case '\\' -> append("\\\\");
                case '\n' -> append("\\n");
                case '\r' -> append("\\r");
                case '\t' -> append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || isHalf(text, i)) {
                        append(String.format("\\u%04x", (int) c));
                    } else {
                        append(c);
                    }
                }
            }
        }
        append('"');
    }

    /** Half of a surrogate pair cannot be written in UTF-8. */
    private static boolean isHalf(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at))) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(text.charAt(at))
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private void append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(char c) {
        try {
            out.append(c);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
