package qicao.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Where in a text everything of a document stands, for edits. It has the shape of the tree that {@link TreeBuilder} makes of a
 * document without errors, but that aliases are leaves.
 */
final class SourceTree {
    private final String text;
    private final Lines lines;
    private final NavigableSet<Integer> contents = new TreeSet<>();
    private final NavigableSet<Integer> dashes = new TreeSet<>();
    private final NavigableSet<Integer> commas = new TreeSet<>();
    private final SourceNode root;

    /** A text that {@link YamlReader} reads without errors, and that holds something. */
    SourceTree(String source, String text) {
        this.text = text;
        this.lines = new Lines(source, text);
        scan();
        this.root = parsed();
    }

    SourceNode root() {
        return root;
    }

    /** The dash of an item of a list in block style. */
    int dash(SourceNode item) {
        return found(dashes.lower(item.from()), item);
    }

    /** The comma behind an item in brackets or braces; empty if there is none before the next item or the end. */
    Optional<Integer> comma(SourceNode item, int end) {
        return Optional.ofNullable(commas.ceiling(item.to())).filter(comma -> comma < end);
    }

    Lines lines() {
        return lines;
    }

    /** How the document is laid out, seen from the first places that tell. */
    YamlLayout layout() {
        int step = 0;
        Optional<Boolean> isFlush = Optional.empty();
        for (SourceNode node : all()) {
            for (int i = 0;
                    node.kind() == SourceNode.Kind.MAP
                            && node.isInBlock()
                            && i < node.values().size();
                    i++) {
                SourceNode value = node.values().get(i);
                if (!value.isInBlock()) {
                    continue;
                }
                int deeper = SourceText.column(text, value.at()) - SourceText.column(text, node.at());
                step = step == 0 ? deeper : step;
                if (isFlush.isEmpty() && value.kind() == SourceNode.Kind.LIST) {
                    isFlush = Optional.of(deeper == 0);
                }
            }
        }
        return new YamlLayout(step < 1 ? YamlLayout.defaults().step() : step, isFlush.orElse(false));
    }

    /** Every node, each before those that it holds. */
    List<SourceNode> all() {
        return all(root);
    }

    /** A node and every one below it, each before those that it holds. */
    static List<SourceNode> all(SourceNode root) {
        List<SourceNode> all = new ArrayList<>();
        Deque<SourceNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            SourceNode node = open.pop();
            all.add(node);
            for (int i = node.values().size() - 1; i >= 0; i--) {
                open.push(node.values().get(i));
            }
        }
        return all;
    }

    private static int found(@Nullable Integer offset, SourceNode node) {
        if (offset == null) {
            throw new IllegalStateException("no mark before the item at " + node.from());
        }
        return offset;
    }

    /** Places that events do not tell. */
    private void scan() {
        Scanner scanner = new ScannerImpl(new StreamReader(text), options());
        while (scanner.checkToken()) {
            Token token = scanner.getToken();
            int at = lines.offset(token.getStartMark());
            switch (token.getTokenId()) {
                case BlockEntry -> dashes.add(at);
                case FlowEntry -> commas.add(at);
                case Scalar, FlowMappingStart, FlowSequenceStart -> contents.add(at);
                default -> {}
            }
        }
    }

    private LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        return options;
    }

    private SourceNode parsed() {
        Parser parser = new ParserImpl(new StreamReader(text), options());
        Deque<Frame> open = new ArrayDeque<>();
        while (true) {
            Event event = parser.getEvent();
            SourceNode node;
            switch (event.getEventId()) {
                case Scalar -> node = text((ScalarEvent) event);
                case Alias -> node = alias((AliasEvent) event);
                case SequenceStart, MappingStart -> {
                    open.push(new Frame((CollectionStartEvent) event));
                    continue;
                }
                case SequenceEnd, MappingEnd -> node = open.pop().toNode(offset(event.getEndMark()));
                default -> {
                    continue;
                }
            }
            Frame around = open.peek();
            if (around == null) {
                return node;
            }
            around.add(node);
        }
    }

    private int offset(Mark mark) {
        return lines.offset(mark);
    }

    private SourceNode text(ScalarEvent event) {
        int from = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        SourceNode.Style style = style(event.getScalarStyle());
        boolean isNothing = style == SourceNode.Style.PLAIN && event.getValue().isEmpty();
        int at = isNothing ? end : contents.ceiling(from);
        boolean isBlock = style == SourceNode.Style.LITERAL || style == SourceNode.Style.FOLDED;
        int to = isBlock ? endOfBlock(at, end) : end;
        return new SourceNode(
                SourceNode.Kind.TEXT,
                style,
                from,
                at,
                to,
                Optional.ofNullable(event.getAnchor()),
                List.of(),
                List.of());
    }

    /** Without the empty lines behind it, which the parser counts in. */
    private int endOfBlock(int at, int end) {
        int last = end;
        while (last > at && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return Math.max(SourceText.lineEnd(text, at), SourceText.lineEnd(text, last));
    }

    private static SourceNode.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> SourceNode.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> SourceNode.Style.DOUBLE_QUOTED;
            case LITERAL -> SourceNode.Style.LITERAL;
            case FOLDED -> SourceNode.Style.FOLDED;
            default -> SourceNode.Style.PLAIN;
        };
    }

    private SourceNode alias(AliasEvent event) {
        int from = offset(event.getStartMark());
        return new SourceNode(
                SourceNode.Kind.ALIAS,
                SourceNode.Style.PLAIN,
                from,
                from,
                offset(event.getEndMark()),
                Optional.of(event.getAnchor()),
                List.of(),
                List.of());
    }

    /** A list or map that has begun and not ended. */
    private final class Frame {
        private final boolean isMap;
        private final boolean isFlow;
        private final int from;
        private final int start;
        private final Optional<String> anchor;
        private final List<SourceNode> nodes = new ArrayList<>();

        Frame(CollectionStartEvent event) {
            isMap = event instanceof MappingStartEvent;
            isFlow = event.isFlow();
            from = offset(event.getStartMark());
            start = offset(event.getEndMark());
            anchor = Optional.ofNullable(((NodeEvent) event).getAnchor());
        }

        void add(SourceNode node) {
            nodes.add(node);
        }

        SourceNode toNode(int end) {
            List<SourceNode> keys = new ArrayList<>();
            List<SourceNode> values = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                (isMap && i % 2 == 0 ? keys : values).add(nodes.get(i));
            }
            return new SourceNode(
                    isMap ? SourceNode.Kind.MAP : SourceNode.Kind.LIST,
                    isFlow ? SourceNode.Style.FLOW : SourceNode.Style.BLOCK,
                    from,
                    isFlow ? bracket() : first(keys, values),
                    isFlow && isBracketed() ? end : nodes.get(nodes.size() - 1).to(),
                    anchor,
                    keys,
                    values);
        }

        /** {@code [a: b]} holds a map without braces. */
        private boolean isBracketed() {
            return "[{".indexOf(text.charAt(bracket())) >= 0;
        }

        private int bracket() {
            Integer bracket = contents.ceiling(from);
            return bracket == null ? start : bracket;
        }

        private int first(List<SourceNode> keys, List<SourceNode> values) {
            return isMap ? keys.get(0).from() : dash(values.get(0));
        }
    }
}
