package qicao.mining;

import java.util.List;
import java.util.function.Predicate;
import qicao.chinese.Verbs;

/** Names a gap for what it holds. */
final class SlotNaming {
    /** A gap is named for a kind if three fifths of its fillers are of it. */
    private static final double MOSTLY = 0.6;

    private static final int FOUR = 4;

    private SlotNaming() {}

    /**
     * The kind of a gap.
     *
     * @param fillers what it holds, each as often as it does
     * @param after the fixed text behind it
     */
    static SlotKind of(List<String> fillers, String after) {
        if (after.startsWith("工作") && share(fillers, Verbs::leads) < MOSTLY) {
            return SlotKind.TOPIC;
        }
        for (SlotKind kind : SlotKind.values()) {
            if (kind.isMask() && share(fillers, filler -> filler.equals(String.valueOf(kind.mask()))) >= MOSTLY) {
                return kind;
            }
        }
        if (share(fillers, Verbs::leads) >= MOSTLY) {
            return SlotKind.ACTION;
        }
        return share(fillers, SlotNaming::isFour) >= MOSTLY ? SlotKind.FOUR : SlotKind.MATTER;
    }

    private static boolean isFour(String filler) {
        return filler.length() == FOUR && filler.chars().allMatch(c -> Shapes.isHan((char) c));
    }

    private static double share(List<String> fillers, Predicate<String> is) {
        return (double) fillers.stream().filter(is).count() / fillers.size();
    }
}
