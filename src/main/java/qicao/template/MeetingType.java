package qicao.template;

import java.util.List;
import java.util.Map;
import qicao.genre.Family;
import qicao.genre.Role;

/**
 * A kind of meeting and what its speeches are made of.
 *
 * @param slug the name in files and commands, {@code mobilization}
 * @param name the Chinese name, 动员部署会
 * @param aliases other names that writers use, 动员会
 * @param family the types it talks like
 * @param skeleton the usual roles in order
 * @param sections roles by level-1 section: those that a section tells together, in order; the other roles stand in front
 *     or behind
 * @param required key paths ({@code 会议.名称}) without which the speech has holes
 * @param recommended key paths that make it a good speech
 * @param optional key paths that some such speeches have
 * @param examples key paths with values that fit this type, for the comments of a new fill-in
 * @param evidence what the skeleton rests on: speeches counted, or handbooks
 */
public record MeetingType(
        String slug,
        String name,
        List<String> aliases,
        Family family,
        List<Role> skeleton,
        List<List<Role>> sections,
        List<String> required,
        List<String> recommended,
        List<String> optional,
        Map<String, String> examples,
        String evidence) {
    public MeetingType {
        aliases = List.copyOf(aliases);
        skeleton = List.copyOf(skeleton);
        sections = sections.stream().map(List::copyOf).toList();
        required = List.copyOf(required);
        recommended = List.copyOf(recommended);
        optional = List.copyOf(optional);
        examples = Map.copyOf(examples);
    }
}
