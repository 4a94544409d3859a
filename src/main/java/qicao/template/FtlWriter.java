package qicao.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes FreeMarker template text. Literal text is escaped, names are checked, and every directive that is opened is
 * closed, so what it wrote always parses.
 */
final class FtlWriter {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** A comment on lines of its own. */
    FtlWriter comment(String comment) {
        return line("<#-- " + comment.replace("--", "——") + " -->");
    }

    FtlWriter blank() {
        text.append('\n');
        return this;
    }

    /** A macro without parameters; {@code body} writes its content. */
    FtlWriter macro(String name, Runnable body) {
        return nested("<#macro " + name(name) + ">", body, "</#macro>");
    }

    /** A user directive without parameters and body. */
    FtlWriter call(String directive) {
        return line("<@" + name(directive) + "/>");
    }

    /** A user directive with one string parameter; {@code body} writes its content. */
    FtlWriter call(String directive, String parameter, String value, Runnable body) {
        return nested(
                "<@" + name(directive) + " " + name(parameter) + "=" + quote(value) + ">",
                body,
                "</@" + directive + ">");
    }

    /** A user directive with one string parameter and one loop variable. */
    FtlWriter call(String directive, String parameter, String value, String loopVariable, Runnable body) {
        String open =
                "<@" + name(directive) + " " + name(parameter) + "=" + quote(value) + "; " + name(loopVariable) + ">";
        return nested(open, body, "</@" + directive + ">");
    }

    /** A switch over a variable; {@code body} writes its cases with {@link #on}. */
    FtlWriter choose(String variable, Runnable body) {
        return nested("<#switch " + name(variable) + ">", body, "</#switch>");
    }

    /** One case of a switch: literal text and interpolations. */
    FtlWriter on(String value, List<FrameText.Part> parts) {
        StringBuilder line = new StringBuilder("<#on " + quote(value) + ">");
        for (FrameText.Part part : parts) {
            if (part instanceof FrameText.SlotPart slot) {
                line.append("${").append(name(slot.slot().label())).append('}');
            } else if (part instanceof FrameText.Literal literal) {
                line.append(literal(literal.text()));
            }
        }
        return line(line.toString());
    }

    private FtlWriter nested(String open, Runnable body, String close) {
        line(open);
        depth++;
        body.run();
        depth--;
        return line(close);
    }

    private FtlWriter line(String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a FreeMarker name: " + name);
        }
        return name;
    }

    private static String quote(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Text that FreeMarker would read as markup is printed by a string literal. */
    private static String literal(String text) {
        return text.contains("${") || text.contains("<#") || text.contains("<@") || text.contains("</")
                ? "${r" + quote(text) + "}"
                : text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
