package qicao.planning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Clauses;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.words.WordClass;

/** Whether what somebody is to do is worded as an order, and where a subject can stand in it. */
public final class Orders {
    private static final Pattern SENTENCE_END = Pattern.compile("。");

    /** A demand that opens a clause: 管理是基础，⟨要⟩建好制度; an adverb may stand before it. */
    private static final Pattern DEMAND =
            Pattern.compile("(?:^|(?<=[，。；]))(?:(?:还|更|也|就|同时|因此|所以)?(?:要(?![求点素害闻领道件塞])|必须|务必))(?=[^，。；])");

    /** 引进是前提，用好是关键: what is said of a deed. */
    private static final Pattern JUDGEMENT = Pattern.compile("[^，。；：]{1,12}是(?![否非])");

    /**
     * 采购岗位满三年必须交流, 查实三成证据就可以移送: a rule whose beginning is its subject or its condition, so that nobody can stand
     * before it as the one who must.
     */
    private static final Pattern RULE = Pattern.compile("[^，。；：]{2,}?(?:(?:必须|务必|须(?!知)|不得|不能|不准|不许|应当|需要|离不开|取决于|归根结底)"
            + "|就(?=可以?|能|会|要|是|得|不)|才(?=能|会|是|有|算|可以?))[^，。；：]");

    /** 实行新办法以后，…: what follows has a subject of its own. */
    private static final Pattern WHEN = Pattern.compile("[^，。；：]{3,}(?:以后|之后|以前|之前|的时候|过程中|[^事善前今其随最]后|[^及按准同临]时)，");

    /** 以企业为主体，是提高能力的途径: the order is what something is said of. */
    private static final Pattern JUDGED = Pattern.compile("[^，。；：]+，(?:这|也|都|就|才|正)?是(?![否非])");

    /** 改善食堂环境的费用单独列支: a thing that is named by what it is for. */
    private static final Pattern NAMED = Pattern.compile(
            "[^，。；：]{2,}的\\p{IsHan}{2,4}?(?:单独|单列|都|全部|全都|统一|一律|一并|由(?!于)|归|纳入|列入|计入|另行|不再|可以|允许)[^，。；：的]");

    /** 守纪律: a verb of one character and its noun. */
    private static final int SHORT_DEED = 3;

    private static final String SHORT_VERBS = "抓管改守补建查盯防控促稳保强育引聚用练办设定立配备添修清治降压减提扩拓开搭联传帮带晒评严转讲护";

    private static final int NAME = 4;

    /** What begins to say how something is to be: 一小时内, 逐年, 每天, 全部. */
    private static final String HOW = "一逐每全当先不按统优限分及同";

    private static final int LONGEST_WISH = 10;

    private Orders() {}

    /**
     * Whether the first sentence says how something is to be, so that 某某要做到 can stand before it: 问题一周内答复, 图斑逐个销号. What only
     * tells how it is, and whatever has a subject of its own that acts, is no norm.
     */
    static boolean isNorm(String content) {
        String clause = Clauses.first(content);
        String sentence = SENTENCE_END.split(content, 2)[0];
        return WordClass.NORM.fits(clause)
                && !WordClass.ACTING_BODY.fits(clause)
                && Clauses.of(sentence)
                        .noneMatch(part -> WordClass.ORDERED.fits(part) || WordClass.OWN_ACTOR.fits(part));
    }

    /** Whether the first sentence begins with what is to be done, whatever follows it: 对图斑逐个建账，新增违法零容忍. */
    static boolean begins(String content) {
        return isOne(SENTENCE_END.split(content, 2)[0]);
    }

    /** Whether 由某某负责 can stand before a content: it begins with what is to be done or to be, not with how things are. */
    static boolean mayFollowCharge(String content) {
        String clause = Clauses.first(content);
        return !clause.isEmpty()
                && !WordClass.DONE.fits(clause)
                && !WordClass.STATEMENT.fits(clause)
                && !WordClass.DEMAND_WORD.fits(clause)
                && !WordClass.OWN_SUBJECT.fits(clause)
                && clause.indexOf('由') < 0
                && !JUDGEMENT.matcher(clause).lookingAt();
    }

