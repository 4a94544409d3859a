package qicao.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes names of files out of any texts. The names work on Windows, macOS and Linux alike (“Naming Files, Paths, and
 * Namespaces”, Microsoft Learn), hold no folder, and are not hidden.
 */
public final class FileNames {
    /** Most file systems take 255 bytes; this leaves room for a number, an ending and a temporary name. */
    private static final int LONGEST = 210;

    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final int TO_FULL_WIDTH = 0xFEE0;
    private static final String NAMELESS = "未命名";

    /** Names of devices on Windows, with any ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\..*)?");

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private FileNames() {}

    /** A name like the text: characters that no file may have become full-width, and it is cut to a length that all systems take. */
    public static String safe(String text) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                name.append(' ');
            } else if (FORBIDDEN.indexOf(c) >= 0) {
                name.append((char) (c + TO_FULL_WIDTH));
            } else if (!INVISIBLE.contains(Character.getType(c))) {
                name.appendCodePoint(c);
            }
        });
        String bare = trimmed(cut(trimmed(name.toString())));
        if (bare.isEmpty()) {
            return NAMELESS;
        }
        return DEVICE.matcher(bare).matches() ? "_" + bare : bare;
    }

    /** What two names have in common if some system takes them for the same. */
    public static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Windows drops dots and spaces at the end; a dot in front hides a file. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "").replaceAll(" {2,}", " ");
    }

    private static String cut(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }
}
