package qicao.docx;

import java.util.Optional;

/**
 * Cuts an XML part that is known to be well-formed into tags and texts without changing a byte: StAX tells no exact offsets,
 * and writing its events anew would change every tag. Comments, processing instructions and CDATA are tokens of no tag.
 */
final class XmlScanner {
    private final String xml;
    private int start;
    private int end;

    XmlScanner(String xml) {
        this.xml = xml;
    }

    /** Moves to the next token; false at the end. */
    boolean next() {
        start = end;
        if (start == xml.length()) {
            return false;
        }
        if (xml.charAt(start) != '<') {
            end = after("<", start) - 1;
        } else if (xml.startsWith("<!--", start)) {
            end = after("-->", start);
        } else if (xml.startsWith("<![CDATA[", start)) {
            end = after("]]>", start);
        } else if (xml.startsWith("<?", start)) {
            end = after("?>", start);
        } else {
            end = endOfTag();
        }
        return true;
    }

    /** Where the token begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** The token itself. */
    String token() {
        return xml.substring(start, end);
    }

    boolean isText() {
        return xml.charAt(start) != '<';
    }

    boolean isStart() {
        return xml.charAt(start) == '<' && "/!?".indexOf(xml.charAt(Math.min(start + 1, xml.length() - 1))) < 0;
    }

    boolean isEnd() {
        return xml.startsWith("</", start);
    }

    /** Whether a start tag has no content: {@code <w:tab/>}. */
    boolean isEmpty() {
        return xml.startsWith("/>", end - 2);
    }

    /** The name of a tag with its prefix. */
    String name() {
        int from = start + (isEnd() ? 2 : 1);
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
            to++;
        }
        return xml.substring(from, to);
    }

    /** The name of a tag without its prefix. */
    String localName() {
        String name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    /** An attribute of a start tag by its local name, as it is written. */
    Optional<String> attribute(String localName) {
        String tag = token();
        int at = tag.indexOf(localName + "=");
        while (at > 0 && " \t\r\n:".indexOf(tag.charAt(at - 1)) < 0) {
            at = tag.indexOf(localName + "=", at + 1);
        }
        if (at <= 0) {
            return Optional.empty();
        }
        int quote = at + localName.length() + 1;
        int close = tag.indexOf(tag.charAt(quote), quote + 1);
        return close < 0 ? Optional.empty() : Optional.of(tag.substring(quote + 1, close));
    }

    /** The prefix, colon included, that a start tag binds to a namespace; empty for the default namespace. */
    Optional<String> prefix(String namespace) {
        String tag = token();
        int at = Math.max(tag.indexOf("=\"" + namespace + '"'), tag.indexOf("='" + namespace + "'"));
        int from = at < 0 ? -1 : tag.lastIndexOf("xmlns", at);
        if (from < 0) {
            return Optional.empty();
        }
        String bound = tag.substring(from + "xmlns".length(), at).strip();
        return Optional.of(bound.isEmpty() ? "" : bound.substring(1) + ":");
    }

    private int after(String mark, int from) {
        int at = xml.indexOf(mark, from);
        return at < 0 ? xml.length() + (mark.equals("<") ? 1 : 0) : at + mark.length();
    }

    /** Behind the {@code >} of a tag; one inside an attribute's quotes does not count. */
    private int endOfTag() {
        char quote = 0;
        for (int i = start + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }
}
