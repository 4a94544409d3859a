package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import qicao.chinese.MarkerFamily;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;

/**
 * The writer's wishes for the wording (文风).
 *
 * @param seed decides which of several good wordings is taken
 * @param detail how much framing goes around the facts
 * @param points the family that numbers points, if the writer cares
 */
record Wording(long seed, Detail detail, Optional<MarkerFamily> points) {
    /** 简, 中 or 详. */
    enum Detail {
        BRIEF,
        NORMAL,
        FULL
    }

    /** The seed is the option's, else the fill-in's, else drawn from the meeting, so that two drafts of a batch differ. */
    static Wording of(FillIn fillIn, OptionalLong seed) {
        return new Wording(
                seed.orElseGet(() -> seed(fillIn)),
                fillIn.root()
                        .fact(Key.WORDING, Key.DETAIL)
                        .map(fact -> detail(fact.text()))
                        .orElse(Detail.NORMAL),
                fillIn.root().fact(Key.WORDING, Key.POINTS).flatMap(fact -> family(fact.text())));
    }

    private static long seed(FillIn fillIn) {
        Optional<Fact> given = fillIn.root().fact(Key.WORDING, Key.SEED);
        if (given.isPresent()) {
            return Long.parseLong(given.get().text());
        }
        long seed = 0;
        for (Optional<Fact> fact : List.of(
                fillIn.root().fact(Key.MEETING, Key.NAME),
                fillIn.root().fact(Key.DATE),
                fillIn.root().fact(Key.SPEAKER, Key.PERSON))) {
            seed = seed * 31 + fact.map(Fact::text).orElse("").hashCode();
        }
        return seed;
    }

    private static Detail detail(String word) {
        return switch (word) {
            case "简" -> Detail.BRIEF;
            case "详" -> Detail.FULL;
            default -> Detail.NORMAL;
        };
    }

    private static Optional<MarkerFamily> family(String word) {
        return switch (word) {
            case "一是" -> Optional.of(MarkerFamily.IS);
            case "（一）" -> Optional.of(MarkerFamily.BRACKETED);
            case "第一" -> Optional.of(MarkerFamily.NTH);
            default -> Optional.empty();
        };
    }
}
