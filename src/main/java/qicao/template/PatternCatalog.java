package qicao.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that drafts can say: frames by part, and heading sets. It is laid in layers: files that stand side by side, and
 * over them files whose frames and heading sets replace those of the same id in their place, take some out, or join behind.
 *
 * <p>A frame's tags ({@code when} in the file) are conditions of the moment; all of them must hold. The table 条件 of the
 * site's page templates.md lists those that drafting knows and says what each means.
 */
public final class PatternCatalog {
    private final List<WordingFile> base;
    private final Voice voice;
    private final Set<String> parts = new LinkedHashSet<>();
    private final Map<String, Frame> over = new LinkedHashMap<>();
    private final Map<String, HeadingSet> headingsOver = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Map<String, List<Frame>> byPart = new ConcurrentHashMap<>();
    /** Null as long as nobody asked; read twice if two ask at once. */
    private volatile @Nullable List<HeadingSet> headings;

    /**
     * Files in layers.
     *
     * @param base files that stand side by side, in order
     * @param over those that are laid over them, the lowest first
     * @param voice of the house
     */
    record Layers(List<WordingFile> base, List<WordingFile> over, Voice voice) {}

    /** A catalogue of files. */
    PatternCatalog(Layers layers) {
        base = List.copyOf(layers.base());
        voice = layers.voice();
        base.forEach(file -> parts.addAll(file.parts()));
        for (WordingFile layer : layers.over()) {
            for (String part : layer.parts()) {
                parts.add(part);
                layer.frames(part).forEach(frame -> over.put(frame.id(), frame));
            }
            layer.headings().forEach(set -> headingsOver.put(set.id(), set));
            removed.removeAll(layer.ids());
            removed.addAll(layer.removed());
            over.keySet().removeAll(layer.removed());
            headingsOver.keySet().removeAll(layer.removed());
        }
    }

    /** A catalogue of patterns with distinct ids. */
    public PatternCatalog(List<Frame> frames, List<HeadingSet> headings) {
        this(new Layers(List.of(ParsedWording.of(frames, headings, Set.of())), List.of(), Voice.NONE));
    }

    /** The parts that have frames, in the order of the files. */
    public Collection<String> parts() {
        return Collections.unmodifiableSet(parts);
    }

    /** All frames, part by part. */
    public List<Frame> frames() {
        return parts.stream().flatMap(part -> part(part).stream()).toList();
    }

    /** The frames of one part, in the order of the files; empty for an unknown part. */
    public List<Frame> part(String part) {
        return parts.contains(part) ? byPart.computeIfAbsent(part, this::read) : List.of();
    }

    private List<Frame> read(String part) {
        List<Frame> frames = new ArrayList<>();
        for (WordingFile file : base) {
            frames.addAll(file.frames(part));
        }
        frames.removeIf(frame -> removed.contains(frame.id()) || isElsewhere(frame));
        Map<String, Frame> laid = new LinkedHashMap<>();
        // Of two that bear one id in the base, the first was written by people and the second mined.
        frames.forEach(frame -> laid.putIfAbsent(frame.id(), frame));
        over.values().stream().filter(frame -> frame.part().equals(part)).forEach(frame -> laid.put(frame.id(), frame));
        return List.copyOf(laid.values());
    }

    /** Whether a layer moved it to another part. */
    private boolean isElsewhere(Frame frame) {
        Frame laid = over.get(frame.id());
        return laid != null && !laid.part().equals(frame.part());
    }

    /** The frame of an id. */
    public Optional<Frame> frame(String id) {
        return frames().stream().filter(frame -> frame.id().equals(id)).findFirst();
    }

    /** How much each wording sounds like the house. */
    public Voice voice() {
        return voice;
    }

    /** All heading sets, in the order of the files. */
    public List<HeadingSet> headings() {
        List<HeadingSet> known = headings;
        if (known == null) {
            Map<String, HeadingSet> laid = new LinkedHashMap<>();
            base.forEach(file -> file.headings().forEach(set -> laid.put(set.id(), set)));
            laid.keySet().removeAll(removed);
            laid.putAll(headingsOver);
            known = List.copyOf(laid.values());
            headings = known;
        }
        return known;
    }
}
