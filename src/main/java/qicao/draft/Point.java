package qicao.draft;

/**
 * One use of a part in one draft (选句处): where a wording is chosen. It is named by what it tells and not by a running number,
 * so adding an item moves no other point.
 *
 * @param part which sentence, {@code tasks.target}; {@code headings} for the set of level-1 headings
 * @param path the key path of the item that is told, indices 0-based; empty if it is the speech
 */
public record Point(String part, String path) {
    /** As writers see it, items counted from 1: {@code duty@任务[2].措施[1]}. */
    @Override
    public String toString() {
        return path.isEmpty() ? part : part + "@" + Origin.counted(path);
    }
}
