package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** Who answers for the measures of a task. */
final class Owners {
    /** 对今年竣工的39个项目，水电一次接通: the first clause says what it is about and has no verb. */
    private static final Pattern TOPIC = Pattern.compile("对(?:[^，；]*的)?[^，；的]{1,8}，");

    /** 市教育局牵头，市水利局配合: the writer says himself what each of them does. */
    private static final Pattern TELLS = Pattern.compile("(?:牵头|配合|负责|参与|协助|协同|抓总|落实|组织实施)(?:$|[，、；（）])");

    private Owners() {}

    /** Whether an owner is a clause that tells who leads and who helps. */
    static boolean tells(String owner) {
        return TELLS.matcher(owner).find();
    }

    /** Whether what a measure says is worded so that its owner can stand before it: 市发改委要⟨倒排工期⟩. */
    static boolean mayLead(Entry measure) {
        return measure.fact(Key.BODY)
                .map(Fact::text)
                .filter(deed -> Verbs.leads(deed) && !deed.contains("。"))
                .filter(deed -> !TOPIC.matcher(deed).lookingAt())
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
