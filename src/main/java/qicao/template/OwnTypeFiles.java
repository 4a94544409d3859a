package qicao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import qicao.genre.Role;
import qicao.mining.MinedFrame;
import qicao.mining.OwnType;

/**
 * Meeting types that a corpus has and the library does not: an entry of meeting-types.yaml with the sections of the
 * most frequent skeleton. Keepers rename and refine them.
 */
final class OwnTypeFiles {
    /** What a section of a speech can do; the other roles stand in front or behind. */
    private static final Set<Role> SECTIONS =
            Set.of(Role.RECAP, Role.PROBLEMS, Role.SITUATION, Role.TASKS, Role.REQUIREMENTS);

    private OwnTypeFiles() {}

    /** The types whose names mean nothing to the library yet. */
    static List<OwnType> unknown(List<OwnType> types, MeetingTypes known) {
        return types.stream()
                .filter(type -> known.resolve(type.name()).isEmpty())
                .filter(type -> known.all().stream().noneMatch(other -> isKindOf(type.name(), other)))
                .filter(type -> !sections(type).isEmpty())
                .toList();
    }

    /** 工作座谈会 is a 座谈会. */
    private static boolean isKindOf(String name, MeetingType other) {
        return MeetingTypes.namesOf(other).stream().anyMatch(name::endsWith);
    }

    /** meeting-types.yaml with the types behind the others. */
    static String entries(String text, List<OwnType> types) {
        StringBuilder entries = new StringBuilder(text.stripTrailing()).append('\n');
        for (OwnType type : types) {
            String sections =
                    sections(type).stream().map(role -> "[" + role.slug() + "]").collect(Collectors.joining(", "));
            String skeleton = sections(type).stream().map(Role::slug).collect(Collectors.joining(", "));
            entries.append("\n  - slug: ")
                    .append(slug(type))
                    .append("\n    name: ")
                    .append(type.name())
                    .append("\n    family: work\n    skeleton: [opening, relay, ")
                    .append(skeleton)
                    .append(", closing]\n    sections: [")
                    .append(sections)
                    .append("]\n    required: [任务]\n    evidence: 挖掘，")
                    .append(type.support())
                    .append(" 篇\n");
        }
        return entries.toString();
    }

    /** The roles of the most frequent skeleton, each once. */
    private static List<Role> sections(OwnType type) {
        List<Role> roles = new ArrayList<>();
        type.skeletons().stream()
                .limit(1)
                .flatMap(skeleton -> skeleton.roles().stream())
                .filter(role -> SECTIONS.contains(role) && !roles.contains(role))
                .forEach(roles::add);
        return roles;
    }

    /** Chinese names have no slug of their own: the same name always gets the same one. */
    private static String slug(OwnType type) {
        return "own-" + MinedFrame.id(type.name()).substring("mined-".length());
    }
}
