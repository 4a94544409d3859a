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
                    + "(?:发言|讲话|汇报|通报|介绍|说明|点评|报告|解读|提示))|表态|检讨|(?:大会|现场|经验|典型|工作|学习|体会){0,2}交流|述职|宣讲");

    private static final Pattern SELF_CRITICISM = Pattern.compile("检讨|(?:作|作了|深刻)检查");

    /** 到会指导并讲话: one does not agree with a superior, one studies what he said. */
    private static final Pattern SUPERIORS = Pattern.compile("重要讲话|指示|到会指导|莅临");

    private static final Pattern READING_OUT = Pattern.compile("(?:宣读|宣布).*(?:决定|名单|通报|命令)");

    /** What is done at a meeting without an opinion of one's own. */
    private static final Pattern NO_OPINION =
            Pattern.compile("宣读|宣布|讨论|审议|播放|观看|参观|颁发|授[牌旗予]|签[订署约]|致敬|献[花词]|揭牌|朗诵|表演");

    /** Who speaks of these says what is to be done; a report of cases or of figures may not. */
    private static final Pattern PLANS = Pattern.compile("打算|措施|安排|部署|表态|发言|汇报|方案|计划|思路|做法|经验|介绍|交流|建议");

    /** What one can sort, adopt and answer. */
    private static final Pattern ADVICE = Pattern.compile("建议|意见|看法|诉求|请求|愿望|困难|问题|发言|发了言|座谈");

    /** 建议扩大销路, a deed; 扩大销路的建议, a matter. */
    private static final Pattern PLEA = Pattern.compile("^(?:建议|希望|要求|呼吁|请求|盼望|反映|提出|询问)(?![的和、，]|$)");

    /** What frames for an answer bring themselves: 何桂香反映的⟨提出的…⟩. */
    private static final List<String> RAISED = List.of("提出的", "反映的", "谈到的", "关于");

    private SpeechActs() {}

    /** Whether the speaker may agree with what was done: somebody gave an account or an opinion, and it was no superior. */
    static boolean mayBeAgreedTo(List<String> deeds) {
        if (deeds.isEmpty()) {
            return true;
        }
        String last = deeds.get(deeds.size() - 1);
        return deeds.stream().noneMatch(deed -> isSelfCriticism(deed) || isSuperiors(deed))
                && !NO_OPINION.matcher(last).find();
    }

    static boolean isSelfCriticism(String deed) {
        return SELF_CRITICISM.matcher(deed).find();
    }

    static boolean isSuperiors(String deed) {
        return SUPERIORS.matcher(deed).find();
    }

    /** Whether a decision on honours was read out. */
    static boolean isReadingOut(String deed) {
        return READING_OUT.matcher(deed).find();
    }

    /** Whether somebody told what is to be done; a deed that is not given is a speech of any kind. */
    static boolean plan(String deed) {
        return deed.isEmpty() || PLANS.matcher(deed).find();
    }

    /** Whether somebody gave advice; a deed that is not given is a speech of any kind. */
    static boolean advise(String deed) {
        return deed.isEmpty() || ADVICE.matcher(deed).find();
    }

    /** Whether what was raised is worded as a deed. */
    static boolean isPlea(String matter) {
        return PLEA.matcher(matter).find();
    }

    /** What was raised, without the words that frames for an answer bring. */
    static Phrase matter(Fact raised) {
        Phrase matter = Phrase.of(raised);
        for (String said : RAISED) {
            matter = Phrase.without(matter, said);
        }
        return matter;
    }

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
