package qicao.fillin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import qicao.fingerprint.Fingerprint;
import qicao.template.MeetingType;

/**
 * A checked fill-in.
 *
 * @param type the meeting type it names
 * @param root all its values
 */
public record FillIn(MeetingType type, Entry root) {
    /**
     * Tells whether two fill-ins say the same: it depends on the type and on the texts by their paths, not on names of keys, order,
     * quoting, comments or where the file is.
     */
    public String fingerprint() {
        StringBuilder said = new StringBuilder(type.slug());
        addTo(said, root);
        return Fingerprint.of(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Texts hold no control character that could stand between two of them. */
    private static void addTo(StringBuilder said, Value value) {
        if (value instanceof Fact fact) {
            if (!fact.path().equals(Key.TYPE.chinese())) {
                said.append('\0').append(fact.path()).append('\0').append(fact.text());
            }
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> addTo(said, item));
        } else {
            ((Entry) value).values().values().forEach(below -> addTo(said, below));
        }
    }

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
