package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.Slot;

/**
 * A frame read backwards: its words stand as they are, and what stands between them are the fillers of its slots.
 *
 * @param frame the frame
 * @param opening the words that it begins with, by which most frames are told at once not to be meant
 * @param words how many characters of it are fixed: the more, the surer
 */
record FramePattern(Frame frame, String opening, Pattern pattern, List<Slot> slots, int words) {
    /** So long a filler is, in characters. */
    private static final int LONGEST = 400;

    private static final String NUMERAL = "[一二两三四五六七八九十]{1,3}";
    private static final String CLAUSE = "[^，。！？；]{1,60}?";
    private static final String SENTENCE = "[^。！？]{1," + LONGEST + "}?";

    /**
     * What a frame says.
     *
     * @param end offset behind it
     */
    record Told(Frame frame, List<Bound> bound, int words, int end) {
        /** What the first of some slots holds. */
        Optional<String> filler(Slot slot) {
            return bound.stream()
                    .filter(one -> one.slot() == slot)
                    .map(Bound::text)
                    .findFirst();
        }
    }

    /** What a slot holds. */
    record Bound(Slot slot, String text) {}

    static FramePattern of(Frame frame) {
        StringBuilder pattern = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        int[] words = new int[1];
        frame.text()
                .read(
                        literal -> {
                            pattern.append(Pattern.quote(literal));
                            words[0] += literal.length();
                        },
                        slot -> {
                            pattern.append('(').append(filler(slot)).append(')');
                            slots.add(slot);
                        });
        List<FrameText.Part> parts = frame.text().parts();
        String opening = !parts.isEmpty() && parts.get(0) instanceof FrameText.Literal first ? first.text() : "";
        return new FramePattern(frame, opening, Pattern.compile(pattern.toString()), List.copyOf(slots), words[0]);
    }

    /** What it says at a place of a text; empty if it does not stand there. */
    Optional<Told> at(String text, int from) {
        if (!text.startsWith(opening, from)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? Optional.of(told(matcher)) : Optional.empty();
    }

    /** What it says as all of a text. */
    Optional<Told> whole(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(told(matcher)) : Optional.empty();
    }

    private Told told(Matcher matcher) {
        List<Bound> bound = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            bound.add(new Bound(slots.get(i), matcher.group(i + 1)));
        }
        return new Told(frame, bound, words, matcher.end());
    }

    /** What the filler of a slot looks like. */
    static String filler(Slot slot) {
        return switch (slot) {
            case COUNT -> NUMERAL;
            case POINTS -> NUMERAL + "[点个条]\\p{IsHan}{1,8}?";
            case SPEAK -> "\\p{IsHan}{1,4}?";
            case KIND -> "\\p{IsHan}{1,6}?";
            case SCOPE -> "全\\p{IsHan}{1,4}?";
            case EVERYONE -> "\\p{IsHan}{1,8}上下";
            case TOPIC -> "[^，。；：！？]{2,24}?";
            case PERIOD -> "[^，。；：]{2,24}?";
            case MEETING, COURSE, PROJECT, ORGANISER, REPRESENTED, UNDER, PARTNERS, INVESTMENT, SCHEDULE, DURATION ->
                CLAUSE;
            default -> SENTENCE;
        };
    }
}
