package qicao.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.yaml.SourceNode.Kind;
import qicao.yaml.SourceNode.Style;

/**
 * The ways in which an edit may be made in a text, the one that keeps most of how it was written first. Which of them reads as it should
 * is for the caller to see: YAML has more corners than rules for them.
 */
final class SourceEdits implements YamlEdit.Visitor<List<List<Splice>>> {
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String text;
    private final SourceTree tree;
    private final YamlWriter writer;
    private final String lineBreak;

    SourceEdits(String text, SourceTree tree) {
        this.text = text;
        this.tree = tree;
        this.writer = new YamlWriter(tree.layout());
        this.lineBreak = SourceText.lineBreak(text);
    }

    /** A value and what it stands in. */
    private record Spot(SourceNode around, SourceNode node, int index) {
        boolean isInFlow() {
            return around.style() == Style.FLOW;
        }

        boolean isInMap() {
            return around.kind() == Kind.MAP;
        }
    }

    private SourceNode node(List<Integer> at) {
        SourceNode node = tree.root();
        for (int index : at) {
            node = node.values().get(index);
        }
        return node;
    }

    private Spot spot(List<Integer> at) {
        int last = at.size() - 1;
        SourceNode around = node(at.subList(0, last));
        return new Spot(around, around.values().get(at.get(last)), at.get(last));
    }

    @Override
    public List<List<Splice>> replace(YamlEdit.Replace edit) {
        Spot spot = spot(edit.at());
        if (spot.node().kind() == Kind.LIST || spot.node().kind() == Kind.MAP) {
            throw new IllegalArgumentException("only texts are replaced");
        }
        return edit.value() instanceof YamlScalar scalar ? withText(spot, scalar.text()) : withTree(spot, edit.value());
    }

    private List<List<Splice>> withText(Spot spot, String value) {
        SourceNode old = spot.node();
        List<List<Splice>> ways = new ArrayList<>();
        if (value.isEmpty()) {
            return List.of(put(old, "", List.of(), 0), put(old, "''", List.of(), 0));
        }
        Optional<List<String>> lines = spot.isInFlow() ? Optional.empty() : ScalarText.lines(value);
        if (old.isBlockText()) {
            lines.ifPresent(below -> ways.add(put(old, header(old, below), below, indentOf(old, spot))));
        }
        if (old.style() == Style.SINGLE_QUOTED && ScalarText.isSingle(value)) {
            ways.add(put(old, ScalarText.single(value), List.of(), 0));
        }
        if (old.style() == Style.DOUBLE_QUOTED) {
            ways.add(put(old, ScalarText.quoted(value), List.of(), 0));
        }
        lines.filter(below -> below.size() > 1).ifPresent(below -> ways.add(put(old, "|-", below, indentBelow(spot))));
        ways.add(put(old, ScalarText.of(value, spot.isInFlow()), List.of(), 0));
        ways.add(put(old, ScalarText.quoted(value), List.of(), 0));
        return ways;
    }

    /** The block's own header, but that lines are no longer folded where there are several, and its width is seen from the text. */
    private String header(SourceNode block, List<String> lines) {
        String old = DIGIT.matcher(text.substring(block.at(), headerEnd(block))).replaceAll("");
        return lines.size() > 1 ? "|" + old.substring(1) : old;
    }

