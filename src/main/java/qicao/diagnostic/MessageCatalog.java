package qicao.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words findings. Messages stand in {@code /qicao/messages/<prefix>_<language>.properties} in UTF-8, one file per code
 * prefix and language ({@code fill_zh.properties} holds {@code FILL-001=…}), with placeholders {@code {0}}, {@code {1}} …
 */
public final class MessageCatalog {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    /** Control characters but tab and line feed, and those that turn the direction of writing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final Language language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** A catalogue that speaks one language. */
    public MessageCatalog(Language language) {
        this.language = language;
    }

    /** The language it speaks. */
    public Language language() {
        return language;
    }

    /** {@code place: [CODE] message}, the line a user reads. */
    public String line(Diagnostic diagnostic) {
        return printable(diagnostic.place()) + ": [" + diagnostic.code() + "] " + message(diagnostic);
    }

    /** The message alone, its placeholders filled. */
    public String message(Diagnostic diagnostic) {
        return text(diagnostic.code(), diagnostic.arguments().toArray());
    }

    /**
     * The text of a key such as {@code FILL-003} or {@code RENDER-summary}, its placeholders filled.
     *
     * @throws IllegalArgumentException if there is no such text: every key that code uses has one in each language
     */
    public String text(String key, Object... arguments) {
        int dash = key.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("not a message key: " + key);
        }
        String prefix = key.substring(0, dash).toLowerCase(Locale.ROOT);
        String text = files.computeIfAbsent(prefix, this::load).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message for " + key + " in " + language.tag());
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            int index = match.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(index < arguments.length ? printable(arguments[index]) : match.group());
        });
    }

    /**
     * Names and quotes as text: what would move a terminal's cursor or colour its text is shown as an unknown character. Line
     * feeds and tabs stay.
     */
    public static String printable(Object argument) {
        return CONTROL.matcher(String.valueOf(argument)).replaceAll("\uFFFD");
    }

    private Properties load(String prefix) {
        String name = "/qicao/messages/" + prefix + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = MessageCatalog.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return properties;
    }
}
