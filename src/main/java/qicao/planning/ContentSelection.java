package qicao.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/** Content selection: which roles have something to say: facts of their own, a free section of the writer's, or a hole to show. */
public final class ContentSelection {
    /** Roles that no part of a speech tells. */
    private static final Set<Role> HOMELESS = EnumSet.of(Role.SALUTATION, Role.MEASURES, Role.OTHER);

    /** Roles whose lists free sections join. */
    private static final Set<Role> JOINED = EnumSet.of(
            Role.RECAP,
            Role.PROBLEMS,
            Role.SITUATION,
            Role.CASES,
            Role.TASKS,
            Role.PHASES,
            Role.RESPONSES,
            Role.REQUIREMENTS,
            Role.HOPES);

    private ContentSelection() {}

    public static boolean has(FillIn fillIn, Role role) {
        if (role == Role.OPENING || role == Role.CLOSING) {
            return true;
        }
        Key key = Roles.key(role).orElse(null);
        boolean facts = key != null
                && (fillIn.root().values().containsKey(key)
                        || fillIn.type().required().contains(key.chinese()));
        return facts || asked(fillIn, role) || !free(fillIn, role).isEmpty();
    }

    /** Whether the writer named the role in his 结构. */
    public static boolean asked(FillIn fillIn, Role role) {
        for (Fact name : fillIn.root().facts(Key.STRUCTURE)) {
            if (Role.of(name.text()).orElse(null) == role) {
                return true;
            }
        }
        return false;
    }

    /** The writer's free sections of a role. */
    public static List<Entry> free(FillIn fillIn, Role role) {
        List<Entry> sections = new ArrayList<>();
        for (Entry section : fillIn.root().entries(Key.SECTIONS)) {
            Optional<Fact> name = section.fact(Key.ROLE);
            if (name.isPresent() && Role.of(name.get().text()).orElse(null) == role) {
                sections.add(section);
            }
        }
        return sections;
    }

    /**
     * The writer's free sections that are items of their role's list: those with a 题, where the list has other items or they
     * are several. A single one without a list stands for the whole role.
     */
    static List<Entry> joining(FillIn fillIn, Role role) {
        Key key = Roles.key(role).orElse(null);
        if (key == null || !JOINED.contains(role)) {
            return List.of();
        }
        List<Entry> headed = new ArrayList<>(free(fillIn, role));
        headed.removeIf(section -> section.fact(Key.HEADING).isEmpty());
        return headed.size() > 1 || !fillIn.root().entries(key).isEmpty() ? headed : List.of();
    }

    /** Those without a 题 stand before the list of their role: they lead up to it. */
    static List<Entry> leading(FillIn fillIn, Role role) {
        List<Entry> leading = new ArrayList<>(free(fillIn, role));
        leading.removeIf(section -> section.fact(Key.HEADING).isPresent());
        return Roles.key(role).filter(fillIn.root().values()::containsKey).isPresent() && JOINED.contains(role)
                ? leading
                : List.of();
    }

    /** The writer's free sections without a role, or with one that tells nothing by itself (措施, 称谓). */
    public static List<Entry> free(FillIn fillIn) {
        List<Entry> free = new ArrayList<>();
        for (Entry section : fillIn.root().entries(Key.SECTIONS)) {
            Role role =
                    section.fact(Key.ROLE).flatMap(name -> Role.of(name.text())).orElse(null);
            if (role == null || HOMELESS.contains(role)) {
                free.add(section);
            }
        }
        return free;
    }
}
