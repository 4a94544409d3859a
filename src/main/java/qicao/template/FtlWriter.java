package qicao.template;

import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.genre.Rank;

/**
 * Writes FreeMarker template text. Names, values and texts are checked, and every directive that is opened is closed, so
 * what it wrote always parses.
 */
final class FtlWriter {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    /** What FreeMarker would read, and line breaks, which are layout. */
    private static final Pattern MARKUP = Pattern.compile("[<>$#{}⟨⟩\\n]");

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

    /** A user directive with one string parameter; {@code body} writes its content. */
    FtlWriter call(String directive, String parameter, String value, Runnable body) {
        return nested(
                "<@" + name(directive) + " " + name(parameter) + "=" + quote(value) + ">",
                body,
                "</@" + directive + ">");
    }

    /** A frame that was mined, on a line of its own. */
    FtlWriter mined(Frame frame) {
        StringBuilder line = new StringBuilder("<@frame");
        parameter(line, "id", frame.id());
        parameter(line, "idea", frame.idea());
        parameter(line, "for", frame.audience().stream().sorted().collect(Collectors.joining(" ")));
        if (!frame.tags().isEmpty()) {
            parameter(line, "when", String.join(" ", frame.tags()));
        }
        if (!frame.ranks().isEmpty()) {
            parameter(
                    line,
                    "ranks",
                    frame.ranks().stream().sorted().map(Rank::slug).collect(Collectors.joining(" ")));
        }
        parameter(line, "support", String.valueOf(frame.support()));
        line.append('>');
        text(line, frame.text());
        return line(line.append("</@frame>").toString());
    }

    /** A set of headings, the roles in the order of their names. */
    FtlWriter headings(HeadingSet set) {
        StringBuilder open = new StringBuilder("<@headings");
        parameter(open, "id", set.id());
        parameter(open, "shape", set.shape());
        parameter(open, "for", set.audience().stream().sorted().collect(Collectors.joining(" ")));
        return nested(
                open.append('>').toString(),
                () -> new TreeMap<>(set.texts())
                        .forEach((role, texts) -> texts.forEach(wording -> {
                            StringBuilder line = new StringBuilder("<@heading");
                            parameter(line, "role", role);
                            line.append('>');
                            text(line, wording);
                            line(line.append("</@heading>").toString());
                        })),
                "</@headings>");
    }

    private static void text(StringBuilder line, FrameText text) {
        text.read(
                literal -> line.append(literal(literal)),
                slot -> line.append("${").append(name(slot.label())).append('}'));
    }

    private static void parameter(StringBuilder line, String name, String value) {
        line.append(' ').append(name(name)).append('=').append(quote(value));
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
        if (value.matches(".*[\"\\\\$].*")) {
            throw new IllegalArgumentException("not a plain value: " + value);
        }
        return "\"" + value + "\"";
    }

    /** Whether a text stands for itself in a template. */
    static boolean isPlain(String text) {
        return MARKUP.matcher(text).results().findAny().isEmpty();
    }

    private static String literal(String text) {
        if (!isPlain(text)) {
            throw new IllegalArgumentException("markup: " + text);
        }
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
