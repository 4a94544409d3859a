package qicao.readback;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.readback.FramePattern.Told;
import qicao.template.PatternCatalog;
import qicao.template.Slot;

/** The frames of a catalogue, to be found in a text. */
final class Wordings {
    /** Who is thanked and what for cannot be told apart: it is all taken for who. */
    private static final String THANKS = "affirm.";

    private final PatternCatalog catalogue;
    private final Map<String, List<FramePattern>> patterns = new HashMap<>();

    Wordings(PatternCatalog catalogue) {
        this.catalogue = catalogue;
    }

    PatternCatalog catalogue() {
        return catalogue;
    }

    /** The frame of some parts that a text says at a place: the one with the most words of its own. */
    Optional<Told> at(Collection<String> parts, String text, int from) {
        return parts.stream()
                .flatMap(part -> part(part).stream())
                .flatMap(pattern -> pattern.at(text, from).stream())
                .max(Comparator.comparingInt(Told::words).thenComparing(Told::end, Comparator.reverseOrder()));
    }

    List<FramePattern> part(String part) {
        return patterns.computeIfAbsent(
                part,
                any -> catalogue.part(part).stream()
                        .filter(frame ->
                                !part.startsWith(THANKS) || !frame.needs().contains(Slot.ITEM_BODY))
                        .map(FramePattern::of)
                        .toList());
    }
}
