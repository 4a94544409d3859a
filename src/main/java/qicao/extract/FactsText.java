package qicao.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.fillin.Key;

/** Writes what stands above the text of a fill-in: title, speaker, date, and the facts that the text names. */
final class FactsText {
    /** Who spoke before; the hole says it in words, for the draft is read by those who do not know the fill-in. */
    private static final String SPEAKER = "此前发言的人";

    private static final String SPEAKER_HOLE = "【待补：" + SPEAKER + "】";

    private final YamlText text;
    private final SpeechFacts facts;
    private final boolean blank;
    private final Consumer<String> emptied;

    private FactsText(YamlText text, SpeechFacts facts, boolean blank, Consumer<String> emptied) {
        this.text = text;
        this.facts = facts;
        this.blank = blank;
        this.emptied = emptied;
    }

    /**
     * Adds the lines.
     *
     * @param blank whether last year's figures, dates and persons are left out
     * @param emptied takes what is left out, behind its name: 日期〔2025年3月6日〕
     */
    static void add(YamlText text, SpeechFacts facts, boolean blank, Consumer<String> emptied) {
        FactsText lines = new FactsText(text, facts, blank, emptied);
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
        masthead.date().ifPresent(date -> {
            list(Key.DATE.chinese(), date);
            text.line(0, Key.DATE, blank ? "" : date);
        });
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
                .map(name -> blank ? emptiedMeeting(name) : name)
                .ifPresent(
                        name -> text.margin(2).pair(Key.NAME, name).add(remark).add("\n"));
        line(2, Key.TOPIC, facts.topic());
        OldTopic.of(facts).ifPresent(this::leftOver);
        line(2, Key.ORGANISER, facts.organiser());
        if (!facts.purposes().isEmpty()) {
            text.group(2, Key.PURPOSES);
            facts.purposes().forEach(purpose -> text.item(4, words(purpose)));
        }
    }

    /** Where the topic stands in words and does not change with the key. */
    private void leftOver(OldTopic left) {
        text.margin(2)
                .add("# 改主题时还要改的  “")
                .add(YamlText.comment(left.topic()))
                .add("”照原样写着的还有 ")
                .add(String.valueOf(left.keys().size() + left.places().size()))
                .add(" 处\n");
        left.keys().forEach(key -> text.margin(2).add("#   ").add(key).add("\n"));
        left.places()
                .forEach(place -> text.margin(2)
                        .add("#   原稿第 ")
                        .add(String.valueOf(place.line()))
                        .add(" 行起：")
                        .add(YamlText.comment(place.clause()))
                        .add("\n"));
    }

    /** Next year others speak. */
    private void agenda() {
        if (facts.before().isEmpty()) {
            return;
        }
        text.group(0, Key.AGENDA).group(2, Key.BEFORE);
        for (FrameFacts.Agenda item : facts.before()) {
            list(SPEAKER, item.who().words());
            text.margin(4)
                    .add("- ")
                    .pair(Key.WHO, blank ? SPEAKER_HOLE : item.who().words())
                    .add("\n");
            text.line(6, Key.WHAT, words(item.what().words()));
        }
    }

    private String emptiedMeeting(String name) {
        String blanked = Blanks.ofMeeting(name);
        if (!blanked.equals(name)) {
            list(FactNames.of(Key.MEETING, Key.NAME), name);
        }
        return blanked;
    }

    private void list(String name, String value) {
        if (blank) {
            emptied.accept(name + "〔" + value + "〕");
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
        return blank ? Blanks.of(value, emptied) : value;
    }
}
