package qicao.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;

/** The lists that templates go through, by their Chinese names. */
final class KeyNames {
    private static final Map<String, Key> LISTS = List.of(
                    Key.GUIDANCE,
                    Key.BEFORE,
                    Key.AFTER,
                    Key.WINNERS_LIST,
                    Key.ACHIEVEMENTS,
                    Key.CASES,
                    Key.SITES,
                    Key.PROBLEMS,
                    Key.SITUATION,
                    Key.INDICATORS,
                    Key.TARGETS,
                    Key.TASKS,
                    Key.PHASES,
                    Key.MEASURES,
                    Key.FIGURES,
                    Key.RESPONSES,
                    Key.REQUIREMENTS,
                    Key.HOPES,
                    Key.CHILDREN)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Key::chinese, Function.identity()));

    private KeyNames() {}

    /** The key of a list's name, whether or not {@code entry} has it; a list that it has wins. */
    static Optional<Key> list(Entry entry, String name) {
        for (Map.Entry<Key, Value> value : entry.values().entrySet()) {
            if (value.getKey().chinese().equals(name) && value.getValue() instanceof Sequence) {
                return Optional.of(value.getKey());
            }
        }
        return Optional.ofNullable(LISTS.get(name));
    }
}
