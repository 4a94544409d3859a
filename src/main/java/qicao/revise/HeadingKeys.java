package qicao.revise;

import java.util.Optional;
import qicao.fillin.Key;
import qicao.fillin.Schema;
import qicao.genre.Role;
import qicao.planning.Roles;

/** Where the writer's own heading of a section stands in the fill-in. */
final class HeadingKeys {
    private HeadingKeys() {}

    /** The path of the heading of a section that is called after its first role; none if the fill-in has no key for it. */
    static Optional<String> path(String section) {
        return Role.of(section)
                .flatMap(Roles::key)
                .map(key -> Key.HEADINGS.chinese() + "." + key.chinese())
                .filter(path -> Schema.at(path).isPresent());
    }
}
