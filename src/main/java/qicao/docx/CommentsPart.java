package qicao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** comments.xml with further comments: those that stand there stay as they are. */
final class CommentsPart {
    /** Who makes the comments of this program. */
    static final String AUTHOR = "起草";

    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + WordNames.MAIN
                    + "\"></w:comments>";

    private final String xml;
    private final String prefix;
    private int next;
    private int end = -1;

    private CommentsPart(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /** A part without comments. */
    static CommentsPart empty(String namespace) {
        return of(EMPTY.replace(WordNames.MAIN, namespace), namespace)
                .orElseThrow(() -> new IllegalStateException("the empty part has no root"));
    }

    /** A part as it stands; empty if it holds no comments element of the namespace. */
    static Optional<CommentsPart> of(String xml, String namespace) {
        XmlScanner scanner = new XmlScanner(xml);
        Optional<CommentsPart> part = Optional.empty();
        while (scanner.next()) {
            if (scanner.isStart() && scanner.localName().equals("comments") && part.isEmpty()) {
                String whole =
                        scanner.isEmpty() ? xml.substring(0, scanner.end() - 2) + "></" + scanner.name() + ">" : xml;
                part = scanner.prefix(namespace).map(prefix -> new CommentsPart(whole, prefix));
                int tagEnd = scanner.end() - (scanner.isEmpty() ? 1 : 0);
                part.ifPresent(it -> it.end = tagEnd);
            } else if (scanner.isStart() && scanner.localName().equals("comment")) {
                int id = scanner.attribute("id").map(CommentsPart::number).orElse(0);
                part.ifPresent(it -> it.next = Math.max(it.next, id + 1));
            } else if (scanner.isEnd() && scanner.localName().equals("comments")) {
                int start = scanner.start();
                part.ifPresent(it -> it.end = start);
            }
        }
        return part;
    }

    /** The id of the first further comment. */
    int firstFreeId() {
        return next;
    }

    /** The part with further comments, by their ids. */
    String with(Map<Integer, Remark> remarks) {
        List<String> comments = new ArrayList<>();
        remarks.forEach((id, remark) -> comments.add(comment(id, remark.text())));
        return xml.substring(0, end) + String.join("", comments) + xml.substring(end);
    }

    private String comment(int id, String text) {
        XmlBuffer buffer = new XmlBuffer();
        buffer.markup(XmlBuffer.utf8("<" + prefix + "comment " + prefix + "id=\"" + id + "\" " + prefix + "author=\""
                + AUTHOR + "\" " + prefix + "initials=\"起\">"));
        text.lines()
                .forEach(line -> buffer.markup(XmlBuffer.utf8(
                                "<" + prefix + "p><" + prefix + "r><" + prefix + "t xml:space=\"preserve\">"))
                        .text(line.replace('\t', ' '))
                        .markup(XmlBuffer.utf8("</" + prefix + "t></" + prefix + "r></" + prefix + "p>")));
        return buffer.markup(XmlBuffer.utf8("</" + prefix + "comment>")).toString();
    }

    private static int number(String id) {
        try {
            return Math.max(0, Integer.parseInt(id));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
