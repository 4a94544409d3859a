package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.fillin.Entry;
import qicao.genre.Role;

/**
 * What the speech will be made of, known before any text: sections in order, what each is about, and how many points it
 * announces.
 *
 * @param sections in the order of the speech
 * @param points the number of sections, or of the only section's items if they take its place
 * @param promoted the role whose items take the place of the only section and become the level-1 sections
 */
record Plan(List<Section> sections, int points, Optional<Role> promoted) {
    /**
     * A level-1 section.
     *
     * @param roles what it tells, in order; empty for a free section
     * @param free the writer's free section without a role, if it is one
     * @param heading the heading; empty if the section has none
     * @param extra whether the type's template does not know of it
     */
    record Section(List<Role> roles, Optional<Entry> free, Optional<Phrase> heading, boolean extra) {
        /** How templates ask for a free section, which has no role. */
        static final String FREE = "free";

        Section {
            roles = List.copyOf(roles);
        }

        /** The name that templates call it by first. */
        String name() {
            return roles.isEmpty() ? FREE : roles.get(0).slug();
        }

        /** Whether it is the section that templates call by these names: its roles are among them. */
        boolean isAmong(Set<String> names) {
            return free.isPresent()
                    ? names.contains(FREE)
                    : roles.stream().allMatch(role -> names.contains(role.slug()) || names.contains(role.label()));
        }
    }

    Plan {
        sections = List.copyOf(sections);
    }

    /** Whether sections are numbered: one alone has neither number nor heading. */
    boolean numbered() {
        return sections.size() > 1;
    }

    /** Whether a section tells the role, so that the front does not. */
    boolean tells(Role role) {
        return sections.stream().anyMatch(section -> section.roles().contains(role));
    }
}
