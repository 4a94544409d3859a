package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import qicao.align.LineAlignment;
import qicao.align.TextDiff;

/**
 * Marks in a Word file what is new against an older text, and puts what is gone back as deleted. Accepting all changes gives the file as
 * it was; rejecting them gives the older text, paragraph by paragraph, but for empty paragraphs, which are not compared.
 */
final class Redliner {
    private final WordFile file;
    private final Author author;
    private int lastId;

    Redliner(WordFile file, Author author) {
        this.file = file;
        this.author = author;
        lastId = largestId(file.document().getDocumentElement(), 0);
    }

    private static int largestId(Element element, int least) {
        int largest = least;
        String id = element.getAttributeNS(WordFile.W, "id");
        if (id.matches("\\d{1,9}")) {
            largest = Math.max(largest, Integer.parseInt(id));
        }
        for (Element child : WordFile.children(element)) {
            largest = largestId(child, largest);
        }
        return largest;
    }

    /** The paragraphs that hold words. */
    static List<Element> paragraphs(WordFile file) {
        return file.paragraphs().stream()
                .filter(paragraph -> !new ParagraphText(paragraph).text().isBlank())
                .toList();
    }

    /** A paragraph of the file as it will be, and whether it is added, deleted or neither (empty). */
    private record Marked(Element paragraph, String kind) {}

    /** Marks everything that differs from the old paragraphs, none of which is blank. */
    void mark(List<String> old) {
        List<Element> paragraphs = paragraphs(file);
        List<String> changed = paragraphs.stream()
                .map(paragraph -> new ParagraphText(paragraph).text())
                .toList();
        List<Marked> marked = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        for (LineAlignment.Pair pair : LineAlignment.of(old, changed)) {
            if (pair.moved() || pair.old().isEmpty() || pair.changed().isEmpty()) {
                continue;
            }
            int one = pair.old().getAsInt();
            int other = pair.changed().getAsInt();
            replace(old.subList(oldAt, one), paragraphs.subList(newAt, other), paragraphs.get(other), marked);
            change(paragraphs.get(other), old.get(one));
            marked.add(new Marked(paragraphs.get(other), ""));
            oldAt = one + 1;
            newAt = other + 1;
        }
        Element last = paragraphs.get(paragraphs.size() - 1);
        List<Element> rest = paragraphs.subList(newAt, paragraphs.size());
        int tail = marked.size();
        if (rest.isEmpty()) {
            append(old.subList(oldAt, old.size()), last, marked);
        } else {
            replace(old.subList(oldAt, old.size()), rest, rest.get(0), marked);
        }
        // Behind a table, a paragraph's own mark can be tracked.
        trackMarks(marked, rest.isEmpty() && ofBody(last) != last ? marked.size() : tail);
    }

    /** Puts back what is gone behind the last paragraph, in front of what else the body ends with. */
    private void append(List<String> gone, Element last, List<Marked> marked) {
        Node around = ofBody(last);
        Node behind = around.getNextSibling();
        for (String text : gone) {
            Element paragraph = deleted(text, last);
            around.getParentNode().insertBefore(paragraph, behind);
            marked.add(new Marked(paragraph, "del"));
        }
    }

    /** What a paragraph is in that stands in the body itself: the paragraph, or the outermost table around it. */
    private static Node ofBody(Element paragraph) {
        Node around = paragraph;
        while (around.getParentNode() instanceof Element above && !WordFile.is(above, "body")) {
            around = above;
        }
        return around;
    }

    /** Puts back what is gone and marks what is new between two paragraphs that stayed. */
    private void replace(List<String> gone, List<Element> added, Element next, List<Marked> marked) {
        Element before = added.isEmpty() ? next : added.get(0);
        for (String text : gone) {
            Element paragraph = deleted(text, before);
            before.getParentNode().insertBefore(paragraph, before);
            marked.add(new Marked(paragraph, "del"));
        }
        for (Element paragraph : added) {
            markRuns(paragraph);
            marked.add(new Marked(paragraph, "ins"));
        }
    }

    /**
     * A paragraph is added or deleted with its mark. The mark at the very end cannot be; there it is the one in front of each, and the last
     * stays.
     *
     * @param tail the first of the paragraphs behind the last that stayed
     */
    private void trackMarks(List<Marked> marked, int tail) {
        for (int i = 0; i < marked.size(); i++) {
            int at = i < tail ? i : i - 1;
            if (!marked.get(i).kind().isEmpty() && at >= 0) {
                trackMark(marked.get(at).paragraph(), marked.get(i).kind());
            }
        }
    }

    /** A paragraph that is gone, in the look of one that is there. */
    private Element deleted(String text, Element like) {
        Element paragraph = file.element("p");
        properties(like).ifPresent(properties -> {
            Element copy = (Element) properties.cloneNode(true);
            for (Element child : WordFile.children(copy)) {
                if (WordFile.is(child, "sectPr") || WordFile.is(child, "numPr") || WordFile.is(child, "rPr")) {
                    copy.removeChild(child);
                }
            }
            paragraph.appendChild(copy);
        });
        Element look = new ParagraphText(like)
                .pieces().stream()
                        .filter(piece -> piece.to() > piece.from())
                        .findFirst()
                        .flatMap(piece -> ParagraphText.look(piece.run()))
                        .orElse(null);
        paragraph.appendChild(tracked("del", run(text, look, true)));
        return paragraph;
    }

