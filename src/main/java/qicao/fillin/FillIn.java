package qicao.fillin;

import java.util.List;
import qicao.template.MeetingType;

/**
 * A checked fill-in.
 *
 * @param type the meeting type it names
 * @param root all its values
 */
public record FillIn(MeetingType type, Entry root) {
    /**
     * Whether the speech is made of the writer's own 段落 and nothing else: 结构 names them alone. Then they are printed as
     * they are, in their order, and only their numbers are worked out.
     */
    public boolean isOwnText() {
        return isOwnText(root);
    }

    static boolean isOwnText(Entry root) {
        List<Fact> structure = root.facts(Key.STRUCTURE);
        return structure.size() == 1
                && (structure.get(0).text().equals(Key.SECTIONS.chinese())
                        || structure.get(0).text().equals(Key.SECTIONS.english()));
    }
}
