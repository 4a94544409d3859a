package qicao.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import qicao.genre.Role;
import qicao.mining.MinedFrame;
import qicao.mining.SlotKind;

/**
 * Which mined frames may be said in a draft: whole sentences in enough speeches, tied to no period, whose slots the fill-in
 * fills, and for which {@code parts.tsv} beside this class names a place. All others only count for coverage: a sentence
 * that is out of place is worse than none.
 */
final class MinedVariants {
    /** What the fill-in knows by the same name. */
    private static final Set<SlotKind> BOUND = Set.of(SlotKind.TOPIC, SlotKind.SCOPE);

    private final List<Place> places;

    /** Where a frame of a role with some words in it may be said, how it joins, and with whose wordings it shares its idea. */
    private record Place(
            Role role,
            String words,
            String part,
            String idea,
            Set<String> audience,
            List<String> when,
            String before,
            String after) {
        static Place of(String[] row) {
            return new Place(
                    Role.of(row[0]).orElseThrow(),
                    row[1],
                    row[2],
                    row[3],
                    words(row[4]),
                    List.copyOf(words(row[5])),
                    row[6],
                    row[7]);
        }

        private static Set<String> words(String cell) {
            return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(" ", -1)));
        }
    }

    private MinedVariants(List<Place> places) {
        this.places = places;
    }

    static MinedVariants shipped() {
        try (InputStream in = Objects.requireNonNull(MinedVariants.class.getResourceAsStream("parts.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new MinedVariants(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(Place::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frames that may be said, best supported first in each part. */
    List<Frame> of(List<MinedFrame> mined, int minSupport) {
        List<Frame> frames = new ArrayList<>();
        List<MinedFrame> best = mined.stream()
                .sorted(Comparator.comparing(MinedFrame::role)
                        .thenComparing(
                                Comparator.comparingInt(MinedFrame::support).reversed())
                        .thenComparing(MinedFrame::text))
                .toList();
        for (MinedFrame frame : best) {
            if (frame.sentences() >= minSupport && !frame.dated() && BOUND.containsAll(frame.slots())) {
                place(frame).ifPresent(place -> frames.add(frame(frame, place)));
            }
        }
        return frames;
    }

    private Optional<Place> place(MinedFrame frame) {
        return places.stream()
                .filter(place -> place.role() == frame.role() && frame.text().contains(place.words()))
                .findFirst();
    }

    private static Frame frame(MinedFrame mined, Place place) {
        // Both sides call a topic ⟨主题⟩ and an area ⟨范围⟩.
        FrameText text = FrameText.parse(place.before() + mined.text() + place.after());
        return new Frame(
                MinedFrame.id(text.toString()),
                place.part(),
                place.idea(),
                text,
                place.audience(),
                Set.of(),
                place.when(),
                Frame.Provenance.MINED,
                mined.support());
    }
}
