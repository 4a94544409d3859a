package qicao.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.genre.Role;

/**
 * What the speech will be made of, known before any text.
 *
 * @param wording the writer's wishes
 * @param register how the speaker announces what he will say
 * @param front the roles that are told in front of the sections, in order, whether or not they have facts
 * @param sections the level-1 sections, in the order of the speech
 * @param points how many points the speaker announces; 0 if none
 * @param promoted the role whose items become the level-1 sections; what other sections tell follows them without a heading
 * @param lists the lists of the fill-in, by key; those of a group by the list's key
 * @param leading the writer's own sections that stand before the list of a role
 * @param free the writer's own sections (段落) by the role that they join, in his order
 */
public record DocumentPlan(
        Wording wording,
        Register register,
        List<Role> front,
        List<Section> sections,
        int points,
        Optional<Role> promoted,
        Map<Key, ListPlan> lists,
        Map<Role, List<ItemPlan>> leading,
        Map<Role, List<ItemPlan>> free) {
    /**
     * A level-1 section.
     *
     * @param roles what it tells, in order; empty for a free section
     * @param free the writer's free section without a role, if it is one
     * @param heading the writer's own heading
     */
    public record Section(List<Role> roles, Optional<ItemPlan> free, Optional<Fact> heading) {
        public Section {
            roles = List.copyOf(roles);
        }
    }

    public DocumentPlan {
        front = List.copyOf(front);
        sections = List.copyOf(sections);
    }

    /** Whether sections are numbered: one alone has neither number nor heading, nor have those whose items are the numbered ones. */
    public boolean numbered() {
        return sections.size() > 1 && promoted.isEmpty();
    }

    /** Whether a section tells the role, so that the front does not. */
    public boolean tells(Role role) {
        for (Section section : sections) {
            if (section.roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** A list of the fill-in; empty if it has no items or is not told item by item. */
    public Optional<ListPlan> list(Key key) {
        return Optional.ofNullable(lists.get(key));
    }

    /** The writer's own sections that lead up to the list of a role. */
    public List<ItemPlan> leading(Role role) {
        return leading.getOrDefault(role, List.of());
    }

    /** The writer's own sections that join a role. */
    public List<ItemPlan> free(Role role) {
        return free.getOrDefault(role, List.of());
    }
}
