package qicao.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What styles.xml and numbering.xml say about the numbers of paragraphs, put together as Word does (ECMA-376 part 1,
 * sections 17.3.1.19, 17.7.2 and 17.9): the list and the level are inherited each for itself; the level of a style is
 * the one of its list that names the style; a list may take its levels from a list style.
 */
final class DocxNumbering {
    /** A style or a list style that leads to itself ends after as many steps. */
    private static final int LONGEST_CHAIN = 40;
    /** No number: what {@code w:numId} 0 says. */
    private static final String NONE = "0";

    /** What a property that was changed under tracking was before; it counts no more. */
    private static final Set<String> FORMER =
            Set.of("pPrChange", "rPrChange", "tblPrChange", "sectPrChange", "numberingChange");

    private static final ListCounters.Level PLAIN = new ListCounters.Level(1, "decimal", "%1.");

    private final Map<String, Style> styles = new HashMap<>();
    /** The style of paragraphs that name none. */
    private String defaultStyle = "";
    /** Abstract lists by their id. */
    private final Map<String, Definition> definitions = new HashMap<>();
    /** Lists by their id: what paragraphs name. */
    private final Map<String, Instance> lists = new HashMap<>();

    private final ListCounters counters = new ListCounters();

    /** A style; absent values are inherited. */
    private static final class Style {
        String name = "";
        String basedOn = "";
        String list = "";
        int level = -1;
    }

    /** The levels of a list, those of an abstract one or those that a list has for itself. */
    private static class Levels {
        final Map<Integer, ListCounters.Level> levels = new HashMap<>();
        /** The level that each style stands for. */
        final Map<String, Integer> styles = new HashMap<>();
    }

    /** An abstract list ({@code w:abstractNum}). */
    private static final class Definition extends Levels {
        /** The list style that holds the levels instead, empty if they are here. */
        String takenFrom = "";
        /** The list style whose levels these are. */
        String given = "";
    }

