package qicao.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Classes of words that decide how something is said. What belongs to them stands in {@code word-classes.tsv}, with examples
 * and reasons; here are only the names by which the program asks.
 */
public enum WordClass implements Named {
    /** What is said at a meeting as a bare noun, which needs 作: 表态发言. */
    SPEECH_NOUN("发言名词"),
    /** What ends in the name of a speech and has no verb of its own: 教学情况的汇报. */
    SPEECH_ENDS("发言短语"),
    /** What somebody raised, by its name: 换车位的请求. */
    RAISED("所提之事"),
    READING_OUT("宣读决定"),
    /** What somebody above says that is meant to be carried out: 几点意见. */
    GUIDANCE("指导"),
    /** Somebody who speaks of what befell them: 家属, 患者. */
    WITNESS("亲历者"),
    /** Somebody who failed and speaks of it: 涉事企业. */
    CULPRIT("有过者"),
    /** Words of telling, by a witness or one who failed. */
    TELLING("讲"),
    /** Somebody from whom one learns: 劳模, 标兵. */
    MODEL("楷模"),
    /** Telling how something came: 讲丈夫怎样倒在路上. */
    HOW("怎样"),
    PLANS("打算"),
    ADVICE("建议"),
    PLEA("诉求句"),
    /** The value of a figure that brings its verb: 增长6%. */
    VERB_IN_VALUE("数值带动词"),
    RATE("比率"),
    /** An indicator that is money: 电话费, 合同额. */
    MONEY("钱款"),
    /** A number of things: 223种. */
    COUNTED("可数"),
    /** An indicator that names things by their rank. */
    RANKED("有级之物"),
    /** A target that is a number of times or a length: 3—5天. */
    TIMES("次数"),
    FALL("下降"),
    /** A difference, which takes 比: 慢3天. */
    DIFFERENCE("差别"),
    /** An indicator of which less is better: 事故, 投诉. */
    BETTER_LESS("越少越好"),
    /** A progress that lags behind its plan. */
    BEHIND("落后"),
    /** Headings that can be counted as battles together. */
    BATTLE("战役"),
    /** A purpose that begins with a preposition and brings its verb later. */
    VERB_TO_COME("介词带动词"),
    /** A deadline that has its 前 or 内. */
    BOUND_WORD("期限字"),
    /** A point or stretch of time that takes 前 or 内. */
    BARE_TIME("光杆时间"),
    /** A stretch of time that takes 内. */
    STRETCH("时间长度"),
    /** A deadline that begins with 到 and takes nothing. */
    UNTIL("到某时"),
    /** A first clause that says what it is about and has no verb. */
    TOPIC_CLAUSE("话题句"),
    /** The scope that the name of a meeting begins with. */
    SCOPE_OF_NAME("会名范围"),
    SHORT_VERB("短动词"),
    MANNER("情态词"),
    OWN_PREPOSITION("自带介词"),
    /** A source that is an occasion, no meeting or document. */
    OCCASION("场合"),
    HONOURED("受奖者"),
    AWARD("奖项"),
    /** Words by which one thanks, congratulates or greets. */
    REGARD("致意词"),
    POINT_VERB("要点动词"),
    /** A point that demands. */
    DEMAND("要点要求"),
    /** A point that reports what happened, and demands nothing. */
    POINT_REPORT("要点叙事"),
    /** A deed of a meeting or body, as a predicate. */
    EVENT("发生之事"),
    /** What one thanks for, as a noun phrase: 长期以来的关心和支持. */
    SUPPORT("致谢缘由"),
    /** Words to those who are thanked, which tell no deed of theirs. */
    SPEAKS("致谢的话"),
    BUILT("建筑物"),
    /** What is said of those whom a problem concerns tells how they fare. */
    CONDITION("境况"),
    OWN_SUBJECT("自带主语"),
    LAST_WORD("结束语"),
    /** Four characters that are no deed. */
    NO_DEED("非行动"),
    /** A rule or a habit: it is kept, not completed. */
    STANDING("长效要求"),
    /** Begins with when: 今年是…, 当前…. */
    OPENS_WITH_TIME("时间开头"),
    /** What names a time of its own. */
    OWN_TIME("自带时间"),
    /** An adverbial in front: somebody can be put before it, if no subject stands behind it. */
    ADVERBIAL("状语开头"),
    /** Begins with those who act. */
    OWN_ACTOR("自带行动者"),
    /** Says of somebody that he must. */
    ORDERED("有要求"),
    /** Begins with what was done before: no time to come is its time. */
    DONE("已做"),
    /** Says which of all, not what: 重点. */
    MODIFIER("修饰语"),
    /** A lesson that says itself where it comes from. */
    SAYS_SO("自述启示"),
    /** Says what something concerns, and not what does: 关系企业的生死存亡. */
    CONCERNS("关系开头"),
    /** What something is, and not what is it: 科学发展的现实需要. */
    MEANING("意义"),
    /** Acts at a meeting that are no speeches. */
    CEREMONY("会上活动"),
    /** Tells that others met. */
    MET("开过会"),
    /** How something is to be, in a clause: 逐个销号, 一周内答复. */
    NORM("常规"),
    /** How things are: 风险仍然较高. */
    STATEMENT("陈述"),
    /** A clause with a body or person that acts: 乡镇班子成员每月…, 学校把…. */
    ACTING_BODY("行动者"),
    /** A deed that only begins something. */
    BEGINNING("起头"),
    /** A clause with a demand of its own: 要, 必须. */
    DEMAND_WORD("要求词"),
    /** Something that happened, and nobody: 大桥顺利通车. */
    HAPPENED("喜事"),
    /** A time with what is completed by then: 2028年6月建成. */
    COMPLETES("到期完成"),
    /** Says how many things follow. */
    ANNOUNCES("开列"),
    /** A target that is only a number: 3—5天. */
    NUMBER("光是数目"),
    /** A target that says how sure it is. */
    TARGET_SURE("目标自明"),
    /** A target that says itself that it is to be reached. */
    TARGET_VERB("目标动词"),
    /** A heading that ends in a noun with its attribute: 社会文明的标志. */
    NOUN_PHRASE("名词短语"),
    /** A call that begins with what all do: 振奋精神. */
    CALL_OPENS("号召开头"),
    /** A call that asks for something itself. */
    ASKS("自带号召"),
    /** A cause that says itself that it is one. */
    CAUSE("自带原因"),
    /** A meeting that cannot wait. */
    URGENT("紧急会议"),
    /** A body that goes on with 是 where its heading left off. */
    GOES_ON("接是"),
    /** An owner that tells itself who leads and who helps: 市教育局牵头，市财政局配合. */
    DIVISION("分工");

