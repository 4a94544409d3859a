package qicao.mining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the patterns of a corpus.
 *
 * <pre>{@code
 * Sketch sketch = new Sketch();
 * for each speech: sketch.add(outliner.outline(speech));
 * Patterns patterns = new Miner(MiningOptions.defaults()).mine(sketch);
 * }</pre>
 *
 * The same speeches give the same patterns, in whatever order and shards they were sketched. Time is linear in their length.
 */
public final class Miner {
    private final MiningOptions options;

    /** A miner with options. */
    public Miner(MiningOptions options) {
        this.options = options;
    }

    /**
     * The patterns of the speeches of a sketch: copies are left out, what is frequent is found, junk is thrown out, and
     * everything passes the privacy gate.
     *
     * @throws IllegalStateException if the gate finds a rare span in what is to be emitted: then nothing may be written
     */
    public Patterns mine(Sketch sketch) {
        List<SpeechSketch> speeches = sketch.distinct();
        int minSupport = options.support(speeches.size());
        FrameMiner miner = new FrameMiner(speeches, options);
        List<MinedFrame> frames = miner.frames();
        List<MinedFrame> headings = HeadingMiner.frames(speeches, options);
        Patterns found = new Patterns(
                speeches.size(),
                sketch.size() - speeches.size(),
                sketch.rejected(),
                speeches.stream().mapToLong(SpeechSketch::characters).sum(),
                minSupport,
                genres(speeches),
                frames,
                TransitionMiner.frames(speeches, options),
                headings,
                HeadingMiner.shapes(speeches, minSupport),
                Skeletons.byType(speeches, minSupport),
                Skeletons.ownTypes(speeches, Words.shipped(), minSupport),
                miner.explained(),
                miner.rejected());
        Patterns safe = withoutRareSpans(found, new PrivacyGate(speeches, minSupport, found.texts()));
        List<String> violations = new PrivacyGate(speeches, minSupport, safe.texts()).violations(safe.texts());
        if (!violations.isEmpty()) {
            throw new IllegalStateException("rare spans in " + violations.size() + " patterns");
        }
        return safe;
    }

    private static Patterns withoutRareSpans(Patterns found, PrivacyGate gate) {
        Map<Rejection, List<String>> rejections = new EnumMap<>(Rejection.class);
        rejections.putAll(found.rejections());
        List<MinedFrame> frames = passing(found.frames(), gate, rejections);
        return new Patterns(
                found.speeches(),
                found.duplicates(),
                found.rejected(),
                found.characters(),
                found.minSupport(),
                found.genres(),
                frames,
                passing(found.transitions(), gate, rejections),
                passing(found.headings(), gate, rejections),
                found.headingShapes(),
                found.skeletons(),
                found.ownTypes().stream()
                        .filter(type -> gate.passes(type.name()))
                        .toList(),
                found.explained(),
                rejections);
    }

    private static List<MinedFrame> passing(
            List<MinedFrame> frames, PrivacyGate gate, Map<Rejection, List<String>> rejections) {
        List<MinedFrame> passing = new ArrayList<>();
        for (MinedFrame frame : frames) {
            boolean passes = gate.passes(frame.text())
                    && frame.fillers().stream().flatMap(List::stream).allMatch(gate::passes);
            if (passes) {
                passing.add(frame);
            } else {
                rejections
                        .computeIfAbsent(Rejection.RARE_SPAN, any -> new ArrayList<>())
                        .add(frame.text());
            }
        }
        return passing;
    }

    private static Map<String, Integer> genres(List<SpeechSketch> speeches) {
        Map<String, Integer> genres = new TreeMap<>();
        speeches.forEach(speech -> genres.merge(FrameMiner.type(speech), 1, Integer::sum));
        return genres;
    }
}
