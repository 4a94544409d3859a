package qicao.planning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Clauses;
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

    private Orders() {}

    /** Whether every sentence begins with what is to be done, so that a subject and 要 can stand before it: 市发改委要⟨倒排工期⟩. */
    public static boolean is(String content) {
        return !content.isEmpty() && SENTENCE_END.splitAsStream(content).allMatch(Orders::isOne);
    }

    /** 清淤河道, 围绕险工险段逐一会诊; but not 围绕险工险段，专家逐一会诊, which has a subject. */
    private static boolean isOne(String sentence) {
        if (WordClass.TOPIC_CLAUSE.fits(sentence)
                || WordClass.OWN_ACTOR.fits(sentence)
                || WordClass.DONE.fits(sentence)
                || JUDGEMENT.matcher(sentence).lookingAt()) {
            return false;
        }
        if (!WordClass.ADVERBIAL.fits(sentence)) {
            return Verbs.leads(sentence);
        }
        int pause = sentence.indexOf('，');
        String deed = sentence.substring(pause + 1);
        return pause < 0 ? !WordClass.ORDERED.fits(sentence) : Verbs.leads(deed) && !WordClass.DONE.fits(deed);
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
