package qicao.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web pages saved in one file (RFC 2557), as browsers, Word and the programs of office systems write them: the first page
 * in it. Its other parts are pictures and styles.
 */
final class MhtFile implements FileFormat {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern PAGE = Pattern.compile("(?i)content-type\\s*:\\s*(?:text/html|application/xhtml)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w-]+)");
    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding\\s*:\\s*([\\w-]+)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

    @Override
    public FileText text(byte[] content) throws UnreadableException {
        String whole = new String(content, StandardCharsets.ISO_8859_1);
        String part = page(whole);
        Matcher blank = BLANK_LINE.matcher(part);
        if (!blank.find()) {
            throw new UnreadableException("CORPUS-006");
        }
        String head = part.substring(0, blank.start());
        byte[] body = decoded(part.substring(blank.end()), first(ENCODING, head));
        return new HtmlFile(first(CHARSET, head)).text(body);
    }

    /** The part that is a page, its head included; a file of one part is that part. */
    private static String page(String whole) throws UnreadableException {
        Matcher boundary = BOUNDARY.matcher(whole);
        if (!boundary.find()) {
            return whole;
        }
        String line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        int start = whole.indexOf(line, boundary.end());
        while (start >= 0) {
            int from = start + line.length();
            int next = whole.indexOf(line, from);
            String part =
                    whole.substring(from, next < 0 ? whole.length() : next).stripLeading();
            Matcher blank = BLANK_LINE.matcher(part);
            if (blank.find() && PAGE.matcher(part.substring(0, blank.start())).find()) {
                return part;
            }
            start = next;
        }
        throw new UnreadableException("CORPUS-006");
    }

    private static String first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static byte[] decoded(String body, String encoding) throws UnreadableException {
        if (encoding.equals("quoted-printable")) {
            return quotedPrintable(body);
        }
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        if (!encoding.equals("base64")) {
            return bytes;
        }
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("CORPUS-006");
        }
    }

    /** RFC 2045, 6.7: {@code =E4} is a byte, {@code =} at the end of a line joins it to the next. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            int high = c == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 3;
            } else if (c == '='
                    && i + 1 < body.length()
                    && (body.charAt(i + 1) == '\r' || body.charAt(i + 1) == '\n')) {
                boolean two = body.startsWith("\r\n", i + 1);
                i += two ? 3 : 2;
            } else {
                out.write(c);
                i++;
            }
        }
        return out.toByteArray();
    }
}
