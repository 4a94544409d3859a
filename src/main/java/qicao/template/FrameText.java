package qicao.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A frame's wording: literal text and slots in turn, written {@code 今天，我们召开⟨名称⟩。} */
public final class FrameText {
    /** Repeats are counted in stretches of so many characters: four is the length of a set phrase. */
    private static final int STRETCH = 4;

    private final List<Part> parts;
    private final Set<Slot> slots;
    private final long[] stretches;

    /** A literal or a slot. */
    public sealed interface Part {}

    /** Text that is always the same. */
    public record Literal(String text) implements Part {}

    /** A place for a value. */
    public record SlotPart(Slot slot) implements Part {}

    /** Parts in reading order. */
    public FrameText(List<Part> parts) {
        this.parts = List.copyOf(parts);
        Set<Slot> found = EnumSet.noneOf(Slot.class);
        for (Part part : parts) {
            if (part instanceof SlotPart slotPart) {
                found.add(slotPart.slot());
            }
        }
        slots = Collections.unmodifiableSet(found);
        stretches = stretches(parts);
    }

    /** The stretches of all literals in reading order. Loops and no streams: a cold process makes some hundreds. */
    private static long[] stretches(List<Part> parts) {
        int count = 0;
        for (Part part : parts) {
            count +=
                    part instanceof Literal literal ? Math.max(0, literal.text().length() - STRETCH + 1) : 0;
        }
        long[] stretches = new long[count];
        int next = 0;
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                for (int at = 0; at + STRETCH <= literal.text().length(); at++) {
                    stretches[next++] = stretch(literal.text(), at);
                }
            }
        }
        return stretches;
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException with the name of an unknown slot, or if a bracket is not closed
     */
    public static FrameText parse(String written) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('⟨', at);
            if (open < 0) {
                parts.add(new Literal(written.substring(at)));
                break;
            }
            if (open > at) {
                parts.add(new Literal(written.substring(at, open)));
            }
            int close = written.indexOf('⟩', open);
            if (close < 0) {
                throw new IllegalArgumentException(written.substring(open));
            }
            String name = written.substring(open + 1, close);
            Optional<Slot> slot = Slot.named(name);
            parts.add(new SlotPart(slot.orElseThrow(() -> new IllegalArgumentException(name))));
            at = close + 1;
        }
        return new FrameText(parts);
    }

    /** The parts in reading order. */
    public List<Part> parts() {
        return parts;
    }

    /** Hands each literal and each slot on, in reading order. */
    public void read(Consumer<String> literals, Consumer<Slot> places) {
        for (Part part : parts) {
            if (part instanceof SlotPart place) {
                places.accept(place.slot());
            } else if (part instanceof Literal literal) {
                literals.accept(literal.text());
            }
        }
    }

    /** The slots, without repeats. */
    public Set<Slot> slots() {
        return slots;
    }

    /** How many set phrases of the literal text are among {@code used}. */
    public int repeats(SetPhrases used) {
        int repeats = 0;
        for (long stretch : stretches) {
            if (used.contains(stretch)) {
                repeats++;
            }
        }
        return repeats;
    }

    /** Adds the set phrases of the literal text to {@code used}, for {@link #repeats}. */
    public void use(SetPhrases used) {
        for (long stretch : stretches) {
            used.add(stretch);
        }
    }

    /** Four characters as one number: equal exactly if the characters are. */
    private static long stretch(String text, int at) {
        return (long) text.charAt(at) << 48
                | (long) text.charAt(at + 1) << 32
                | (long) text.charAt(at + 2) << 16
                | text.charAt(at + 3);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameText text && parts.equals(text.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(parts);
    }

    /** The written form. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        read(written::append, slot -> written.append('⟨').append(slot.label()).append('⟩'));
        return written.toString();
    }
}
