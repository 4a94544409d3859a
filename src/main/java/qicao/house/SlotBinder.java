package qicao.house;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.table.Row;

/**
 * Puts slots into a sentence for what a fill-in tells: the meeting, its topic, area, organiser and tasks, how many points are
 * announced, who is thanked, for what goal. What the speech itself is on is known from its title and text; all else is known by
 * its form, and {@code slots.tsv} beside this class says how, with an example a row.
 */
final class SlotBinder {
    private static final String ANYWHERE = "任意";
    /** 这次⟨名称⟩: the meeting is named already. */
    private static final Pattern THIS_MEETING = Pattern.compile("(?:今天的?)?(?:这次|本次|此次|这个|今天的)(?:召开的)?⟨名称⟩");

    private static final String AREA = "(?:全|我)(?:省|市|县|区|州|盟|旗|镇|乡|街道|校|院|系统|公司|集团|厂|所)|全局(?=⟨主题⟩)";

    private final List<Rule> rules;

    /**
     * How a fact is known by its form.
     *
     * @param spots one of them must hold; empty for any place
     */
    record Rule(Set<Spot> spots, Pattern pattern, String replacement, List<String> examples) {}

    private SlotBinder(List<Rule> rules) {
        this.rules = rules;
    }

    static SlotBinder shipped() {
        return new SlotBinder(rules());
    }

    static List<Rule> rules() {
        return Patterns.rows(
                "slots.tsv",
                4,
                1,
                (row, pattern) -> new Rule(spots(row), pattern, row.text(2), Patterns.examples(row.text(3))));
    }

    private static Set<Spot> spots(Row row) {
        return row.text(0).equals(ANYWHERE)
                ? Set.of()
                : row.words(0).stream()
                        .map(spot -> Spot.valueOf(spot.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Spot.class)));
    }

    /** The sentence with slots in ⟨⟩, as if nothing were known of its place. */
    String bindAnywhere(Sentence sentence) {
        return bind(new Sentence(sentence.speech(), sentence.line(), sentence.role(), Set.of(), sentence.text()));
    }

    /** The sentence with slots in ⟨⟩. */
    String bind(Sentence sentence) {
        String text = sentence.text();
        if (sentence.speech().meeting().isPresent()) {
            text = text.replaceAll(
                    "(?:全(?:省|市|县|区|镇|乡|校|国))?"
                            + Pattern.quote(sentence.speech().meeting().get()),
                    "⟨名称⟩");
        }
        for (String topic : sentence.speech().topics()) {
            text = text.replaceAll(Pattern.quote(topic) + "工作(?!会|条例|大会|座谈|领导小组|者|办公室|推进会|动员)", "⟨主题⟩工作");
        }
        text = text.replaceAll(AREA, "⟨范围⟩");
        for (Rule rule : rules) {
            if (rule.spots().isEmpty() || rule.spots().stream().anyMatch(sentence.spots()::contains)) {
                text = rule.pattern().matcher(text).replaceAll(rule.replacement());
            }
        }
        return THIS_MEETING.matcher(text).replaceAll("这次会议");
    }
}
