package qicao.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.draft.Block;
import qicao.draft.Run;
import qicao.drafting.Stretch.Kind;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/**
 * The pins (定句) of one fill-in. Frames are pinned while the draft is made; words replace what was made, so that they change
 * nothing else in the draft, and a change elsewhere changes nothing in them.
 */
final class Pins {
    private final Entry root;
    private final List<Pin> pins = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, Integer> frames = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    private Pins(Entry root) {
        this.root = root;
    }

    /** No pins. */
    static Pins none() {
        return new Pins(new Entry(Map.of(), "", Place.of("")));
    }

    /** Those that the writer gave. */
    static Pins of(Entry root) {
        Pins pins = new Pins(root);
        for (Entry entry : root.entries(Key.PINS)) {
            PinnedItem item = PinnedItem.of(entry, root);
            Pin pin = Pin.of(entry, item);
            if (!item.found()) {
                pins.tell(
                        "PIN-004", pin, entry.fact(Key.HEADING).map(Fact::text).orElse(""));
            }
            if (pin.frame().isPresent()) {
                pins.frames.put(pin.at(), pins.pins.size());
            }
            pins.pins.add(pin);
        }
        return pins;
    }

    boolean isEmpty() {
        return pins.isEmpty();
    }

    /** Whether any frame is pinned. */
    boolean pinFrames() {
        return !frames.isEmpty();
    }

    /** The frame that is pinned at a point. */
    Optional<String> frame(String point) {
        Integer pin = frames.get(point);
        if (pin == null) {
            return Optional.empty();
        }
        asked.add(pin);
        return pins.get(pin).frame().map(Fact::text);
    }

    /** A frame that is pinned at a point cannot be said there. */
    void refuse(String point) {
        Integer pin = frames.get(point);
        if (pin != null) {
            tell("PIN-003", pins.get(pin), pins.get(pin).frame().map(Fact::text).orElse(""), point);
        }
    }

    /** What is wrong with them, once the draft is made. */
    List<Diagnostic> findings() {
        frames.forEach((point, pin) -> {
            if (!asked.contains(pin)) {
                tell("PIN-002", pins.get(pin), point);
            }
        });
        return findings;
    }

    private void tell(String code, Pin pin, Object... arguments) {
        findings.add(Diagnostic.warning(code, pin.place(), arguments)
                .about(pin.entry().path()));
    }

    /** A stretch and the last of those that it stands for. */
    private record Replaced(Stretch stretch, int last) {}

    /** The stretches of a draft with those words in place of others. */
    List<Stretch> in(List<Block> blocks) {
        List<Stretch> base = Stretches.of(blocks);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < base.size(); i++) {
            places.put(base.get(i).from(), i);
        }
        Map<Integer, Replaced> replaced = new TreeMap<>();
        Map<Integer, List<Stretch>> added = new HashMap<>();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            if (pin.frame().isPresent()) {
                continue;
            }
            Integer from = places.get(pin.at());
            Integer to = places.get(pin.to());
            if (from == null || to == null || to < from) {
                tell("PIN-002", pin, from == null ? pin.at() : pin.to());
            } else if (pin.adds()) {
                added.computeIfAbsent(from, any -> new ArrayList<>()).addAll(added(base.get(from), pin, i));
            } else if (isTaken(replaced, from, to)) {
                tell("PIN-005", pin, pin.at());
            } else {
                replaced.put(from, new Replaced(pinned(base.subList(from, to + 1), pin, i), to));
            }
        }
        List<Stretch> all = new ArrayList<>();
        for (int next = 0; next < base.size(); ) {
            Replaced here = replaced.getOrDefault(next, new Replaced(base.get(next), next));
            List<Stretch> behind = new ArrayList<>();
            for (; next <= here.last(); next++) {
                behind.addAll(added.getOrDefault(next, List.of()));
            }
            all.add(here.stretch());
            all.addAll(behind);
            boolean goesOn = next < base.size() && base.get(next).kind() != Kind.BREAK;
            if (goesOn && behind.stream().anyMatch(stretch -> stretch.kind() == Kind.BREAK)) {
                // What is added as a paragraph ends the one that it stands in.
                all.add(newLine(here.stretch()));
            }
        }
        return all;
    }

    private static Stretch newLine(Stretch behind) {
        return Stretch.of(Kind.BREAK, behind.from(), List.of(), Optional.empty());
    }

    private static boolean isTaken(Map<Integer, Replaced> replaced, int from, int to) {
        return replaced.entrySet().stream()
                .anyMatch(other -> other.getKey() <= to && other.getValue().last() >= from);
    }

    private List<Stretch> added(Stretch behind, Pin pin, int number) {
        Stretch words = new Stretch(
                Kind.ADDED, behind.from(), behind.from(), lines(pin), OptionalInt.of(number), Optional.empty());
        return pin.paragraph() ? List.of(newLine(behind), words) : List.of(words);
    }

    private Stretch pinned(List<Stretch> stretches, Pin pin, int number) {
        Stretch first = stretches.get(0);
        List<List<Run>> lines = lines(pin);
        boolean lead = stretches.stream()
                .flatMap(stretch -> stretch.lines().stream())
                .flatMap(List::stream)
                .allMatch(run -> run.emphasis() == Run.Emphasis.LEAD);
        if (lead) {
            lines = lines.stream()
                    .map(line -> line.stream()
                            .map(run -> new Run(run.text(), Run.Emphasis.LEAD, run.origin(), run.point()))
                            .toList())
                    .toList();
        }
        return new Stretch(
                Kind.PINNED,
                first.from(),
                stretches.get(stretches.size() - 1).to(),
                lines,
                OptionalInt.of(number),
                first.block());
    }

    private List<List<Run>> lines(Pin pin) {
        if (pin.words().isEmpty()) {
            return List.of(List.of());
        }
        Fact words = pin.words().get();
        References references = References.of(root);
        return Arrays.stream(words.text().split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> references.runs(line, words, told -> {}))
                .toList();
    }
}
