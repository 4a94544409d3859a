package qicao.planning;

import java.util.List;
import qicao.chinese.Numerals;
import qicao.fillin.Entry;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.genre.Role;
import qicao.genre.Tone;
import qicao.words.WordClass;

/**
 * How the speaker announces what he is going to say. The verb follows the agenda (someone senior still speaks: 先讲; others
 * spoke before: 再讲, and 再强调 where work is assigned; hopes are 提, views 谈), the noun follows the rank and the matter (意见,
 * 要求 where it is urgent, 希望, 看法).
 *
 * @param verb 先讲, 讲, 再讲 or 再强调; 提 or 谈 in place of 讲
 * @param noun 意见, 要求, 希望 or 看法
 */
public record Register(String verb, String noun) {
    private static final String HOPE = "希望";
    private static final String VIEW = "看法";

    static Register of(FillIn fillIn, Wording wording, List<DocumentPlan.Section> sections) {
        Rank rank = rank(fillIn);
        boolean urgent = wording.tone().filter(Tone.URGENT::equals).isPresent();
        String noun = noun(rank, sections, urgent);
        String verb = verb(fillIn, rank);
        return new Register(
                switch (noun) {
                    case HOPE -> verb.replace("强调", "讲").replace("讲", "提");
                    case VIEW -> verb.replace("强调", "讲").replace("讲", "谈");
                    default -> verb;
                },
                noun);
    }

    /** The speaker's rank; the head of the meeting if the fill-in does not say. */
    public static Rank rank(FillIn fillIn) {
        return fillIn.root()
                .fact(Key.SPEAKER, Key.RANK)
                .flatMap(fact -> Rank.of(fact.text()))
                .orElse(Rank.CHIEF);
    }

    /** 三点意见. */
    public String points(int count) {
        return Numerals.count(count) + "点" + noun;
    }

    private static String verb(FillIn fillIn, Rank rank) {
        boolean before = spoken(fillIn, Key.BEFORE);
        boolean after = spoken(fillIn, Key.AFTER);
        if (after) {
            return "先讲";
        }
        if (!before) {
            return "讲";
        }
        // One does not lay stress on points before guests, award winners or students.
        Family family = fillIn.type().family();
        boolean instructs = family == Family.WORK || family == Family.REPORT;
        return instructs && (rank == Rank.CHIEF || rank == Rank.SUPERIOR) ? "再强调" : "再讲";
    }

    private static boolean spoken(FillIn fillIn, Key when) {
        return fillIn.root()
                .entry(Key.AGENDA)
                .map(agenda -> agenda.entries(when).stream().anyMatch(Register::isSpeech))
                .orElse(false);
    }

    private static boolean isSpeech(Entry act) {
        return act.fact(Key.WHAT)
                .filter(deed -> WordClass.CEREMONY.fits(deed.text()))
                .isEmpty();
    }

    private static String noun(Rank rank, List<DocumentPlan.Section> sections, boolean urgent) {
        if (rank == Rank.GUEST) {
            return VIEW;
        }
        boolean hopes = sections.stream().allMatch(section -> section.roles().contains(Role.HOPES));
        return hopes ? HOPE : urgent ? "要求" : "意见";
    }
}
