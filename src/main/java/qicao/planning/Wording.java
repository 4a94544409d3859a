package qicao.planning;

import java.util.Optional;
import java.util.OptionalLong;
import qicao.chinese.MarkerFamily;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Tone;
import qicao.words.WordClass;

/**
 * The writer's wishes for the wording (文风).
 *
 * @param seed decides which of several good wordings is taken
 * @param detail how much framing goes around the facts
 * @param points the family that numbers points, if the writer cares
 * @param tone the tone, if the writer names one or the meeting does
 */
public record Wording(long seed, Detail detail, Optional<MarkerFamily> points, Optional<Tone> tone) {
    /** 简, 中 or 详. */
    public enum Detail {
        BRIEF,
        NORMAL,
        FULL
    }

    /** The wishes of a fill-in; {@code seed} overrides its 种子. */
    static Wording of(FillIn fillIn, OptionalLong seed) {
        return new Wording(
                seed(fillIn, seed),
                fillIn.root()
                        .fact(Key.WORDING, Key.DETAIL)
                        .map(fact -> detail(fact.text()))
                        .orElse(Detail.NORMAL),
                fillIn.root().fact(Key.WORDING, Key.POINTS).flatMap(fact -> family(fact.text())),
                tone(fillIn));
    }

    /** The writer's 语气; a meeting that is called an urgent one is urgent. */
    private static Optional<Tone> tone(FillIn fillIn) {
        return fillIn.root()
                .fact(Key.WORDING, Key.TONE)
                .flatMap(fact -> Tone.of(fact.text()))
                .or(() -> fillIn.root()
                        .fact(Key.MEETING, Key.NAME)
                        .filter(name -> WordClass.URGENT.fits(name.text()))
                        .map(name -> Tone.URGENT));
    }

    /** The meeting's name and the 种子 and nothing else: two meetings differ with one 种子, and no other fact rewords a draft. */
    private static long seed(FillIn fillIn, OptionalLong wish) {
        long number = wish.orElseGet(() -> fillIn.root()
                .fact(Key.WORDING, Key.SEED)
                .map(fact -> Long.parseLong(fact.text()))
                .orElse(0L));
        String name = fillIn.root().fact(Key.MEETING, Key.NAME).map(Fact::text).orElse("");
        return Dice.mix(number) ^ Dice.name(name);
    }

    /**
     * The 种子 with which a meeting of another name has the wordings that it had: for a name that is corrected.
     *
     * @param fillIn before the name changes
     */
    public static long seedForName(FillIn fillIn, String name) {
        return Dice.unmix(seed(fillIn, OptionalLong.empty()) ^ Dice.name(name));
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
