package qicao.drafting;

import java.util.List;
import java.util.regex.Pattern;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/**
 * What somebody says at the meeting. 通报了工作进展 is told as it is; a bare noun (表态发言, 重要讲话) is no predicate and gets its
 * 作.
 */
final class SpeechActs {
    private static final Pattern NOUN =
            Pattern.compile("(?:(?:大会|现场|书面|补充|简短|表态|交流|经验|典型|工作|情况|学习|体会|主题|主旨|专题|动员|总结|述职|检讨|政策|安全|重要|辅导|深情|精彩){0,2}"
                    + "(?:发言|讲话|汇报|通报|介绍|说明|点评|报告|解读|提示))|表态|检讨|交流|述职|宣讲");

    private SpeechActs() {}

    /**
     * The deed as a predicate.
     *
     * @param light what a bare noun gets: 作 for what is to come, 作了 for what was done
     */
    static Phrase predicate(Fact deed, String light) {
        Piece said = Phrase.piece(deed);
        return NOUN.matcher(deed.text()).matches()
                ? new Phrase(List.of(new Piece(light, new Origin.Computed("补动词")), said))
                : new Phrase(List.of(said));
    }
}
