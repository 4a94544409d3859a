package qicao.extract;

import java.util.regex.Pattern;
import qicao.fillin.Key;

/** YAML in the making, as people read it: keys in Chinese, two blanks a level, quotes only where they are needed. */
final class YamlText {
    /** Needs no quotes: begins with a Chinese character, a digit or an opening mark, and holds nothing that YAML reads. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsHan}\\d“《（【‘][^\\n:,#\"'\\\\\\[\\]{}&*!|>@`]*[^\\s:,]|\\p{IsHan}");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

    private final StringBuilder text = new StringBuilder();

    /** Adds text as it stands. */
    YamlText add(String words) {
        text.append(words);
        return this;
    }

    /** A key above others. */
    YamlText group(int indent, Key key) {
        return margin(indent).add(key.chinese()).add(":\n");
    }

    /** A key with a value; without one if the value is empty. */
    YamlText line(int indent, Key key, String value) {
        return margin(indent).pair(key, value).add("\n");
    }

    /** An item of a list of texts. */
    YamlText item(int indent, String value) {
        return margin(indent).add("- ").add(scalar(value)).add("\n");
    }

    /** A key and a value within a line. */
    YamlText pair(Key key, String value) {
        return add(key.chinese()).add(value.isEmpty() ? ":" : ": " + scalar(value));
    }

    YamlText margin(int indent) {
        return add(" ".repeat(indent));
    }

    /** Words in a comment. */
    static String comment(String value) {
        return printable(value).replace('\n', ' ');
    }

    /** A value, in quotes if it needs them. */
    static String scalar(String value) {
        String one = comment(value);
        return PLAIN.matcher(one).matches()
                ? one
                : '"' + one.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Characters that YAML does not know are none that a speech needs. */
    static String printable(String value) {
        return UNPRINTABLE.matcher(value).replaceAll("");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
