package qicao.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Texts as YAML scalars that {@link YamlReader} reads as those texts, and other programs as texts too: {@code no}, {@code 1.10}
 * and {@code 2026-07-06} get quotes. A plain whole number stays as it is, since nothing of it can be lost.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id903915">YAML 1.1, chapter 9</a>
 */
final class ScalarText {
    /** A tenth of what {@link YamlLimits} takes for a line. */
    private static final int LONGEST_LINE = 10_000;

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}?:";
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,8}");
    private static final Resolver RESOLVER = new Resolver();

    private ScalarText() {}

    /**
     * On one line, without quotes if it needs none.
     *
     * @param isInFlow whether it stands in brackets or braces
     */
    static String of(String text, boolean isInFlow) {
        if (isPlain(text, isInFlow)) {
            return text;
        }
        return isSingle(text) ? single(text) : quoted(text);
    }

    /** Whether it may stand without quotes. */
    static boolean isPlain(String text, boolean isInFlow) {
        if (text.isEmpty() || !isSingle(text) || !text.equals(text.strip())) {
            return false;
        }
        if (INDICATORS.indexOf(text.charAt(0)) >= 0 && !WHOLE.matcher(text).matches()) {
            return false;
        }
        if (text.contains(": ") || text.contains(" #") || text.endsWith(":")) {
            return false;
        }
        if (isInFlow && text.chars().anyMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0)) {
            return false;
        }
        return WHOLE.matcher(text).matches()
                || RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    /** Whether it may stand in single quotes: they know no escapes. */
    static boolean isSingle(String text) {
        return text.length() <= LONGEST_LINE && text.chars().noneMatch(ScalarText::isSpecial);
    }

    static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** In double quotes, which hold any text: on one line, but for very long ones. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted.length() - lineStart > LONGEST_LINE && c != ' ' && !Character.isLowSurrogate(c)) {
                quoted.append("\\\n  ");
                lineStart = quoted.length();
            }
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isSpecial(c)) {
                        quoted.append(String.format("\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * The lines of a block, {@code |-} and the text below it; empty if a block cannot hold the text.
     *
     * @param text without white space around it: a block would need marks for that
     */
    static Optional<List<String>> lines(String text) {
        if (text.isEmpty() || !text.equals(text.strip())) {
            return Optional.empty();
        }
        List<String> lines = List.of(text.split("\n", -1));
        return lines.stream().allMatch(ScalarText::isSingle) ? Optional.of(lines) : Optional.empty();
    }

    /** Breaks, tabs, what breaks lines for YAML alone, and marks that are left out when columns are counted. */
    private static boolean isSpecial(int c) {
        return c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }
}
