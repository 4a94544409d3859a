package qicao.mining;

import java.util.List;
import java.util.regex.Pattern;

/** Finds how one part of a speech leads to the next: 下面，我讲⟨数⟩点意见. */
final class TransitionMiner {
    /** The connecting words are fixed as well, so the rest may differ more than in a sentence of content. */
    private static final double LEAST_SHARE = 0.34;

    private static final int MOST_FRAMES = 400;

    /** A number as it stands in a masked text or in a written form: 讲三点意见. */
    private static final String NUMBER = "(?:" + SlotKind.NUMBER.mask() + "|⟨数⟩)";

    /** What tells that one part ends and another begins. */
    private static final Pattern CONNECTIVE = Pattern.compile("下面|接下来|刚才|的同时|为此|综上|借此机会|实践证明|总的来?[看说]|总体来?看"
            + "|围绕(?:上述|以上|这|实现|落实|做好)|回顾|展望|清醒地?[看认]|(?:做好|抓好|把握|突出|强调|从|有|讲|谈|说|提)(?:以下|" + NUMBER + "|几)[点个条方]"
            + "|重点抓好|如下|^最后|^第?" + NUMBER + "[点个]|报告工作|请予?.{0,4}审议");

    private TransitionMiner() {}

    /** Whether a text leads from one part of a speech to another. */
    static boolean connects(String text) {
        return CONNECTIVE.matcher(text).find();
    }

    /** Beginnings of paragraphs and of their last sentences that many speeches have; of one or two clauses. */
    static List<MinedFrame> frames(List<SpeechSketch> speeches, MiningOptions options) {
        List<SpeechSketch> transitions = speeches.stream()
                .map(speech -> speech.withClauses(speech.transitions()))
                .toList();
        MiningOptions own = new MiningOptions(
                options.support(speeches.size()),
                options.leastConstant(),
                LEAST_SHARE,
                options.longestGap(),
                MOST_FRAMES,
                false);
        return new FrameMiner(transitions, own)
                .frames().stream().filter(frame -> connects(frame.text())).toList();
    }
}
