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
     * everything passes the privacy gate: no rare span, and no proper name however frequent.
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
        ProperNames names = new ProperNames(speeches, Words.shipped());
        Patterns safe = safe(found, new PrivacyGate(speeches, minSupport, found.texts()), names);
        List<String> violations = new PrivacyGate(speeches, minSupport, safe.texts()).violations(safe.texts());
        if (!violations.isEmpty()) {
            throw new IllegalStateException("rare spans in " + violations.size() + " patterns");
        }
        return safe;
    }

    /** Without rare spans and without names. */
    private static Patterns safe(Patterns found, PrivacyGate gate, ProperNames names) {
        Map<Rejection, List<String>> rejections = new EnumMap<>(Rejection.class);
        found.rejections()
                .forEach((reason, texts) ->
                        texts.forEach(text -> reject(names.standIn(text) ? Rejection.NAME : reason, text, rejections)));
        return new Patterns(
                found.speeches(),
                found.duplicates(),
                found.rejected(),
                found.characters(),
                found.minSupport(),
                found.genres(),
                passing(found.frames(), gate, names, rejections),
                passing(found.transitions(), gate, names, rejections),
                passing(found.headings(), gate, names, rejections),
                found.headingShapes(),
                found.skeletons(),
                found.ownTypes().stream()
                        .filter(type -> gate.passes(type.name()) && !names.standIn(type.name()))
                        .toList(),
                found.explained(),
                rejections);
    }

    private static List<MinedFrame> passing(
            List<MinedFrame> frames, PrivacyGate gate, ProperNames names, Map<Rejection, List<String>> rejections) {
        List<MinedFrame> passing = new ArrayList<>();
        for (MinedFrame frame : frames) {
            boolean common = gate.passes(frame.text())
                    && frame.fillers().stream().flatMap(List::stream).allMatch(gate::passes);
            if (!common) {
                reject(Rejection.RARE_SPAN, frame.text(), rejections);
            } else if (names.standIn(frame.text()) || names.standIn(frame.idea())) {
                reject(Rejection.NAME, frame.text(), rejections);
            } else {
                // What a slot held is only an example: the frame is good without it.
                passing.add(frame.withFillers(filler -> !names.standIn(filler)));
            }
        }
        return passing;
    }

    private static void reject(Rejection reason, String text, Map<Rejection, List<String>> rejections) {
        rejections.computeIfAbsent(reason, any -> new ArrayList<>()).add(text);
    }

    private static Map<String, Integer> genres(List<SpeechSketch> speeches) {
        Map<String, Integer> genres = new TreeMap<>();
        speeches.forEach(speech -> genres.merge(FrameMiner.type(speech), 1, Integer::sum));
        return genres;
    }
}
