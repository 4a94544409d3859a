package qicao.drafting;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/** Words what goes wrong in a template: FreeMarker's exceptions, which speak of Java, become findings at the template's line. */
final class Faults {
    /** What FreeMarker adds for programmers behind its first sentence. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "\\(wrapper: [^)]*\\)|\\[in template [^]]*]|The name was interpreted by .*|The blamed expression:.*|==>",
            Pattern.DOTALL);

    /** Built-ins that would reach for Java; the settings refuse them. */
    private static final Pattern FORBIDDEN = Pattern.compile("Instantiating (\\S+) is not allowed|(\\?api)\\b");

    /** How FreeMarker names what {@code ?interpret} made. */
    private static final String INTERPRETED = "->";

    /** Names are quoted up to so many characters. */
    private static final int LONGEST_NAME = 80;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Places places;
    private final Limits limits;

    Faults(Places places, Limits limits) {
        this.places = places;
        this.limits = limits;
    }

    /**
     * What is wrong.
     *
     * @param fault what rendering ended with
     * @param template the name of the template that was rendered, for faults that carry no place
     * @return empty if it is not the template's fault
     */
    Optional<DiagnosticException> of(Throwable fault, String template) {
        Place whole = places.place(template, 0, 0);
        Place here = fault instanceof TemplateException wrong ? place(wrong, whole) : whole;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Optional<DiagnosticException> loading = ofLoading(cause, here);
            if (loading.isPresent()) {
                return loading;
            }
        }
        if (fault instanceof InvalidReferenceException missing) {
            return problem("TPL-005", here, String.valueOf(missing.getBlamedExpressionString()));
        }
        if (fault instanceof TemplateException wrong) {
            String reason = reason(wrong);
            Matcher forbidden = FORBIDDEN.matcher(reason);
            return forbidden.find()
                    ? problem("TPL-017", here, forbidden.group(1) == null ? "?api" : "?new")
                    : problem("TPL-006", here, reason);
        }
        if (fault instanceof TextOutsideBlockException outside) {
            return problem("TPL-007", whole, outside.words(), outside.after());
        }
        if (fault instanceof IOException unreadable) {
            return problem("TPL-002", whole, String.valueOf(unreadable.getMessage()));
        }
        return ofLimits(fault, whole);
    }

    /** A template that could not be loaded; FreeMarker wraps it once for each {@code <#include>} on the way. */
    private Optional<DiagnosticException> ofLoading(Throwable cause, Place here) {
        if (cause instanceof DiagnosticException told) {
            return Optional.of(told);
        }
        if (cause instanceof ParseException syntax) {
            return problem("TPL-003", place(syntax, here), line(syntax.getEditorMessage()));
        }
        if (cause instanceof TemplateNotFoundException missing) {
            return problem("TPL-004", here, quoted(missing.getTemplateName()));
        }
        if (cause instanceof MalformedTemplateNameException refused) {
            return problem("TPL-004", here, quoted(refused.getTemplateName()));
        }
        return Optional.empty();
    }

    private Optional<DiagnosticException> ofLimits(Throwable fault, Place whole) {
        if (fault instanceof Limits.TooMuchOutputException) {
            return problem("TPL-008", whole, limits.characters());
        }
        if (fault instanceof StackOverflowError) {
            return problem("TPL-009", whole);
        }
        if (fault instanceof Limits.TimeUpException) {
            return problem("TPL-011", whole, limits.time().toSeconds());
        }
        if (fault instanceof OutOfMemoryError) {
            return problem("TPL-018", whole);
        }
        return Optional.empty();
    }

    /** A syntax error in what {@code ?interpret} was given stands where it was given. */
    private Place place(ParseException syntax, Place here) {
        String name = String.valueOf(syntax.getTemplateName());
        return name.contains(INTERPRETED) ? here : places.place(name, syntax.getLineNumber(), syntax.getColumnNumber());
    }

    private Place place(TemplateException wrong, Place whole) {
        String name = String.valueOf(wrong.getTemplateSourceName());
        if (wrong.getLineNumber() == null || name.contains(INTERPRETED)) {
            return whole;
        }
        return places.place(name, wrong.getLineNumber(), wrong.getColumnNumber());
    }

    /** FreeMarker's own words without its stack and tips. */
    private static String reason(TemplateException wrong) {
        Throwable cause = wrong.getCause();
        String message =
                cause != null && cause.getMessage() != null ? cause.getMessage() : wrong.getMessageWithoutStackTop();
        int end = message.indexOf("\n\n");
        return line(end < 0 ? message : message.substring(0, end));
    }

    private static String line(String message) {
        return SPACES.matcher(FOR_PROGRAMMERS.matcher(message).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String quoted(String name) {
        String printable = name.replace('\0', '?');
        return printable.length() <= LONGEST_NAME ? printable : printable.substring(0, LONGEST_NAME) + "…";
    }

    private static Optional<DiagnosticException> problem(String code, Place place, Object... arguments) {
        return Optional.of(new DiagnosticException(List.of(Diagnostic.error(code, place, arguments))));
    }

    /** Where FreeMarker's names and lines stand in the user's files. */
    interface Places {
        /** A line of 0 stands for the template as a whole. */
        Place place(String name, int line, int column);
    }
}
