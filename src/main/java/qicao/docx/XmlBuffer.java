package qicao.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Grows an XML part as UTF-8 bytes. Kept and cleared between documents: what it costs is the bytes, not the buffer. */
final class XmlBuffer {
    /** Written where text holds a tab: inside {@code w:t} some programs drop it. */
    private static final byte[] TAB = utf8("</w:t><w:tab/><w:t xml:space=\"preserve\">");

    private static final byte[] AMPERSAND = utf8("&amp;");
    private static final byte[] LESS = utf8("&lt;");
    private static final byte[] GREATER = utf8("&gt;");

    /** The most bytes that one UTF-16 unit becomes, the longest of the constants above. */
    private static final int LONGEST = TAB.length;

    private byte[] bytes = new byte[1 << 15];
    private int length;

    /** The bytes of markup, to be kept as a constant. */
    static byte[] utf8(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    XmlBuffer markup(byte[] constant) {
        reserve(constant.length);
        System.arraycopy(constant, 0, bytes, length, constant.length);
        length += constant.length;
        return this;
    }

    XmlBuffer number(int number) {
        return markup(utf8(Integer.toString(number)));
    }

    /**
     * Text of a {@code w:t}. What XML 1.0 cannot hold (control characters, halves of
     * surrogate pairs) is left out; a line end of any kind becomes a space.
     */
    XmlBuffer text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (bytes.length - length < LONGEST) {
                grow(LONGEST);
            }
            if (c >= 0x800) {
                i += wide(text, i, c);
            } else if (c >= 0x80) {
                if (c == '\u0085') {
                    bytes[length++] = ' ';
                } else {
                    bytes[length++] = (byte) (0xC0 | (c >> 6));
                    bytes[length++] = tail(c, 0);
                }
            } else {
                narrow(c);
            }
        }
        return this;
    }

    /** Gives the number of units taken beside the first. */
    private int wide(String text, int at, char c) {
        if (Character.isSurrogate(c)) {
            if (!Character.isHighSurrogate(c)
                    || at + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(at + 1))) {
                return 0;
            }
            int point = Character.toCodePoint(c, text.charAt(at + 1));
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            bytes[length++] = tail(point, 12);
            bytes[length++] = tail(point, 6);
            bytes[length++] = tail(point, 0);
            return 1;
        }
        if (c == '\u2028' || c == '\u2029') {
            bytes[length++] = ' ';
        } else if (c < '\uFFFE') {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = tail(c, 6);
            bytes[length++] = tail(c, 0);
        }
        return 0;
    }

    /** A byte of UTF-8 after the first: six bits. */
    private static byte tail(int point, int shift) {
        return (byte) (0x80 | ((point >> shift) & 0x3F));
    }

    private void narrow(char c) {
        switch (c) {
            case '&' -> markup(AMPERSAND);
            case '<' -> markup(LESS);
            case '>' -> markup(GREATER);
            case '\t' -> markup(TAB);
            case '\n', '\r' -> bytes[length++] = ' ';
            default -> {
                if (c >= ' ') {
                    bytes[length++] = (byte) c;
                }
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
