package qicao.drafting;

import java.util.List;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.words.WordClass;

/**
 * What somebody says at the meeting. 通报了工作进展 is told as it is; a bare noun (表态发言, 重要讲话) is no predicate and gets its
 * 作.
 */
final class SpeechActs {
    /** What frames for an answer bring themselves: 何桂香反映的⟨提出的…⟩. */
    private static final List<String> RAISED = List.of("提出的", "反映的", "谈到的", "关于");

    private SpeechActs() {}

    /** What was raised, without the words that frames for an answer bring. */
    static Phrase matter(Fact raised) {
        Phrase matter = Phrase.of(raised);
        for (String said : RAISED) {
            matter = Phrase.without(matter, said);
        }
        String text = matter.getAsString();
        if (WordClass.RAISED.fits(text)
                || WordClass.PLEA.fits(text)
                || NounPhrases.bare(text).isPresent()) {
            return matter;
        }
        // 快递费高 is no name of a matter, nor is 增加班次.
        return Phrase.followed(matter, Verbs.leads(text) ? "的建议" : "的问题", "补中心词");
    }

    /**
     * The deed as a predicate.
     *
     * @param light what a bare noun gets: 作 for what is to come, 作了 for what was done
     */
    static Phrase predicate(Fact deed, String light) {
        Piece said = Phrase.piece(deed);
        boolean noun = WordClass.SPEECH_NOUN.fits(deed.text())
                || (WordClass.SPEECH_ENDS.fits(deed.text()) && !Verbs.leads(deed.text()));
        return noun
                ? new Phrase(List.of(new Piece(light, new Origin.Computed("补动词")), said))
                : new Phrase(List.of(said));
    }
}
