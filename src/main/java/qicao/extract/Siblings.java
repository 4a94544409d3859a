package qicao.extract;

import java.util.List;
import qicao.chinese.NumberStyle;

/**
 * Parts of one list.
 *
 * @param numbering how those with a heading are numbered
 * @param parts in order, at least one
 */
record Siblings(NumberStyle numbering, List<Part> parts) {
    Siblings {
        parts = List.copyOf(parts);
    }

    /** Whether they are nothing but paragraphs. */
    boolean isText() {
        return parts.stream()
                .allMatch(part -> part.heading().isEmpty() && part.children().isEmpty());
    }

    /** Several lists below one heading, each with numbers of its own; what has no number stays as it is. */
    static List<Part> inOrder(List<Siblings> lists) {
        return lists.stream()
                .flatMap(list ->
                        list.parts().stream().anyMatch(part -> part.heading().isPresent())
                                ? List.of(Part.list(list)).stream()
                                : list.parts().stream())
                .toList();
    }
}
