package qicao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.fillin.FactName;
import qicao.template.Slot;

/**
 * What the filler of a slot looks like. A frame is a guess at what a sentence says; only if its fillers look like what they
 * should be, it is believed. Better no fact than a wrong one.
 */
enum Filler {
    /** 全市安全生产工作会议. */
    MEETING(Slot.MEETING, 40),
    /** 市委、市政府. */
    ORGANISER(Slot.ORGANISER, 30),
    /** 市委、市政府; 村党支部及全体村民. */
    REPRESENTED(Slot.REPRESENTED, 30),
    /** 受表彰的渔政站同志们. */
    THANKED(Slot.THANKED, 50),
    /** 传达贯彻…精神，总结…工作: clauses that begin with a verb. */
    PURPOSES(Slot.PURPOSES, 400),
    /** 建设富裕渔镇，打造美丽渔港. */
    GOAL(Slot.GOAL, 60),
    /** 区委. */
    UNDER(Slot.UNDER, 40);

    private static final String BODY = "(?:中共|中国)?[\\p{IsHan}*×xX]{0,10}?(?:" + Bodies.BODY + ")";

    /** 以…为核心的党中央: no sentence, though it looks like one. */
    private static final Pattern CORE = Pattern.compile("^以\\p{IsHan}{2,8}为核心的");

    private static final Pattern BODIES =
            Pattern.compile(BODY + "(?:[、和与及]?" + BODY + "){0,4}(?:[、和及]?(?:全体)?(?:居民|村民|师生|员工|职工|同志|干部职工|人民|班子成员))?");
    /** All of them are nobody's host, and nobody speaks for them. */
    private static final String ALL_LEVELS = "各级";

    private static final Pattern MEETING_NAME =
            Pattern.compile("[^，。；：！？\\s]{3,}(?:会议|大会|[\\p{IsHan}）](?<![开这本此次与]|机|社|协|委|国)会|典礼|仪式|论坛)");
    private static final Pattern NO_MEETING = Pattern.compile(
            "[了过着次届与同].*|听取.*|.*(?:召开|举行|这次|本次|此次|一次|首次|一个|我们|大家|今天|以来|[了的是]|重要会议|如此|隆重|接着|开会|参加|研究|决定|同志们).*");
    /** Those who can be thanked; a deed (做出的努力) is not one. */
    private static final Pattern PEOPLE = Pattern.compile(
            "[^，。；：！？]*(?:同志们?|[者员属]|职工|干部|群众|师生|教师|老师|代表们?|朋友们?|单位|集体|个人|部门|官兵|干警|民警|队伍|各界|人士|人民|市民|居民|企业家?"
                    + "|领导|来宾|嘉宾|战线|学员|家庭|先进|模范|标兵|能手|同仁|们)");

    /** 大家, 各位 are no fact. */
    private static final int SHORTEST_PEOPLE = 4;

    private static final Pattern ADVERB = Pattern.compile(
            "^(?:深入|认真|全面|进一步|切实|专题|集中|及时|再次|简要|共同|努力|全力|奋力|加力|早日|率先|基本|如期|圆满|顺利|扎实|积极|大力|着力|持续|不断|科学|系统|重点|主要|更好地?|尽快|坚决|高质量)+");
    /** A clause that begins so is only half an order; 对…进行 and 把 are a whole one. */
    private static final Pattern PREPOSITION = Pattern.compile("按照|按|根据|围绕|以(?!案)|针对|结合");

    private static final int SHORTEST_ORDER = 4;
    private static final int LONGEST_ORDER = 80;

    private final Slot slot;
    private final int longest;

    Filler(Slot slot, int longest) {
        this.slot = slot;
        this.longest = longest;
    }

    /** What is known of a slot's fillers; empty for slots that no fact is read from. */
    static Optional<Filler> of(Slot slot) {
        return Arrays.stream(values()).filter(filler -> filler.slot == slot).findFirst();
    }

    /** Characters that it has at most. */
    int longest() {
        return longest;
    }

    /** Whether words look like it. */
    boolean fits(String words) {
        return switch (this) {
            case MEETING -> isMeeting(words);
            case ORGANISER, REPRESENTED, UNDER -> isBody(words);
            case THANKED -> arePeople(words);
            case PURPOSES, GOAL -> areOrders(words);
        };
    }

    /** Whether words can be the name of one meeting: nothing of the sentence around it, and more than its kind. */
    static boolean isMeeting(String words) {
        return words.length() >= 5
                && words.length() <= 40
                && !NO_MEETING.matcher(words).matches()
                && MEETING_NAME.matcher(words).matches()
                && isBalanced(words);
    }

    private static boolean arePeople(String words) {
        return words.length() >= SHORTEST_PEOPLE && PEOPLE.matcher(words).matches() && isBalanced(words);
    }

    private static boolean isBody(String words) {
        String names = CORE.matcher(words).replaceFirst("");
        return words.length() <= 30
                && Bodies.isName(names)
                && !names.contains(ALL_LEVELS)
                && BODIES.matcher(names).matches();
    }

    /** The purposes in words, one by one; 按照…要求 belongs to the next. */
    static List<String> purposes(String words) {
        List<String> purposes = new ArrayList<>();
        String begun = "";
        for (String clause : clauses(words)) {
            String purpose = begun + clause;
            if (PREPOSITION.matcher(clause).lookingAt()) {
                begun = purpose + FactName.BETWEEN;
            } else {
                purposes.add(purpose);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            purposes.add(begun.substring(0, begun.length() - FactName.BETWEEN.length()));
        }
        return purposes;
    }

    private static List<String> clauses(String words) {
        return List.of(words.split(FactName.BETWEEN, -1));
    }

    private static boolean areOrders(String words) {
        return isBalanced(words) && clauses(words).stream().allMatch(Filler::isOrder);
    }

    private static boolean isOrder(String clause) {
        return clause.length() >= SHORTEST_ORDER
                && clause.length() <= LONGEST_ORDER
                && clause.chars().noneMatch(c -> "；：。！？【】".indexOf(c) >= 0)
                && Verbs.leads(ADVERB.matcher(clause).replaceFirst(""));
    }

    private static boolean isBalanced(String words) {
        return count(words, '“') == count(words, '”')
                && count(words, '《') == count(words, '》')
                && count(words, '（') == count(words, '）')
                && words.indexOf('【') < 0;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
