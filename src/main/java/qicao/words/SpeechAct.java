package qicao.words;

/**
 * What somebody did before the speech (事), and so what the speaker can say to it. The table is {@code acts.tsv}; what no row
 * knows is left without a word.
 */
public enum SpeechAct implements Named {
    /** 检讨: an own failure, from which all can learn. */
    REFLECTION("检讨"),
    /** 部署, 要求, 讲话: orders, which are carried out and never graded. */
    DIRECTIVE("讲话"),
    /** 经验, 事迹: to be learned from. */
    EXPERIENCE("经验"),
    /** 讲述: what somebody lived through, which touches. */
    STORY("讲述"),
    /** 意见, 打算, 表态: views, which a chief may share. */
    OPINION("意见"),
    /** 宣读, 通报, 观看, 颁奖, and whatever is unknown: nothing is said of it. */
    OTHER("其他");

    private final String chinese;

    SpeechAct(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The act of a deed as a writer words it, whoever did it. */
    public static SpeechAct of(String deed) {
        return Holder.KINDS.of(deed.strip());
    }

    /**
     * The act of somebody's deed. A victim or a bereaved tells a story in any words of telling, who failed speaks of it, and
     * from a model one learns. Who stands above the speaker is neither agreed with nor taken for a model: what he says is an
     * order, or nothing is said of it.
     *
     * @param who as the writer names them: 县教育局局长王强
     * @param isAbove whether they stand above the speaker; {@link Standing} tells
     */
    public static SpeechAct of(String who, String deed, boolean isAbove) {
        SpeechAct act = of(deed);
        if (isAbove) {
            return switch (act) {
                case OPINION -> WordClass.GUIDANCE.fits(deed) ? DIRECTIVE : OTHER;
                case EXPERIENCE, REFLECTION -> OTHER;
                case DIRECTIVE, STORY, OTHER -> act;
            };
        }
        boolean depends = act == OTHER || (act == EXPERIENCE && WordClass.HOW.fits(deed));
        if (!depends || !WordClass.TELLING.fits(deed)) {
            return act;
        }
        if (WordClass.CULPRIT.fits(who)) {
            return REFLECTION;
        }
        return WordClass.WITNESS.fits(who) ? STORY : WordClass.MODEL.fits(who) ? EXPERIENCE : act;
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<SpeechAct> KINDS = new Kinds<>("acts.tsv", values());
    }
}
