package qicao.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import qicao.corpus.Repair;
import qicao.corpus.Speech;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.genre.Role;

/**
 * Shows outlines for a terminal: line numbers, roles and headings, indented by level; numbers that do not fit are marked,
 * with what was expected. Texts that are no speeches, and copies, are named and not unfolded.
 */
public final class OutlineTreeView {
    private static final int LONGEST_TEXT = 40;
    private static final String BLANK = "　";
    private static final int ANNOUNCEMENT = -1;
    /** Below it are labels and items. */
    private static final int LOWEST_HEADING = 3;

    private final MessageCatalog messages;
    private final UnaryOperator<String> typeNames;

    /**
     * A view that words its marks with a catalogue, keys {@code OUTLINE-…}.
     *
     * @param typeNames what the user calls a meeting type, by its slug
     */
    public OutlineTreeView(MessageCatalog messages, UnaryOperator<String> typeNames) {
        this.messages = messages;
        this.typeNames = typeNames;
    }

    /** The tree of one speech, lines separated and ended by a line break. */
    public String show(Outline outline) {
        StringBuilder tree = new StringBuilder();
        headline(tree, outline);
        if (outline.speech().kind() == Speech.Kind.SPEECH) {
            Map<Integer, Irregularity> marks = new HashMap<>();
            outline.irregularities().forEach(mark -> marks.put(mark.unit(), mark));
            outline.announced().ifPresent(announced -> {
                tree.append("  ").append(messages.text("OUTLINE-announced", announced.text(), announced.line()));
                mark(tree, marks.get(ANNOUNCEMENT));
            });
            List<Unit> units = outline.units();
            int heading = 0;
            for (int i = 0; i < units.size(); i++) {
                int level = units.get(i).level();
                heading = level <= LOWEST_HEADING ? level : heading;
                unit(tree, units.get(i), level <= LOWEST_HEADING ? Math.max(0, level - 1) : heading);
                mark(tree, marks.get(i));
            }
        }
        return tree.toString();
    }

    /** What cleaning changed in a text: where, what and why, then the line before and after. Nothing if it was clean. */
    public String explain(Speech speech) {
        if (speech.repairs().isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder();
        line(list, "  " + messages.text("OUTLINE-repairs", speech.repairs().size()));
        for (Repair repair : speech.repairs()) {
            String why = messages.text("OUTLINE-repair-" + repair.kind().slug());
            line(list, number(repair.line()) + why);
            line(list, BLANK.repeat(4) + "- " + repair.before());
            if (!repair.after().isEmpty()) {
                line(list, BLANK.repeat(4) + "+ " + repair.after());
            }
        }
        return list.toString();
    }

    private void headline(StringBuilder tree, Outline outline) {
        Speech speech = outline.speech();
        tree.append(speech.title().orElseGet(() -> messages.text("OUTLINE-untitled")));
        outline.meetingType()
                .ifPresent(
                        type -> tree.append("  [").append(typeNames.apply(type)).append(']'));
        tree.append("  ").append(messages.text("OUTLINE-lines", speech.startLine(), speech.endLine()));
        if (speech.kind() == Speech.Kind.OTHER) {
            tree.append("  ").append(messages.text("OUTLINE-other"));
        }
        speech.duplicateOf()
                .ifPresent(original -> tree.append("  ")
                        .append(messages.text("OUTLINE-duplicate", original.path(), original.startLine())));
        if (speech.truncated()) {
            tree.append("  ").append(messages.text("OUTLINE-truncated"));
        }
        tree.append('\n');
    }

    /** Labels and items stand one step to the right of the heading above them, whatever its level. */
    private void unit(StringBuilder tree, Unit unit, int indent) {
        tree.append(number(unit.line())).append(BLANK.repeat(indent));
        if (unit.level() <= 1) {
            tree.append('〔').append(name(unit.role())).append('〕');
        }
        if (unit.lost()) {
            tree.append(messages.text("OUTLINE-lost"));
            return;
        }
        tree.append(setOff(unit.marker()));
        tree.append(shortened(unit.heading().or(unit::text).orElse("")));
    }

    /** A marker, and a space where nothing else sets it off from its heading: 1.1 before 2026 would be another number. */
    private static String setOff(String marker) {
        boolean open = !marker.isEmpty() && Character.isDigit(marker.charAt(marker.length() - 1));
        return open ? marker + " " : marker;
    }

    private String name(Role role) {
        return messages.language() == Language.CHINESE ? role.label() : role.slug();
    }

    /** Ends a line, with the mark of what is wrong in it if there is one. */
    private void mark(StringBuilder tree, @org.jspecify.annotations.Nullable Irregularity mark) {
        if (mark != null) {
            String key = "OUTLINE-" + mark.kind().name().toLowerCase(Locale.ROOT);
            tree.append("  ").append(messages.text(key, mark.expected(), mark.found()));
        }
        tree.append('\n');
    }

    private static String number(int line) {
        return String.format(Locale.ROOT, "%6d  ", line);
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    /** The first characters, never half of a surrogate pair. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "……";
    }
}
