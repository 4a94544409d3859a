package qicao.extract;

import java.util.List;
import java.util.Optional;
import qicao.fillin.Key;

/** Writes what stands above the text of a fill-in: title, speaker, date, and the facts that the text names. */
final class FactsText {
    private final YamlText text;
    private final SpeechFacts facts;
    private final boolean blank;

    private FactsText(YamlText text, SpeechFacts facts, boolean blank) {
        this.text = text;
        this.facts = facts;
        this.blank = blank;
    }

    /**
     * Adds the lines.
     *
     * @param blank whether last year's figures, dates and persons are left out
     */
    static void add(YamlText text, SpeechFacts facts, boolean blank) {
        FactsText lines = new FactsText(text, facts, blank);
        lines.title(facts.masthead());
        lines.meeting();
        lines.occasion(facts.masthead());
        lines.agenda();
        lines.group(Key.THANKS, Key.ON_BEHALF_OF, facts.represented(), Key.RECIPIENT, facts.thanked());
        lines.group(Key.CALL, Key.UNDER, facts.under(), Key.GOAL, facts.goal());
    }

    private void title(Masthead masthead) {
        if (masthead.meeting().isEmpty()) {
            line(0, Key.TITLE, masthead.title());
        }
        line(0, Key.SUBTITLE, masthead.subtitle());
    }

    private void occasion(Masthead masthead) {
        if (masthead.person().isPresent()) {
            text.group(0, Key.SPEAKER);
            line(2, Key.POST, masthead.post());
            line(2, Key.PERSON, masthead.person());
        }
        // A date is empty or last year's.
        masthead.date().ifPresent(date -> text.line(0, Key.DATE, blank ? "" : date));
        line(0, Key.VENUE, masthead.venue());
        line(0, Key.SALUTATION, masthead.salutation());
    }

    private void meeting() {
        List<Optional<String>> values = List.of(facts.name(), facts.topic(), facts.organiser());
        if (values.stream().allMatch(Optional::isEmpty) && facts.purposes().isEmpty()) {
            return;
        }
        text.group(0, Key.MEETING);
        String remark = facts.masthead().meeting().isPresent() ? "   # 标题就是“在＋会议名称＋上的讲话”" : "";
        facts.name()
                .map(name -> blank ? Blanks.ofMeeting(name) : name)
                .ifPresent(
                        name -> text.margin(2).pair(Key.NAME, name).add(remark).add("\n"));
        line(2, Key.TOPIC, facts.topic());
        line(2, Key.ORGANISER, facts.organiser());
        if (!facts.purposes().isEmpty()) {
            text.group(2, Key.PURPOSES);
            facts.purposes().forEach(purpose -> text.item(4, words(purpose)));
        }
    }

    /** Next year others speak. */
    private void agenda() {
        if (facts.before().isEmpty()) {
            return;
        }
        text.group(0, Key.AGENDA).group(2, Key.BEFORE);
        for (FrameFacts.Agenda item : facts.before()) {
            text.margin(4)
                    .add("- ")
                    .pair(Key.WHO, blank ? "" : item.who().words())
                    .add("\n");
            text.line(6, Key.WHAT, words(item.what().words()));
        }
    }

    private void group(Key group, Key first, Optional<String> one, Key second, Optional<String> other) {
        if (one.isPresent() || other.isPresent()) {
            text.group(0, group);
            line(2, first, one);
            line(2, second, other);
        }
    }

    private void line(int indent, Key key, Optional<String> value) {
        value.ifPresent(words -> text.line(indent, key, words(words)));
    }

    private String words(String value) {
        return blank ? Blanks.of(value) : value;
    }
}
