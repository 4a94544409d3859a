package qicao.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One finding. It holds a code and arguments, never finished text: {@link MessageCatalog} words it in the user's
 * language.
 *
 * @param code stable, like {@code FILL-003}: the part before the dash names the message file
 * @param severity how much it matters
 * @param place where
 * @param arguments what the message's placeholders {@code {0}}, {@code {1}} … stand for
 * @param field the value of a fill-in that it is about, as its key path with items counted from 0, {@code 任务[1].措施[0].时限}; that of a
 *     group or list if it is about the whole of it, and empty if it is about no value
 */
public record Diagnostic(String code, Severity severity, Place place, List<String> arguments, String field) {
    private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{3}");

    public Diagnostic {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code: " + code);
        }
        arguments = List.copyOf(arguments);
    }

    /** A finding that is about no value of a fill-in. */
    public Diagnostic(String code, Severity severity, Place place, List<String> arguments) {
        this(code, severity, place, arguments, "");
    }

    /** The same about a value of a fill-in. */
    public Diagnostic about(String path) {
        return new Diagnostic(code, severity, place, arguments, path);
    }

    /** An {@link Severity#ERROR}; arguments are shown as their {@code toString()}. */
    public static Diagnostic error(String code, Place place, Object... arguments) {
        return of(code, Severity.ERROR, place, arguments);
    }

    /** A {@link Severity#WARNING}; arguments are shown as their {@code toString()}. */
    public static Diagnostic warning(String code, Place place, Object... arguments) {
        return of(code, Severity.WARNING, place, arguments);
    }

    /** A {@link Severity#HINT}; arguments are shown as their {@code toString()}. */
    public static Diagnostic hint(String code, Place place, Object... arguments) {
        return of(code, Severity.HINT, place, arguments);
    }

    private static Diagnostic of(String code, Severity severity, Place place, Object... arguments) {
        return new Diagnostic(
                code,
                severity,
                place,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Whether the input cannot be used because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
