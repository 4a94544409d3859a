package qicao.template;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file of sections or headings says, all of it in memory. */
record ParsedWording(Map<String, List<Frame>> byPart, List<HeadingSet> headings, Set<String> removed)
        implements WordingFile {
    ParsedWording {
        headings = List.copyOf(headings);
        removed = Set.copyOf(removed);
    }

    static ParsedWording of(List<Frame> frames, List<HeadingSet> headings, Set<String> removed) {
        return new ParsedWording(
                frames.stream().collect(Collectors.groupingBy(Frame::part, LinkedHashMap::new, Collectors.toList())),
                headings,
                removed);
    }

    @Override
    public Collection<String> parts() {
        return byPart.keySet();
    }

    @Override
    public List<Frame> frames(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    @Override
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        byPart.values().forEach(frames -> frames.forEach(frame -> ids.add(frame.id())));
        headings.forEach(set -> ids.add(set.id()));
        return ids;
    }
}
