package qicao.drafting;

import java.util.List;
import qicao.fillin.Entry;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/** Which roles have something to say: facts of their own, a free section of the writer's, or a hole to show. */
final class Availability {
    private Availability() {}

    static boolean has(FillIn fillIn, Role role) {
        if (role == Role.OPENING || role == Role.CLOSING) {
            return true;
        }
        boolean facts = Roles.key(role)
                .map(key -> fillIn.root().values().containsKey(key)
                        || fillIn.type().required().contains(key.chinese()))
                .orElse(false);
        return facts || asked(fillIn, role) || !free(fillIn, role).isEmpty();
    }

    /** Whether the writer named the role in his 结构. */
    static boolean asked(FillIn fillIn, Role role) {
        return fillIn.root().facts(Key.STRUCTURE).stream()
                .anyMatch(name -> Role.of(name.text()).filter(role::equals).isPresent());
    }

    /** The writer's free sections of a role. */
    static List<Entry> free(FillIn fillIn, Role role) {
        return fillIn.root().entries(Key.SECTIONS).stream()
                .filter(section -> section.fact(Key.ROLE)
                        .flatMap(name -> Role.of(name.text()))
                        .filter(role::equals)
                        .isPresent())
                .toList();
    }

    /** The writer's free sections without a role. */
    static List<Entry> free(FillIn fillIn) {
        return fillIn.root().entries(Key.SECTIONS).stream()
                .filter(section -> section.fact(Key.ROLE).isEmpty())
                .toList();
    }
}
