package qicao.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Level-1 headings that run parallel: the same number of clauses, the same syntax, different words.
 *
 * @param id unique
 * @param shape the syntax, for template keepers
 * @param clauses how many clauses each heading has
 * @param audience families and type slugs that it is for
 * @param texts by role slug ({@code situation}) or joined roles ({@code recap+problems}): wordings in order of preference,
 *     the first whose slots have values is taken
 */
public record HeadingSet(
        String id, String shape, int clauses, Set<String> audience, Map<String, List<FrameText>> texts) {
    public HeadingSet {
        audience = Set.copyOf(audience);
        texts = Map.copyOf(texts);
    }
}
