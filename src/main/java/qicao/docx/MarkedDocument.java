package qicao.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * document.xml with marks for comments (ECMA-376 part 1, 17.13.4): everything else is copied as it stands, only runs in which a
 * mark falls are cut in two.
 */
final class MarkedDocument {
    private final String xml;
    private final String prefix;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

    /** What is put in at one place. */
    private static final class Cut {
        private final AnchorParagraph.Break place;
        private final StringBuilder ends = new StringBuilder();
        private final StringBuilder starts = new StringBuilder();

        Cut(AnchorParagraph.Break place) {
            this.place = place;
        }
    }

    private MarkedDocument(String xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    /**
     * The part with marks.
     *
     * @param remarks by the id of their comment; those whose place is gone are taken out of the map
     */
    static String of(String xml, String prefix, Map<Integer, Remark> remarks) {
        Set<Integer> wanted = remarks.values().stream().map(Remark::paragraph).collect(Collectors.toSet());
        Map<Integer, AnchorParagraph> paragraphs = new AnchorReader(xml, prefix, wanted).read();
        MarkedDocument document = new MarkedDocument(xml, prefix);
        List<Integer> lost = new ArrayList<>();
        new LinkedHashMap<>(remarks).forEach((id, remark) -> {
            Optional<AnchorParagraph> paragraph = Optional.ofNullable(paragraphs.get(remark.paragraph()));
            paragraph
                    .flatMap(it -> it.find(remark).or(it::whole))
                    .ifPresentOrElse(anchor -> document.mark(id, anchor), () -> lost.add(id));
        });
        lost.forEach(remarks::remove);
        return document.written();
    }

    private void mark(int id, AnchorParagraph.Anchor anchor) {
        String start = "<" + prefix + "commentRangeStart " + prefix + "id=\"" + id + "\"/>";
        String end = "<" + prefix + "commentRangeEnd " + prefix + "id=\"" + id + "\"/><" + prefix + "r><" + prefix
                + "commentReference " + prefix + "id=\"" + id + "\"/></" + prefix + "r>";
        boolean empty = anchor.before().offset() == anchor.after().offset();
        if (empty) {
            cut(anchor.before()).starts.append(start).append(end);
        } else {
            cut(anchor.before()).starts.append(start);
            cut(anchor.after()).ends.append(end);
        }
    }

    private Cut cut(AnchorParagraph.Break place) {
        return cuts.computeIfAbsent(place.offset(), offset -> new Cut(place));
    }

    private String written() {
        StringBuilder out = new StringBuilder(xml.length() + cuts.size() * 300);
        int from = 0;
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            Cut cut = entry.getValue();
            out.append(xml, from, entry.getKey())
                    .append(cut.place.close())
                    .append(cut.ends)
                    .append(cut.starts)
                    .append(cut.place.open());
            from = entry.getKey();
        }
        return out.append(xml, from, xml.length()).toString();
    }
}
