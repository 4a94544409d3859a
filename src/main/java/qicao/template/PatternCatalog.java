package qicao.template;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a template folder: frames by part, and heading sets.
 *
 * <p>A frame's tags ({@code when} in patterns.yaml) are conditions of the moment; all of them must hold, and one that
 * drafting does not know never does. The table 条件 of the site's page templates.md lists those that drafting knows and
 * says what each means.
 */
public final class PatternCatalog {
    private final PatternSource source;
    private final Map<String, List<Frame>> byPart = new ConcurrentHashMap<>();
    private final Set<String> parts;
    /** Null as long as nobody asked; read twice if two ask at once. */
    private volatile @Nullable List<HeadingSet> headings;

    /** A catalogue that reads what is asked for. */
    PatternCatalog(PatternSource source) {
        this.source = source;
        parts = Collections.unmodifiableSet(new LinkedHashSet<>(source.parts()));
    }

    /** A catalogue of patterns with distinct ids. */
    public PatternCatalog(List<Frame> frames, List<HeadingSet> headings) {
        this(new InMemory(
                frames.stream().collect(Collectors.groupingBy(Frame::part, LinkedHashMap::new, Collectors.toList())),
                List.copyOf(headings)));
    }

    /** The parts that have frames, in the order of the file. */
    public Collection<String> parts() {
        return parts;
    }

    /** All frames, part by part, in the order of the file. */
    public List<Frame> frames() {
        return parts.stream().flatMap(part -> part(part).stream()).toList();
    }

    /** The frames of one part, in the order of the file; empty for an unknown part. */
    public List<Frame> part(String part) {
        return parts.contains(part) ? byPart.computeIfAbsent(part, source::frames) : List.of();
    }

    /** The names of the files in which the frames can be said, {@code sections/recap.ftl}, in alphabetical order. */
    public Collection<String> sectionFiles() {
        Set<String> files = new TreeSet<>();
        parts.forEach(part -> files.add(sectionFile(part)));
        return files;
    }

    /** The name of the file in which a frame can be said. */
    public static String sectionFile(Frame frame) {
        return sectionFile(frame.part());
    }

    private static String sectionFile(String part) {
        return "sections/" + part.substring(0, part.indexOf('.')) + ".ftl";
    }

    /** A catalogue of the same heading sets and some of the frames. */
    public PatternCatalog only(Predicate<Frame> wanted) {
        return new PatternCatalog(frames().stream().filter(wanted).toList(), headings());
    }

    /** The frame of an id. */
    public Optional<Frame> frame(String id) {
        return frames().stream().filter(frame -> frame.id().equals(id)).findFirst();
    }

    /** All heading sets, in the order of the file. */
    public List<HeadingSet> headings() {
        List<HeadingSet> known = headings;
        if (known == null) {
            known = source.headings();
            headings = known;
        }
        return known;
    }

    /** Patterns that were all read at once. */
    private record InMemory(Map<String, List<Frame>> byPart, List<HeadingSet> headings) implements PatternSource {
        @Override
        public List<String> parts() {
            return List.copyOf(byPart.keySet());
        }

        @Override
        public List<Frame> frames(String part) {
            return List.copyOf(byPart.getOrDefault(part, List.of()));
        }
    }
}