    private final String chinese;

    WordClass(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The class of a name, as other tables name it. */
    public static Optional<WordClass> named(String chinese) {
        for (WordClass wordClass : values()) {
            if (wordClass.chinese.equals(chinese)) {
                return Optional.of(wordClass);
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase is of this class. */
    public boolean fits(String phrase) {
        List<Rule> rules = rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).cue().fits(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The words by which a phrase is of this class; empty if it is not. */
    public Optional<String> found(String phrase) {
        List<Rule> rules = rules();
        for (int i = 0; i < rules.size(); i++) {
            Optional<String> found = rules.get(i).cue().found(phrase);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Its rows, any of which may fit. */
    List<Rule> rules() {
        return Holder.RULES.getOrDefault(this, List.of());
    }

    private static final class Holder {
        private static final Map<WordClass, List<Rule>> RULES = byClass("word-classes.tsv");

        private static Map<WordClass, List<Rule>> byClass(String file) {
            Map<WordClass, List<Rule>> rules = new EnumMap<>(WordClass.class);
            for (Rule rule : Rules.in(file).all()) {
                WordClass wordClass = named(rule.name())
                        .orElseThrow(() -> new IllegalStateException(file + ": no class is called " + rule.name()));
                rules.computeIfAbsent(wordClass, some -> new ArrayList<>(1)).add(rule);
            }
            for (WordClass wordClass : WordClass.values()) {
                if (!rules.containsKey(wordClass)) {
                    throw new IllegalStateException(file + ": no row for " + wordClass.chinese);
                }
            }
            return rules;
        }
    }
}
