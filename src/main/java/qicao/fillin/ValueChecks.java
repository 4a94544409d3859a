package qicao.fillin;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;

/** Checks what the values say: choices, the seed, dates, numbering of the writer's own. */
final class ValueChecks {
    private static final Pattern SEED = Pattern.compile("[+-]?\\d{1,19}");

    /** 宣读表彰决定; not 汇报发言, which is a noun. */
    private static final Pattern UNDONE = Pattern.compile(
            "(宣读|通报|传达|解读|介绍|汇报|观看|参观|播放|部署|宣布|签订|总结|讲评|点评|听取|审议)" + "(?![了过])((?!.*了).{2,}(?<!发言|讲话|汇报|通报|说明|介绍))");

    private static final Set<Key> PROSE = Set.of(
            Key.PURPOSES,
            Key.POINT,
            Key.HEADING,
            Key.BODY,
            Key.EXAMPLES,
            Key.SHORTFALLS,
            Key.CAUSES,
            Key.LESSON,
            Key.TARGET,
            Key.GOAL,
            Key.DISCIPLINE);

    /** The writer's own text: names of facts in brackets are replaced there, and nowhere else. */
    private static final Set<Key> OWN_TEXT = Set.of(Key.TITLE, Key.SUBTITLE, Key.SALUTATION, Key.HEADING, Key.BODY);

    private final List<Diagnostic> diagnostics;
    private final HalfWidth halfWidth = new HalfWidth();
    /** Whether the text is printed as it is; numbers in it are the writer's. */
    private boolean ownText;

    ValueChecks(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Entry root) {
        ownText = FillIn.isOwnText(root);
        check(Group.FILL_IN, root);
        halfWidth.finding().ifPresent(diagnostics::add);
        if (ownText) {
            new StrangeNames(diagnostics).check(root);
        }
    }

    private void check(Group group, Entry entry) {
        if (group == Group.PIN) {
            checkPin(entry);
        }
        for (Map.Entry<Key, Value> value : entry.values().entrySet()) {
            Field field = Schema.field(group, value.getKey()).orElseThrow();
            if (value.getValue() instanceof Sequence sequence) {
                sequence.items().forEach(item -> check(field, item));
                if (value.getKey() == Key.BEFORE) {
                    entry.entries(Key.BEFORE)
                            .forEach(item -> item.fact(Key.WHAT).ifPresent(this::checkDone));
                }
            } else {
                check(field, value.getValue());
            }
        }
    }

    /** A pin says where, and what: one of each. */
    private void checkPin(Entry pin) {
        boolean adds = pin.fact(Key.PINNED_AFTER).isPresent();
        long what = Stream.of(Key.FRAME, Key.WORDS, Key.OMIT)
                .filter(key -> pin.fact(key).isPresent())
                .count();
        boolean wrong = adds == pin.fact(Key.PINNED_AT).isPresent()
                || what != 1
                || (adds
                        && (pin.fact(Key.WORDS).isEmpty()
                                || pin.fact(Key.PINNED_TO).isPresent()))
                || (pin.fact(Key.FRAME).isPresent() && pin.fact(Key.PINNED_TO).isPresent())
                || (!adds && pin.fact(Key.NEW_PARAGRAPH).isPresent());
        if (wrong) {
            diagnostics.add(Diagnostic.error("PIN-001", pin.place()).about(pin.path()));
        }
    }

    /** What was done before the speaker's turn is told with 了. */
    private void checkDone(Fact deed) {
        Matcher undone = UNDONE.matcher(deed.text());
        if (undone.matches()) {
            String done = undone.group(1) + "了" + undone.group(2);
            diagnostics.add(Diagnostic.hint("FILL-028", deed.place(), Excerpt.of(deed.text()), Excerpt.of(done))
                    .about(deed.path()));
        }
    }

    private void check(Field field, Value value) {
        if (value instanceof Entry entry) {
            check(field.group().orElseThrow(), entry);
        } else if (value instanceof Fact fact) {
            check(field, fact);
        }
    }

    private void check(Field field, Fact fact) {
        Key key = field.key();
        if (!field.choices().isEmpty()) {
            if (!field.choices().contains(fact.text())) {
                diagnostics.add(Diagnostic.error(
                                "FILL-015",
                                fact.place(),
                                key.chinese(),
                                key.english(),
                                Excerpt.of(fact.text()),
                                String.join("、", field.choicesInChinese()),
                                String.join(", ", field.choices()))
                        .about(fact.path()));
            }
            return;
        }
        if (key == Key.SEED && !isSeed(fact.text())) {
            diagnostics.add(Diagnostic.error("FILL-016", fact.place(), Excerpt.of(fact.text()))
                    .about(fact.path()));
        }
        halfWidth.look(fact);
        HiddenText.look(fact, diagnostics);
        if (key != Key.WORDS && !(ownText && OWN_TEXT.contains(key))) {
            checkBrackets(fact);
        }
        if (PROSE.contains(key) && !(ownText && key == Key.BODY)) {
            OwnNumbering.find(fact.text())
                    .ifPresent(marker -> diagnostics.add(
                            Diagnostic.warning("FILL-018", fact.place(), marker).about(fact.path())));
        }
        Optional<String> impossible = CalendarDates.firstImpossible(fact.text(), key == Key.DATE);
        if (impossible.isPresent()) {
            diagnostics.add(Diagnostic.warning("FILL-017", fact.place(), impossible.get())
                    .about(fact.path()));
        } else if (key == Key.DATE) {
            CalendarDates.inChinese(fact.text())
                    .ifPresent(
                            chinese -> diagnostics.add(Diagnostic.hint("FILL-027", fact.place(), fact.text(), chinese)
                                    .about(fact.path())));
        }
    }

    /** Whether it is a whole number of 64 bits. */
    private static boolean isSeed(String text) {
        if (!SEED.matcher(text).matches()) {
            return false;
        }
        BigInteger number = new BigInteger(text);
        return number.bitLength() < Long.SIZE;
    }

    /** A name that would be replaced in the writer's own text, and is printed here with its brackets. */
    private void checkBrackets(Fact fact) {
        if (fact.text().indexOf('【') < 0) {
            return;
        }
        Matcher bracket = FactName.IN_BRACKETS.matcher(fact.text());
        while (bracket.find()) {
            if (FactName.of(bracket.group(1)).isPresent()) {
                diagnostics.add(Diagnostic.warning("FILL-030", fact.place(), bracket.group(1))
                        .about(fact.path()));
                return;
            }
        }
    }
}