    /** Whether a 题 says a deed, so that 某某要 can stand before it: 加密巡查, 守纪律, but not 烘干中心. */
    static boolean isDeed(String heading) {
        if (WordClass.DEMAND_WORD.fits(heading)) {
            return false;
        }
        return Verbs.leads(heading)
                ? NounPhrases.bare(heading).isEmpty()
                : heading.length() == SHORT_DEED
                        && SHORT_VERBS.indexOf(heading.charAt(0)) >= 0
                        && NounPhrases.bare(heading).isEmpty()
                        && NounPhrases.bare(heading.substring(1)).isPresent();
    }

    /** Whether 希望某某 can stand before a 题: 把网点守住, 不骄不躁. */
    public static boolean isWish(String heading) {
        return isDeed(heading)
                || (heading.length() >= SHORT_DEED
                        && heading.length() <= LONGEST_WISH
                        && heading.chars().noneMatch(c -> "，。、：".indexOf(c) >= 0)
                        && NounPhrases.bare(heading).isEmpty()
                        && !WordClass.NO_DEED.fits(heading)
                        && !WordClass.STATEMENT.fits(heading));
    }

    /** Whether every sentence begins with what is to be done, so that a subject and 要 can stand before it: 市发改委要⟨倒排工期⟩. */
    public static boolean is(String content) {
        return !content.isEmpty() && SENTENCE_END.splitAsStream(content).allMatch(Orders::isOne);
    }

    /** 清淤河道, 围绕险工险段逐一会诊; but not 围绕险工险段，专家逐一会诊, which has a subject. */
    private static boolean isOne(String sentence) {
        if (WordClass.TOPIC_CLAUSE.fits(sentence)
                || WordClass.OWN_ACTOR.fits(sentence)
                || WordClass.DONE.fits(sentence)
                || JUDGEMENT.matcher(sentence).lookingAt()
                || isRule(sentence)
                || opensWithName(sentence)) {
            return false;
        }
        if (!WordClass.ADVERBIAL.fits(sentence)) {
            return Verbs.leads(sentence);
        }
        int pause = sentence.indexOf('，');
        String deed = sentence.substring(pause + 1);
        return pause < 0 ? !WordClass.ORDERED.fits(sentence) : Verbs.leads(deed) && !WordClass.DONE.fits(deed);
    }

    /** Whether what looks like an order is the subject or the condition of what is said behind it. */
    private static boolean isRule(String sentence) {
        return RULE.matcher(sentence).lookingAt()
                || WHEN.matcher(sentence).lookingAt()
                || JUDGED.matcher(sentence).lookingAt()
                || NAMED.matcher(sentence).lookingAt();
    }

    /** 抢险物资一小时内送到: a name that begins with a verb. */
    private static boolean opensWithName(String sentence) {
        return sentence.length() > NAME
                && Verbs.leads(sentence)
                && HOW.indexOf(sentence.charAt(NAME)) >= 0
                && NounPhrases.bare(sentence.substring(0, NAME)).isPresent();
    }

    /** Whether a clause of a content opens with a demand: 管理是基础，要建好制度. */
    static boolean demands(String content) {
        return DEMAND.matcher(content).find();
    }

    /**
     * Where the subject of the last demand of a content is missing: 项目推进很不平衡，⟨ ⟩要认真研究; -1 if nothing is demanded, or if a
     * demand has its subject, to whom the others belong.
     */
    static int subjectless(String content) {
        if (Clauses.of(content)
                .anyMatch(clause -> WordClass.ORDERED.fits(clause)
                        && !DEMAND.matcher(clause).lookingAt())) {
            return -1;
        }
        int at = -1;
        Matcher demand = DEMAND.matcher(content);
        while (demand.find()) {
            at = demand.start();
        }
        return at;
    }
}
