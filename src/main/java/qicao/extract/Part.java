package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.chinese.NumberStyle;
import qicao.genre.Role;

/**
 * A piece of a speech as 段落 of a fill-in holds it.
 *
 * @param line 1-based line of the file on which it begins
 * @param role what it does; {@link Role#OTHER} if that is not known
 * @param heading its 题, with the mark behind it if the text goes on in the same paragraph; empty for plain paragraphs
 * @param paragraphs its 内容
 * @param numbering how its children are numbered
 * @param children its 子目
 */
record Part(
        int line,
        Role role,
        Optional<String> heading,
        List<String> paragraphs,
        Optional<NumberStyle> numbering,
        List<Part> children) {
    Part {
        paragraphs = List.copyOf(paragraphs);
        children = List.copyOf(children);
    }

    /** Paragraphs without heading and without children. */
    static Part plain(int line, Role role, List<String> paragraphs) {
        return new Part(line, role, Optional.empty(), paragraphs, Optional.empty(), List.of());
    }

    /** A list that needs a number of its own, below nothing. */
    static Part list(Siblings list) {
        Part first = list.parts().get(0);
        return new Part(
                first.line(), first.role(), Optional.empty(), List.of(), Optional.of(list.numbering()), list.parts());
    }

    /** The same with children, which are one list or several. */
    Part with(List<Siblings> lists) {
        if (!children.isEmpty()) {
            List<Part> below = new ArrayList<>(children);
            boolean one = lists.size() == 1;
            below.addAll(one ? lists.get(0).parts() : Siblings.inOrder(lists));
            Optional<NumberStyle> own = one ? Optional.of(lists.get(0).numbering()) : Optional.empty();
            return new Part(line, role, heading, paragraphs, own, below);
        }
        if (lists.stream().allMatch(Siblings::isText)) {
            List<String> all = new ArrayList<>(paragraphs);
            lists.forEach(list -> list.parts().forEach(part -> all.addAll(part.paragraphs())));
            Optional<String> above = paragraphs.isEmpty() ? heading.map(HeadText::alone) : heading;
            return new Part(line, role, above, all, Optional.empty(), List.of());
        }
        if (lists.size() == 1) {
            return new Part(
                    line,
                    role,
                    heading,
                    paragraphs,
                    Optional.of(lists.get(0).numbering()),
                    lists.get(0).parts());
        }
        List<Part> below = Siblings.inOrder(lists);
        return new Part(line, role, heading, paragraphs, Optional.empty(), below);
    }

    /** The same with the paragraphs of another that follows at once. */
    Part and(Part next) {
        List<String> all = new ArrayList<>(paragraphs);
        all.addAll(next.paragraphs);
        return new Part(line, role, heading, all, numbering, children);
    }
}
