package qicao.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.fillin.Key;
import qicao.genre.Role;

/** Where a role's facts stand in the fill-in. */
public final class Roles {
    private static final Map<Role, Key> KEYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.RELAY, Key.AGENDA),
            Map.entry(Role.BACKGROUND, Key.GUIDANCE),
            Map.entry(Role.HONOURS, Key.HONOURS),
            Map.entry(Role.SITES, Key.SITES),
            Map.entry(Role.PROJECT, Key.PROJECT),
            Map.entry(Role.COURSE, Key.COURSE),
            Map.entry(Role.RECAP, Key.ACHIEVEMENTS),
            Map.entry(Role.AFFIRM, Key.THANKS),
            Map.entry(Role.PROBLEMS, Key.PROBLEMS),
            Map.entry(Role.SITUATION, Key.SITUATION),
            Map.entry(Role.INDICATORS, Key.INDICATORS),
            Map.entry(Role.TARGETS, Key.TARGETS),
            Map.entry(Role.CASES, Key.CASES),
            Map.entry(Role.ELECTION, Key.ELECTION),
            Map.entry(Role.TASKS, Key.TASKS),
            Map.entry(Role.PHASES, Key.PHASES),
            Map.entry(Role.RESPONSES, Key.RESPONSES),
            Map.entry(Role.REQUIREMENTS, Key.REQUIREMENTS),
            Map.entry(Role.HOPES, Key.HOPES),
            Map.entry(Role.CLOSING, Key.CALL)));

    /** Lists that stand in groups, by the group. */
    private static final Map<Key, Key> GROUPS = Map.of(Key.AFTER, Key.AGENDA, Key.WINNERS_LIST, Key.HONOURS);

    private Roles() {}

    /** The role whose facts stand at a key path of one key. */
    public static Optional<Role> of(String path) {
        return KEYS.entrySet().stream()
                .filter(entry -> entry.getValue().chinese().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The key of a role's facts; empty if it has none of its own. */
    public static Optional<Key> key(Role role) {
        return Optional.ofNullable(KEYS.get(role));
    }

    /** The lists that a role tells item by item. */
    static List<Key> lists(Role role) {
        return switch (role) {
            case RELAY -> List.of(Key.AFTER);
            case HONOURS -> List.of(Key.WINNERS_LIST);
            default -> key(role).map(List::of).orElse(List.of());
        };
    }

    /** The group that a list stands in; empty if it stands at the top. */
    static Optional<Key> group(Key list) {
        return Optional.ofNullable(GROUPS.get(list));
    }
}
