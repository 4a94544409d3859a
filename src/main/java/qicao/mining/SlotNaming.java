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
     * A gap with its kind.
     *
     * @param fillers what it holds, each as often as it does
     * @param after the fixed text behind it
     */
    static MinedFrame.Gap gap(List<String> fillers, String after) {
        SlotKind kind = of(fillers, after);
        return new MinedFrame.Gap(kind, share(fillers, filler -> isOf(kind, filler)));
    }

    private static SlotKind of(List<String> fillers, String after) {
        if (after.startsWith("工作") && share(fillers, Verbs::leads) < MOSTLY) {
            return SlotKind.TOPIC;
        }
        for (SlotKind kind : SlotKind.values()) {
            if (kind.isMask() && share(fillers, filler -> isOf(kind, filler)) >= MOSTLY) {
                return kind;
            }
        }
        if (share(fillers, Verbs::leads) >= MOSTLY) {
            return SlotKind.ACTION;
        }
        return share(fillers, SlotNaming::isFour) >= MOSTLY ? SlotKind.FOUR : SlotKind.MATTER;
    }

    /** Whether a filler is what a kind says; a topic or a matter is any phrase that is no action and no bare function word. */
    private static boolean isOf(SlotKind kind, String filler) {
        return switch (kind) {
            case ACTION -> Verbs.leads(filler);
            case FOUR -> isFour(filler);
            case TOPIC, MATTER -> !Verbs.leads(filler) && !FrameFilter.isFunctionWord(filler);
            case NUMBER, DATE, DOCUMENT, QUOTE, ORGANISATION, SCOPE, OURS -> filler.equals(String.valueOf(kind.mask()));
        };
    }

    private static boolean isFour(String filler) {
        return filler.length() == FOUR && filler.chars().allMatch(c -> Shapes.isHan((char) c));
    }

    private static double share(List<String> fillers, Predicate<String> is) {
        return (double) fillers.stream().filter(is).count() / fillers.size();
    }
}
