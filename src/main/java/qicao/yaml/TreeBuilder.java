package qicao.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/**
 * Parser events to a tree, for one document. SnakeYAML's own composer recurses, knows no duplicate keys and shares aliased
 * nodes without counting them; events have none of these faults.
 */
final class TreeBuilder {
    private final String source;
    private final String text;
    private final YamlLimits limits;
    private final List<Diagnostic> diagnostics;
    private final boolean marksAreExact;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private @Nullable Lines lines;
    private @Nullable YamlNode root;
    private long nodes;

    TreeBuilder(String source, String text, YamlLimits limits, List<Diagnostic> before) {
        this.source = source;
        this.text = text;
        this.limits = limits;
        this.diagnostics = new ArrayList<>(before);
        this.marksAreExact = Characters.areCountedAlike(text);
    }

    /** A node that an alias may name, with its size and height when expanded. */
    private record Anchored(YamlNode node, long nodes, int height) {}

    /** Thrown where building must not go on; the finding is already recorded. */
    private static final class Stop extends RuntimeException {
        Stop() {
            super(null, null, false, false);
        }
    }

    YamlDocument build() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.bytes());
        Parser parser = new ParserImpl(new StreamReader(text), options);
        try {
            int documents = 0;
            while (true) {
                Event event = parser.getEvent();
                switch (event.getEventId()) {
                    case DocumentStart -> {
                        documents++;
                        if (documents == 2) {
                            diagnostics.add(Diagnostic.error("YAML-009", place(event.getStartMark())));
                            return finished();
                        }
                    }
                    case Scalar -> scalar((ScalarEvent) event);
                    case Alias -> alias((AliasEvent) event);
                    case SequenceStart, MappingStart -> start((CollectionStartEvent) event);
                    case SequenceEnd, MappingEnd -> end();
                    case StreamEnd -> {
                        return finished();
                    }
                    default -> {}
                }
            }
        } catch (Stop stop) {
            return new YamlDocument(Optional.empty(), diagnostics);
        } catch (MarkedYAMLException e) {
            diagnostics.addAll(new SyntaxErrors(lines()).explain(e));
        } catch (YAMLException e) {
            diagnostics.add(Diagnostic.error("YAML-022", Place.of(source)));
        }
        return new YamlDocument(Optional.empty(), diagnostics);
    }

    private YamlDocument finished() {
        boolean nothing = root == null
                || (root instanceof YamlScalar scalar && scalar.text().isEmpty());
        diagnostics.sort(
                Comparator.comparingInt((Diagnostic found) -> found.place().line())
                        .thenComparingInt(found -> found.place().column()));
        return new YamlDocument(nothing ? Optional.empty() : Optional.ofNullable(root), diagnostics);
    }

    private void scalar(ScalarEvent event) {
        Place place = place(event.getStartMark());
        count(place);
        refuseTag(event.getTag(), place);
        String value = event.getValue();
        if (event.isDQuoted() && !Characters.allAllowed(value)) {
            diagnostics.add(Diagnostic.error("YAML-004", place, Characters.firstRefused(value)));
            value = "";
        }
        if (!event.isLiteral()
                && event.getStartMark().getLine() != event.getEndMark().getLine()) {
            value = Folding.withoutSpacesBetweenChinese(value, raw(event));
        }
        if (event.isPlain()) {
            warnOfSwallowedNumber(event);
        }
        YamlScalar scalar = new YamlScalar(value, place);
        remember(event, scalar, 1, 0);
        add(scalar, 1, 0);
    }

    /** {@code 建设 #2机组}: what follows the # is a comment to YAML, and text to the writer. */
    private void warnOfSwallowedNumber(ScalarEvent event) {
        int at = offset(event.getEndMark());
        int hash = at;
        while (hash < text.length() && text.charAt(hash) == ' ') {
            hash++;
        }
        if (hash > at
                && hash + 1 < text.length()
                && text.charAt(hash) == '#'
                && Character.isDigit(text.charAt(hash + 1))) {
            diagnostics.add(Diagnostic.warning("YAML-023", lines().placeAt(hash)));
        }
    }

    private void alias(AliasEvent event) {
        Place place = place(event.getStartMark());
        Anchored anchored = anchors.get(event.getAnchor());
        if (anchored == null) {
            throw stop(Diagnostic.error("YAML-010", place, event.getAnchor()));
        }
        nodes += anchored.nodes();
        if (nodes > limits.nodes()) {
            throw stop(Diagnostic.error("YAML-011", place, limits.nodes()));
        }
        if (open.size() + anchored.height() > limits.depth()) {
            throw stop(Diagnostic.error("YAML-012", place, limits.depth()));
        }
        add(anchored.node(), anchored.nodes(), anchored.height());
    }

    private void start(CollectionStartEvent event) {
        Place place = place(event.getStartMark());
        count(place);
        refuseTag(event.getTag(), place);
        open.push(new Frame(event, place));
        if (open.size() > limits.depth()) {
            throw stop(Diagnostic.error("YAML-012", place, limits.depth()));
        }
    }

    private void end() {
        Frame frame = open.pop();
        YamlNode node = frame.toNode();
        remember(frame.event, node, frame.nodes, frame.height);
        add(node, frame.nodes, frame.height);
    }

    /** An anchor can be named only after its node has ended, so a node never holds itself. */
    private void remember(NodeEvent event, YamlNode node, long nodes, int height) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), new Anchored(node, nodes, height));
        }
    }

    private void add(YamlNode node, long nodes, int height) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else {
            frame.add(node, nodes, height);
        }
    }

    private void count(Place place) {
        nodes++;
        if (nodes > limits.nodes()) {
            throw stop(Diagnostic.error("YAML-028", place, limits.nodes()));
        }
    }

    private void refuseTag(@Nullable String tag, Place place) {
        if (tag != null) {
            diagnostics.add(Diagnostic.error("YAML-014", place, tag.replace("tag:yaml.org,2002:", "!!")));
        }
    }

    private Stop stop(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        return new Stop();
    }

    private Place place(Mark mark) {
        return marksAreExact ? new Place(source, mark.getLine() + 1, mark.getColumn() + 1) : lines().place(mark);
    }

    private int offset(Mark mark) {
        return marksAreExact ? mark.getIndex() : lines().offset(mark);
    }

    /** The text as it stands, without the anchor before it. */
    private String raw(ScalarEvent event) {
        String raw = text.substring(offset(event.getStartMark()), offset(event.getEndMark()));
        return event.getAnchor() == null
                ? raw
                : raw.substring(1 + event.getAnchor().length()).stripLeading();
    }

    private Lines lines() {
        if (lines == null) {
            lines = new Lines(source, text);
        }
        return lines;
    }

    /** A list or map that has begun and not ended. */
    private final class Frame {
        private final CollectionStartEvent event;
        private final Place place;
        private final List<YamlNode> children = new ArrayList<>();
        private final List<YamlMap.Item> items = new ArrayList<>();
        private final Map<String, Place> keys = new HashMap<>();
        private @Nullable YamlNode key;
        private long nodes = 1;
        private int height = 1;

        Frame(CollectionStartEvent event, Place place) {
            this.event = event;
            this.place = place;
        }

        void add(YamlNode node, long size, int tall) {
            nodes += size;
            height = Math.max(height, tall + 1);
            if (!(event instanceof MappingStartEvent)) {
                children.add(node);
            } else if (key == null) {
                key = node;
            } else {
                put(key, node);
                key = null;
            }
        }

        private void put(YamlNode name, YamlNode value) {
            if (!(name instanceof YamlScalar scalar)) {
                diagnostics.add(Diagnostic.error("YAML-013", name.place()));
                return;
            }
            Optional<Diagnostic> slip = KeySlips.find(scalar);
            if (slip.isPresent()) {
                diagnostics.add(slip.get());
                return;
            }
            Place first = keys.putIfAbsent(scalar.text(), scalar.place());
            if (first != null) {
                diagnostics.add(Diagnostic.error("YAML-008", scalar.place(), scalar.text(), first.line()));
                return;
            }
            items.add(new YamlMap.Item(scalar, value));
        }

        YamlNode toNode() {
            return event instanceof MappingStartEvent ? new YamlMap(items, place) : new YamlList(children, place);
        }
    }
}
