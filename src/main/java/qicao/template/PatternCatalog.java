package qicao.template;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The patterns of a template folder: frames by part, and heading sets.
 *
 * <p>A frame's tags ({@code when} in patterns.yaml) are conditions of its part; all of them must hold. Those that drafting
 * knows: {@code figures}, {@code plain} (whether achievements have numbers behind them), {@code told} (achievements were
 * told before), {@code many}, {@code one}, {@code later} (not the first of its list), {@code goal-verb}, {@code goal-clause}
 * (how the call's goal begins), {@code deadline-before}, {@code deadline-from}, {@code deadline-ongoing}, {@code
 * deadline-other}, {@code no-deadline}, {@code no-owner}, {@code battle}, {@code aspect} (what the tasks are called).
 */
public final class PatternCatalog {
    private final List<Frame> frames;
    private final Map<String, List<Frame>> byPart;
    private final Map<String, Frame> byId;
    private final List<HeadingSet> headings;

    /** A catalogue of patterns with distinct ids. */
    public PatternCatalog(List<Frame> frames, List<HeadingSet> headings) {
        this.frames = List.copyOf(frames);
        this.headings = List.copyOf(headings);
        byPart = frames.stream().collect(Collectors.groupingBy(Frame::part, LinkedHashMap::new, Collectors.toList()));
        byId = frames.stream().collect(Collectors.toMap(Frame::id, Function.identity()));
    }

    /** All frames, in the order of the file. */
    public List<Frame> frames() {
        return frames;
    }

    /** The frames of one part, in the order of the file; empty for an unknown part. */
    public List<Frame> part(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** The names of the files in which the frames can be said, {@code sections/recap.ftl}, in alphabetical order. */
    public Collection<String> sectionFiles() {
        Set<String> files = new TreeSet<>();
        frames.forEach(frame -> files.add(sectionFile(frame)));
        return files;
    }

    /** The name of the file in which a frame can be said. */
    public static String sectionFile(Frame frame) {
        return "sections/" + frame.part().substring(0, frame.part().indexOf('.')) + ".ftl";
    }

    /** A catalogue of the same heading sets and some of the frames. */
    public PatternCatalog only(Predicate<Frame> wanted) {
        return new PatternCatalog(frames.stream().filter(wanted).toList(), headings);
    }

    /** The frame of an id. */
    public Optional<Frame> frame(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All heading sets, in the order of the file. */
    public List<HeadingSet> headings() {
        return headings;
    }
}