    private int headerEnd(SourceNode block) {
        int end = block.at() + 1;
        while (end < text.length() && "+-0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The column in which the lines of a block begin. */
    private int indentOf(SourceNode block, Spot spot) {
        int at = SourceText.lineEnd(text, block.at());
        while (at < block.to()) {
            int line = SourceText.afterBreak(text, at);
            int end = SourceText.lineEnd(text, line);
            if (!text.substring(line, end).isBlank()) {
                return SourceText.afterBlanks(text, line) - line;
            }
            at = end;
        }
        return indentBelow(spot);
    }

    private int indentBelow(Spot spot) {
        return spot.isInMap() ? column(spot.around().at()) + tree.layout().step() : column(tree.dash(spot.node())) + 2;
    }

    private List<List<Splice>> withTree(Spot spot, YamlNode value) {
        SourceNode old = spot.node();
        List<Splice> inFlow = put(old, YamlWriter.flow(value), List.of(), 0);
        if (spot.isInFlow()) {
            return List.of(inFlow);
        }
        List<String> lines = writer.lines(value);
        if (spot.isInMap()) {
            int flush = value instanceof YamlList && tree.layout().areListsFlush()
                    ? tree.layout().step()
                    : 0;
            return List.of(put(old, "", lines, indentBelow(spot) - flush), inFlow);
        }
        boolean isNothing = old.at() == old.to();
        return List.of(
                put(old, lines.get(0), lines.subList(1, lines.size()), column(old.at()) + (isNothing ? 1 : 0)), inFlow);
    }

    /**
     * Other text in place of a text: its first line where the old one began, the others below that line. What stands behind the old
     * one on its line, a comment, stays there.
     */
    private List<Splice> put(SourceNode old, String head, List<String> below, int indent) {
        String under = below(below, indent);
        if (old.isBlockText()) {
            int end = SourceText.lineEnd(text, old.at());
            return List.of(head(old.at(), headerEnd(old), head), new Splice(end, old.to(), under));
        }
        int end = SourceText.lineEnd(text, old.to());
        List<Splice> splices = new ArrayList<>(List.of(head(old.at(), old.to(), head)));
        if (!under.isEmpty()) {
            splices.add(new Splice(end, end, under));
        }
        return splices;
    }

    /** With a blank before it where something comes to stand, and none left where nothing does. */
    private Splice head(int from, int to, String head) {
        String broken = head.replace("\n", lineBreak);
        int blanksEnd = SourceText.afterBlanks(text, to);
        boolean isLast = blanksEnd == SourceText.lineEnd(text, to);
        if (head.isEmpty()) {
            return new Splice(SourceText.beforeBlanks(text, from), to, "");
        }
        if (from == to) {
            return new Splice(from, isLast ? blanksEnd : to, " " + broken);
        }
        return new Splice(from, to, broken);
    }

    /** Lines below another one, each after its break. */
    private String below(List<String> lines, int indent) {
        StringBuilder below = new StringBuilder();
        for (String line : lines) {
            below.append(lineBreak).append(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        return below.toString();
    }

    /** Lines before something that stands in the same column. */
    private String before(List<String> lines, int indent) {
        return String.join(lineBreak + " ".repeat(indent), lines) + lineBreak + " ".repeat(indent);
    }

    @Override
    public List<List<Splice>> insertItem(YamlEdit.InsertItem edit) {
        SourceNode list = node(edit.list());
        if (list.style() == Style.FLOW) {
            return inFlow(list, list.values(), edit.index(), YamlWriter.flow(edit.item()));
        }
        return inBlock(list, tree.dash(list.values().get(0)), edit.index(), writer.item(edit.item()));
    }

    @Override
    public List<List<Splice>> insertKey(YamlEdit.InsertKey edit) {
        SourceNode map = node(edit.map());
        if (map.style() == Style.FLOW) {
            return inFlow(map, map.keys(), edit.index(), YamlWriter.flow(edit.item()));
        }
        return inBlock(map, map.at(), edit.index(), writer.entry(edit.item()));
    }

    private List<List<Splice>> inBlock(SourceNode around, int first, int index, List<String> lines) {
        if (index == 0) {
            return way(new Splice(first, first, before(lines, column(first))));
        }
        int end = SourceText.lineEnd(text, around.values().get(index - 1).to());
        return way(new Splice(end, end, below(lines, column(first))));
    }

    private List<List<Splice>> inFlow(SourceNode around, List<SourceNode> starts, int index, String words) {
        if (starts.isEmpty()) {
            return way(new Splice(around.at() + 1, around.at() + 1, words));
        }
        if (index == 0) {
            int first = starts.get(0).from();
            return way(new Splice(first, first, words + ", "));
        }
        int end = around.values().get(index - 1).to();
        return way(new Splice(end, end, ", " + words));
    }

    @Override
    public List<List<Splice>> remove(YamlEdit.Remove edit) {
        Spot spot = spot(edit.at());
        if (spot.isInFlow()) {
            return List.of(cutInFlow(spot));
        }
        boolean isLast = spot.index() == spot.around().values().size() - 1;
        int start = spot.isInMap() ? spot.around().keys().get(spot.index()).from() : tree.dash(spot.node());
        return List.of(List.of(cut(start, spot.node().to(), isLast)));
    }

    /** Whole lines, or where something stands in front of it on its line, all but that. */
    private Splice cut(int start, int end, boolean isLast) {
        int lineEnd = SourceText.lineEnd(text, end);
        int next = SourceText.afterBreak(text, lineEnd);
        if (!SourceText.isFirstOnLine(text, start)) {
            return new Splice(start, isLast ? end : SourceText.afterBlanks(text, next), "");
        }
        int lineStart = SourceText.lineStart(text, start);
        boolean isUnended = next == lineEnd;
        return new Splice(isUnended ? beforeBreak(lineStart) : lineStart, next, "");
    }

    private int beforeBreak(int lineStart) {
        if (lineStart == 0) {
            return 0;
        }
        boolean isPair = lineStart > 1 && text.startsWith("\r\n", lineStart - 2);
        return lineStart - (isPair ? 2 : 1);
    }

    private List<Splice> cutInFlow(Spot spot) {
        SourceNode around = spot.around();
        int start = (spot.isInMap() ? around.keys().get(spot.index()) : spot.node()).from();
        int end = spot.node().to();
        Optional<Integer> comma = tree.comma(spot.node(), around.to());
        if (comma.isPresent()) {
            return List.of(new Splice(start, end, ""), withBlanks(comma.get()));
        }
        Optional<Integer> before = spot.index() == 0
                ? Optional.empty()
                : tree.comma(around.values().get(spot.index() - 1), start);
        if (before.isEmpty()) {
            return List.of(new Splice(start, end, ""));
        }
        int behind = before.get() + 1;
        return SourceText.afterBlanks(text, behind) == start
                ? List.of(new Splice(before.get(), end, ""))
                : List.of(new Splice(before.get(), behind, ""), new Splice(start, end, ""));
    }

    private Splice withBlanks(int comma) {
        return new Splice(comma, SourceText.afterBlanks(text, comma + 1), "");
    }

    @Override
    public List<List<Splice>> move(YamlEdit.Move edit) {
        List<Splice> regions = regions(node(edit.list()));
        List<Splice> ordered = new ArrayList<>(regions);
        ordered.add(edit.to(), ordered.remove(edit.from()));
        List<Splice> moved = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (!regions.get(i).equals(ordered.get(i))) {
                moved.add(new Splice(
                        regions.get(i).from(),
                        regions.get(i).to(),
                        ordered.get(i).text()));
            }
        }
        return List.of(moved);
    }

    /** The items as they stand, what separates them left out: comments behind an item and right above it in its column go with it. */
    private List<Splice> regions(SourceNode list) {
        List<Splice> regions = new ArrayList<>();
        int free = Integer.MAX_VALUE;
        for (SourceNode item : list.values()) {
            int from = list.style() == Style.FLOW ? item.from() : aboveDash(tree.dash(item), free);
            int to = list.style() == Style.FLOW ? item.to() : SourceText.lineEnd(text, item.to());
            regions.add(new Splice(from, to, text.substring(from, to)));
            free = to;
        }
        return Collections.unmodifiableList(regions);
    }

    /** The first of the comments right above a dash. */
    private int aboveDash(int dash, int free) {
        int from = dash;
        while (SourceText.isFirstOnLine(text, from)) {
            int line = SourceText.lineStart(text, from);
            int above = SourceText.lineStart(text, beforeBreak(line));
            int comment = SourceText.afterBlanks(text, above);
            if (line == 0
                    || above <= free
                    || comment == text.length()
                    || text.charAt(comment) != '#'
                    || column(comment) != column(dash)) {
                break;
            }
            from = comment;
        }
        return from;
    }

    @Override
    public List<List<Splice>> enlist(YamlEdit.Enlist edit) {
        Spot spot = spot(edit.at());
        SourceNode node = spot.node();
        if (node.kind() == Kind.MAP && node.isInBlock()) {
            return List.of(indented(node, new Splice(node.at(), node.at(), "- "), 2));
        }
        if (node.isBlockText() && !spot.isInFlow()) {
            String dash = below(List.of("- "), indentBelow(spot));
            Splice head = new Splice(SourceText.beforeBlanks(text, node.from()), node.from(), dash);
            return List.of(indented(node, head, tree.layout().step()));
        }
        return way(new Splice(node.from(), node.to(), "[" + text.substring(node.from(), node.to()) + "]"));
    }

    /** A dash at the head, and all lines below it further to the right. */
    private List<Splice> indented(SourceNode node, Splice head, int deeper) {
        List<Splice> splices = new ArrayList<>(List.of(head));
        for (int line = nextLine(node.at()); line < node.to(); line = nextLine(line)) {
            if (line != SourceText.lineEnd(text, line)) {
                splices.add(new Splice(line, line, " ".repeat(deeper)));
            }
        }
        return splices;
    }

    private int nextLine(int offset) {
        int end = SourceText.lineEnd(text, offset);
        int next = SourceText.afterBreak(text, end);
        return next == end ? text.length() + 1 : next;
    }

    private int column(int offset) {
        return SourceText.column(text, offset);
    }

    private static List<List<Splice>> way(Splice splice) {
        return List.of(List.of(splice));
    }
}