    /** A list ({@code w:num}). */
    private static final class Instance extends Levels {
        String definition = "";
        /** The numbers at which levels of the list begin anew. */
        final Map<Integer, Integer> starts = new HashMap<>();
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
                    String id = DocxFile.attribute(xml, "styleId");
                    styles.put(id, style);
                    boolean paragraphs = DocxFile.attribute(xml, "type").equals("paragraph");
                    if (paragraphs && DocxFile.isOn(DocxFile.attribute(xml, "default"), false)) {
                        defaultStyle = id;
                    }
                }
                case "name" -> style.name = value;
                case "basedOn" -> style.basedOn = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.level = DocxFile.integer(value, 0);
                default -> {
                    if (FORMER.contains(xml.getLocalName())) {
                        DocxFile.skip(xml);
                    }
                }
            }
        }
    }

    void readLists(XMLStreamReader xml) throws XMLStreamException {
        Levels owner = new Levels();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" ->
                    owner = definitions.computeIfAbsent(
                            DocxFile.attribute(xml, "abstractNumId"), unused -> new Definition());
                case "num" -> owner = lists.computeIfAbsent(DocxFile.attribute(xml, "numId"), unused -> new Instance());
                case "lvl" -> readLevel(xml, owner, level(xml));
                case "lvlOverride" -> readOverride(xml, owner, level(xml));
                default -> readLink(xml, owner);
            }
        }
    }

    private static void readLink(XMLStreamReader xml, Levels owner) {
        String value = DocxFile.value(xml);
        if (owner instanceof Instance list && xml.getLocalName().equals("abstractNumId")) {
            list.definition = value;
        } else if (owner instanceof Definition definition && xml.getLocalName().equals("numStyleLink")) {
            definition.takenFrom = value;
        } else if (owner instanceof Definition definition && xml.getLocalName().equals("styleLink")) {
            definition.given = value;
        }
    }

    private static int level(XMLStreamReader xml) {
        return DocxFile.integer(DocxFile.attribute(xml, "ilvl"), 0);
    }

    private static void readOverride(XMLStreamReader xml, Levels owner, int level) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("lvlOverride")) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("lvl")) {
                readLevel(xml, owner, level);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("startOverride")
                    && owner instanceof Instance list) {
                list.starts.put(level, DocxFile.integer(DocxFile.value(xml), 1));
            }
        }
    }

    private static void readLevel(XMLStreamReader xml, Levels owner, int level) throws XMLStreamException {
        int start = 0;
        int restart = ListCounters.Level.ANY;
        boolean legal = false;
        String format = "decimal";
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("lvl")) {
                break;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String value = DocxFile.value(xml);
            switch (xml.getLocalName()) {
                case "start" -> start = DocxFile.integer(value, 0);
                // Formats that Word 2003 does not know stand in a choice before their fallback.
                case "numFmt" -> format = format.equals("decimal") ? format(value, format) : format;
                case "lvlRestart" -> restart = DocxFile.integer(value, 0);
                case "isLgl" -> legal = DocxFile.isOn(value, true);
                case "lvlText" -> text = value;
                case "pStyle" -> owner.styles.put(value, level);
                default -> {}
            }
        }
        owner.levels.put(level, new ListCounters.Level(start, format, text, restart, legal));
    }

    /** A format by its name; {@code custom}, of which the fallback follows, leaves it open. */
    private static String format(String value, String otherwise) {
        return value.isEmpty() || value.equals("custom") ? otherwise : value;
    }

    /** The name of a style, lower case, as Word's own styles are named in every language version. */
    String styleName(String style) {
        Style found = styles.get(style);
        return found == null ? "" : found.name.toLowerCase(Locale.ROOT);
    }

    /**
     * The number that Word shows before a paragraph; empty if it has none.
     *
     * @param style of the paragraph, empty for the default one
     * @param list the list of the paragraph itself, empty to take the style's, {@code 0} for no number
     * @param level its level, or -1 to take the style's
     */
    String number(String style, String list, int level) {
        List<String> chain = chain(style.isEmpty() ? defaultStyle : style);
        String own = list.isEmpty() ? inheritedList(chain) : list;
        Instance instance = lists.get(own);
        if (own.equals(NONE) || instance == null) {
            return "";
        }
        String definition = resolved(instance.definition);
        Definition shared = definitions.getOrDefault(definition, new Definition());
        int depth = level >= 0 ? level : inheritedLevel(chain, instance, shared);
        String restart = instance.starts.containsKey(depth) ? own + "/" + depth : "";
        return counters.next(definition, restart, at -> level(instance, shared, at), depth);
    }

    private static ListCounters.Level level(Instance list, Definition shared, int level) {
        ListCounters.Level own = list.levels.getOrDefault(level, shared.levels.getOrDefault(level, PLAIN));
        int start = list.starts.getOrDefault(level, own.start());
        return new ListCounters.Level(start, own.format(), own.text(), own.restart(), own.legal());
    }

    /** A style and those it is based on, the nearest first. */
    private List<String> chain(String style) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String id = style;
        while (chain.size() < LONGEST_CHAIN && styles.containsKey(id) && seen.add(id)) {
            chain.add(id);
            id = styles.getOrDefault(id, new Style()).basedOn;
        }
        return chain;
    }

    private String inheritedList(List<String> chain) {
        return chain.stream()
                .map(id -> styles.getOrDefault(id, new Style()).list)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The nearest style that a level of the list names, or that names a level, decides. */
    private int inheritedLevel(List<String> chain, Instance list, Definition shared) {
        for (String id : chain) {
            int named = list.styles.getOrDefault(id, shared.styles.getOrDefault(id, -1));
            if (named >= 0) {
                return named;
            }
            int level = styles.getOrDefault(id, new Style()).level;
            if (level >= 0) {
                return level;
            }
        }
        return 0;
    }

    /** The abstract list that holds the levels, behind links to list styles (17.9.21, 17.9.27). */
    private String resolved(String definition) {
        String id = definition;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Definition found = definitions.get(id);
            if (found == null || found.takenFrom.isEmpty()) {
                return id;
            }
            String style = found.takenFrom;
            Style linked = styles.getOrDefault(style, new Style());
            Instance list = lists.get(linked.list);
            id = list != null && !list.definition.equals(id) ? list.definition : giver(style, id);
        }
        return id;
    }

    private String giver(String style, String otherwise) {
        return definitions.entrySet().stream()
                .filter(entry -> entry.getValue().given.equals(style))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(otherwise);
    }
}
