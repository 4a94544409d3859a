package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qicao.template.Slot;

/**
 * A wording read backwards: its fixed texts are looked for in a sentence, from the beginning of a clause to the end of one,
 * and what stands between them are the fillers of its slots. A filler that is not like its slot ({@link Filler}) is none.
 */
final class ReadingFrame {
    private static final String EDGES = "，：；。！？、“”‘’（）… ";
    private static final String ENDS = "。！？；，：";
    /** A gap that is no slot holds words that tell nothing, not half a sentence. */
    private static final int LONGEST_GAP = 40;

    /** Fixed texts; one more than there are slots. */
    private final List<String> literals = new ArrayList<>();

    private final List<Optional<Slot>> slots = new ArrayList<>();

    /**
     * What a slot holds.
     *
     * @param begin offset in the sentence
     * @param end offset behind its last character
     */
    record Binding(Slot slot, int begin, int end) {}

    /** Reads a written form: slots by their labels in ⟨⟩, anything else in ⟨⟩ is a gap. */
    ReadingFrame(String written) {
        int at = 0;
        for (int open = written.indexOf('⟨'); open >= 0; open = written.indexOf('⟨', at)) {
            int close = written.indexOf('⟩', open);
            literals.add(written.substring(at, open));
            slots.add(Slot.named(written.substring(open + 1, close)));
            at = close + 1;
        }
        int end = written.length();
        while (end > at && ENDS.indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        literals.add(written.substring(at, end));
    }

    /** Whether it has a slot whose fillers are known by their form, and words enough to be told from others. */
    boolean tells() {
        return slots.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(slot -> Filler.of(slot).isPresent())
                && words() > 1;
    }

    /** How many characters of it are fixed: the more, the surer. */
    int words() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** The fillers of its slots in a sentence; none if the sentence has another wording. */
    List<Binding> read(String sentence) {
        String first = literals.get(0);
        for (int at = find(sentence, first, 0); at >= 0; at = find(sentence, first, at + 1)) {
            if (isEdge(sentence, at - 1)) {
                List<Binding> bound = new Attempt(sentence).from(at + first.length());
                if (bound != null) {
                    return bound;
                }
            }
        }
        return List.of();
    }

    /** As {@code indexOf}, which finds the empty text behind the end again and again. */
    private static int find(String sentence, String literal, int from) {
        return from > sentence.length() ? -1 : sentence.indexOf(literal, from);
    }

    private static boolean isEdge(String sentence, int at) {
        return at < 0 || at >= sentence.length() || EDGES.indexOf(sentence.charAt(at)) >= 0;
    }

    /** One try; what failed once at a place is not tried there again. */
    private final class Attempt {
        private final String sentence;
        private final boolean[][] failed;
        private final List<Binding> bound = new ArrayList<>();

        Attempt(String sentence) {
            this.sentence = sentence;
            failed = new boolean[slots.size()][sentence.length() + 1];
        }

        @Nullable
        List<Binding> from(int at) {
            return rest(0, at) ? bound : null;
        }

        private boolean rest(int slot, int from) {
            if (slot == slots.size()) {
                return isEdge(sentence, from);
            }
            if (failed[slot][from]) {
                return false;
            }
            failed[slot][from] = true;
            Optional<Filler> filler = slots.get(slot).flatMap(Filler::of);
            int furthest = Math.min(
                    sentence.length(), from + filler.map(Filler::longest).orElse(LONGEST_GAP));
            String next = literals.get(slot + 1);
            if (slot == slots.size() - 1 && next.isEmpty()) {
                return last(slot, from, furthest);
            }
            for (int at = find(sentence, next, from + 1);
                    at >= 0 && at <= furthest;
                    at = find(sentence, next, at + 1)) {
                if (fits(slot, from, at)) {
                    bind(slot, from, at);
                    if (rest(slot + 1, at + next.length())) {
                        return true;
                    }
                    unbind(slot);
                }
            }
            return false;
        }

        /** A slot behind all fixed texts holds as much as it may. */
        private boolean last(int slot, int from, int furthest) {
            if (slots.get(slot).isEmpty()) {
                return from < sentence.length();
            }
            for (int end = furthest; end > from; end--) {
                if (isEdge(sentence, end) && fits(slot, from, end)) {
                    bind(slot, from, end);
                    return true;
                }
            }
            return false;
        }

        private boolean fits(int slot, int from, int end) {
            return slots.get(slot)
                    .map(named -> Filler.of(named)
                            .filter(filler -> filler.fits(sentence.substring(from, end)))
                            .isPresent())
                    .orElse(true);
        }

        private void bind(int slot, int from, int end) {
            slots.get(slot).ifPresent(named -> bound.add(new Binding(named, from, end)));
        }

        private void unbind(int slot) {
            if (slots.get(slot).isPresent()) {
                bound.remove(bound.size() - 1);
            }
        }
    }
}
