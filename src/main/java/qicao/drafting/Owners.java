package qicao.drafting;

import java.util.List;
import java.util.Optional;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.OwnerKind;
import qicao.words.WordClass;

/** Who answers for the measures of a task. */
final class Owners {
    private Owners() {}

    /** Whether an owner is a clause that tells who leads and who helps. */
    static boolean tells(String owner) {
        return OwnerKind.of(owner) == OwnerKind.DIVISION;
    }

    /** Whether what a measure says is worded so that its owner can stand before it: 市发改委要⟨倒排工期⟩. */
    static boolean mayLead(Entry measure) {
        return measure.fact(Key.BODY)
                .map(Fact::text)
                .filter(deed -> Verbs.leads(deed) && !deed.contains("。"))
                .filter(deed -> !WordClass.TOPIC_CLAUSE.fits(deed))
                .isPresent();
    }

    /** The owner that two or more measures share, so that he is named once behind the last; empty if they differ. */
    static Optional<Fact> common(List<Entry> measures) {
        if (measures.size() < 2) {
            return Optional.empty();
        }
        Optional<Fact> first = measures.get(0).fact(Key.OWNER);
        boolean all = first.isPresent()
                && measures.stream()
                        .allMatch(measure -> measure.fact(Key.OWNER)
                                .map(owner -> owner.text().equals(first.get().text()))
                                .orElse(false));
        return all ? first : Optional.empty();
    }
}
