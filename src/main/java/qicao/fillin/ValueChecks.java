package qicao.fillin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;

/** Checks what the values say: choices, the seed, dates, numbering of the writer's own. */
final class ValueChecks {
    private static final Pattern SEED = Pattern.compile("[+-]?\\d{1,9}");

    private static final Set<Key> PROSE = Set.of(
            Key.PURPOSES,
            Key.POINT,
            Key.HEADING,
            Key.BODY,
            Key.EXAMPLES,
            Key.LESSON,
            Key.TARGET,
            Key.GOAL,
            Key.DISCIPLINE);

    private final List<Diagnostic> diagnostics;
    /** Whether the text is printed as it is; numbers in it are the writer's. */
    private boolean ownText;

    ValueChecks(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Entry root) {
        ownText = FillIn.isOwnText(root);
        check(Group.FILL_IN, root);
        if (ownText) {
            new StrangeNames(diagnostics).check(root);
        }
    }

    private void check(Group group, Entry entry) {
        for (Map.Entry<Key, Value> value : entry.values().entrySet()) {
            Field field = Schema.field(group, value.getKey()).orElseThrow();
            if (value.getValue() instanceof Sequence sequence) {
                sequence.items().forEach(item -> check(field, item));
            } else {
                check(field, value.getValue());
            }
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
                        String.join(", ", field.choices())));
            }
            return;
        }
        if (key == Key.SEED && !SEED.matcher(fact.text()).matches()) {
            diagnostics.add(Diagnostic.error("FILL-016", fact.place(), Excerpt.of(fact.text())));
        }
        if (PROSE.contains(key) && !(ownText && key == Key.BODY)) {
            OwnNumbering.find(fact.text())
                    .ifPresent(marker -> diagnostics.add(Diagnostic.warning("FILL-018", fact.place(), marker)));
        }
        Optional<String> impossible = CalendarDates.firstImpossible(fact.text(), key == Key.DATE);
        if (impossible.isPresent()) {
            diagnostics.add(Diagnostic.warning("FILL-017", fact.place(), impossible.get()));
        } else if (key == Key.DATE) {
            CalendarDates.inChinese(fact.text())
                    .ifPresent(chinese ->
                            diagnostics.add(Diagnostic.hint("FILL-027", fact.place(), fact.text(), chinese)));
        }
    }
}
