package qicao.packet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Run;

/** Where a speech tells what: the numbers of the headings and points that a fact of the fill-in stands under. */
final class SpeechPlaces {
    /** How a number that was worked out names itself in drafts. */
    private static final String NUMBERING = "序号";

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    /** Looks through a draft. */
    SpeechPlaces(Draft draft) {
        String[] markers = {"", "", "", ""};
        String first = "";
        for (Block block : draft.blocks()) {
            Optional<Block.Heading> heading = Draft.heading(block);
            if (heading.isPresent()) {
                int level = heading.get().level();
                markers[level - 1] = heading.get().marker();
                for (int below = level; below < markers.length; below++) {
                    markers[below] = "";
                }
                first = level == 1 ? Block.text(heading.get().runs()) : first;
            }
            tell(block, heading, markers, first);
        }
    }

    private void tell(Block block, Optional<Block.Heading> heading, String[] markers, String first) {
        String above = String.join("", markers);
        String number = "";
        List<Run> runs = Stream.concat(
                        heading.filter(own -> own != block).stream().flatMap(own -> own.runs().stream()),
                        block.runs().stream())
                .toList();
        for (Run run : runs) {
            if (run.origin() instanceof Origin.Computed computed
                    && computed.what().equals(NUMBERING)) {
                number = run.text();
            } else if (run.origin() instanceof Origin.Written written) {
                numbers.putIfAbsent(written.path(), above + number);
                headings.putIfAbsent(written.path(), first);
            }
        }
    }

    /** The numbers that the first told of some facts stands under, {@code 二、（一）一是}; empty if there are none. */
    String number(List<String> paths) {
        return find(numbers, paths);
    }

    /** The level-1 heading that the first told of some facts stands under; empty if there is none. */
    String heading(List<String> paths) {
        return find(headings, paths);
    }

    private static String find(Map<String, String> places, List<String> paths) {
        return paths.stream()
                .flatMap(path -> Optional.ofNullable(places.get(path)).stream())
                .findFirst()
                .orElse("");
    }
}
