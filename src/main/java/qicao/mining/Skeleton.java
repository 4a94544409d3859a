package qicao.mining;

import java.util.List;
import qicao.genre.Role;

/**
 * The roles of the sections of a speech in order, repeats joined.
 *
 * @param support distinct speeches that are built so
 */
public record Skeleton(List<Role> roles, int support) {
    public Skeleton {
        roles = List.copyOf(roles);
    }
}
