package qicao.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What styles.xml and numbering.xml say about the numbers of paragraphs: which list a style belongs to, and how each
 * level of a list is numbered.
 */
final class DocxNumbering {
    private static final ListCounters.Level PLAIN = new ListCounters.Level(1, "decimal", "%1.");

    private final Map<String, Style> styles = new HashMap<>();
    /** Abstract list id and level to its numbering. */
    private final Map<String, ListCounters.Level> levels = new HashMap<>();
    /** List id to abstract list id. */
    private final Map<String, String> lists = new HashMap<>();
    /** List id and level to a start that differs. */
    private final Map<String, Integer> starts = new HashMap<>();

    private final ListCounters counters = new ListCounters();

    /** A paragraph style; absent values are inherited. */
    private static final class Style {
        String name = "";
        String basedOn = "";
        String list = "";
        int level = -1;
    }

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = DocxFile.value(xml);
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(DocxFile.attribute(xml, "styleId"), style);
                }
                case "name" -> style.name = value;
                case "basedOn" -> style.basedOn = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.level = DocxFile.integer(value, 0);
                default -> {}
            }
        }
    }

    void readLists(XMLStreamReader xml) throws XMLStreamException {
        String abstractList = "";
        String list = "";
        int level = 0;
        int start = 1;
        String format = "decimal";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("num")) {
                list = "";
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = DocxFile.value(xml);
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractList = DocxFile.attribute(xml, "abstractNumId");
                case "num" -> list = DocxFile.attribute(xml, "numId");
                case "abstractNumId" -> lists.put(list, value);
                case "lvl", "lvlOverride" -> {
                    level = DocxFile.integer(DocxFile.attribute(xml, "ilvl"), 0);
                    start = 1;
                    format = "decimal";
                }
                case "start" -> start = DocxFile.integer(value, 1);
                case "numFmt" -> format = value;
                case "startOverride" -> starts.put(list + "/" + level, DocxFile.integer(value, 1));
                case "lvlText" ->
                    levels.put(
                            (list.isEmpty() ? "abstract " + abstractList : list) + "/" + level,
                            new ListCounters.Level(start, format, value));
                default -> {}
            }
        }
    }

    /** The name of a style, lower case, as Word's own styles are named in every language version. */
    String styleName(String style) {
        Style found = styles.get(style);
        return found == null ? "" : found.name.toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The number that Word shows before a paragraph; empty if it has none.
     *
     * @param list the list of the paragraph itself, empty to take the style's, {@code 0} for no number
     * @param level its level, or -1 to take the style's
     */
    String number(String style, String list, int level) {
        Optional<Style> numbered = numberedStyle(style);
        String own = list.isEmpty() ? numbered.map(found -> found.list).orElse("") : list;
        if (own.isEmpty() || own.equals("0") || !lists.containsKey(own)) {
            return "";
        }
        int depth = level >= 0 ? level : numbered.map(found -> found.level).orElse(0);
        String abstractList = lists.getOrDefault(own, "");
        // Lists that share their definition count on, unless one of them restarts.
        boolean restarts = starts.keySet().stream().anyMatch(key -> key.startsWith(own + "/"));
        String counter = restarts ? "list " + own : "abstract " + abstractList;
        return counters.next(counter, at -> level(own, abstractList, at), depth);
    }

    private ListCounters.Level level(String list, String abstractList, int level) {
        ListCounters.Level shared = levels.getOrDefault("abstract " + abstractList + "/" + level, PLAIN);
        ListCounters.Level own = levels.getOrDefault(list + "/" + level, shared);
        int start = starts.getOrDefault(list + "/" + level, own.start());
        return new ListCounters.Level(start, own.format(), own.text());
    }

    /** The style or the nearest one it is based on that names a list. */
    private Optional<Style> numberedStyle(String style) {
        Set<String> seen = new HashSet<>();
        String id = style;
        while (seen.add(id) && styles.containsKey(id)) {
            Style found = styles.get(id);
            if (found == null) {
                return Optional.empty();
            }
            if (!found.list.isEmpty()) {
                return Optional.of(found);
            }
            id = found.basedOn;
        }
        return Optional.empty();
    }
}