    /** Every run of a paragraph is new. */
    private void markRuns(Element paragraph) {
        List<Element> runs = new ParagraphText(paragraph)
                .pieces().stream().map(ParagraphText.Piece::run).distinct().toList();
        for (Element run : runs) {
            Element tracked = tracked("ins", null);
            run.getParentNode().replaceChild(tracked, run);
            tracked.appendChild(run);
        }
    }

    private static Optional<Element> properties(Element paragraph) {
        return WordFile.children(paragraph).stream()
                .filter(child -> WordFile.is(child, "pPr"))
                .findFirst();
    }

    /** Tracks the mark of a paragraph as added or deleted. */
    private void trackMark(Element paragraph, String kind) {
        Element properties = properties(paragraph).orElseGet(() -> {
            Element made = file.element("pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        Element look = WordFile.children(properties).stream()
                .filter(child -> WordFile.is(child, "rPr"))
                .findFirst()
                .orElseGet(() -> {
                    Element made = file.element("rPr");
                    // Of what may follow it, only these do in files as they are.
                    Node behind = WordFile.children(properties).stream()
                            .filter(child -> WordFile.is(child, "sectPr") || WordFile.is(child, "pPrChange"))
                            .findFirst()
                            .orElse(null);
                    properties.insertBefore(made, behind);
                    return made;
                });
        look.insertBefore(tracked(kind, null), look.getFirstChild());
    }

    private Element tracked(String kind, @Nullable Element content) {
        Element tracked = file.element(kind);
        lastId++;
        WordFile.set(tracked, "id", Integer.toString(lastId));
        WordFile.set(tracked, "author", author.name());
        WordFile.set(tracked, "date", author.date());
        if (content != null) {
            tracked.appendChild(content);
        }
        return tracked;
    }

    private Element run(String text, @Nullable Element look, boolean deleted) {
        Element run = file.element("r");
        if (look != null) {
            run.appendChild(look.cloneNode(true));
        }
        run.appendChild(words(deleted ? "delText" : "t", text));
        return run;
    }

    private Element words(String name, String text) {
        Element words = file.element(name);
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        words.appendChild(file.document().createTextNode(text));
        return words;
    }

    /** Marks the words of a paragraph that are new, and puts back those that are gone. */
    private void change(Element paragraph, String old) {
        ParagraphText text = new ParagraphText(paragraph);
        List<TextDiff.Change> changes = TextDiff.between(old, text.text());
        if (changes.isEmpty()) {
            return;
        }
        text.pieces().stream()
                .filter(piece -> piece.to() > piece.from())
                .map(ParagraphText.Piece::run)
                .distinct()
                .toList()
                .forEach(run -> rewrite(run, text, changes, old));
    }

    /** A run in pieces: what is common, what is new, and before it what is gone. */
    private void rewrite(Element run, ParagraphText text, List<TextDiff.Change> changes, String old) {
        List<ParagraphText.Piece> own =
                text.pieces().stream().filter(piece -> piece.run() == run).toList();
        int from = own.get(0).from();
        int to = own.get(own.size() - 1).to();
        boolean last = to == text.text().length();
        List<TextDiff.Change> here = changes.stream()
                .filter(change -> touches(change, from, to, last))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        Element look = ParagraphText.look(run).orElse(null);
        Node parent = run.getParentNode();
        int at = from;
        for (TextDiff.Change change : here) {
            int begin = Math.max(from, change.newFrom());
            int end = Math.min(to, change.newTo());
            copy(run, own, at, begin, parent, false);
            if (change.newFrom() >= from && change.oldTo() > change.oldFrom()) {
                Element gone = run(old.substring(change.oldFrom(), change.oldTo()), look, true);
                parent.insertBefore(tracked("del", gone), run);
            }
            copy(run, own, begin, end, parent, true);
            at = Math.max(at, Math.max(begin, end));
        }
        copy(run, own, at, to + 1, parent, false);
        parent.removeChild(run);
    }

    /** Whether a change has something to do with the characters of a run: those that only delete belong to the run that they stand before. */
    private static boolean touches(TextDiff.Change change, int from, int to, boolean last) {
        boolean overlaps = change.newTo() > from && change.newFrom() < to;
        boolean begins = change.newFrom() >= from && (change.newFrom() < to || (last && change.newFrom() == to));
        return overlaps || begins;
    }

    /** Copies what a run holds from one place to another in front of it. */
    private void copy(Element run, List<ParagraphText.Piece> own, int from, int to, Node parent, boolean added) {
        Element copy = file.element("r");
        ParagraphText.look(run).ifPresent(look -> copy.appendChild(look.cloneNode(true)));
        int held = 0;
        for (ParagraphText.Piece piece : own) {
            int begin = Math.max(from, piece.from());
            int end = Math.min(to, piece.to());
            if (piece.isText() && begin < end) {
                String words = piece.child().getTextContent();
                copy.appendChild(words("t", words.substring(begin - piece.from(), end - piece.from())));
                held++;
            } else if (!piece.isText() && from <= piece.from() && piece.from() < to) {
                copy.appendChild(piece.child().cloneNode(true));
                held++;
            }
        }
        if (held > 0) {
            parent.insertBefore(added ? tracked("ins", copy) : copy, run);
        }
    }
}
