package qicao.fillin;

import java.util.List;
import java.util.Optional;

/**
 * A key where it may stand.
 *
 * @param key both its names
 * @param shape what may stand there
 * @param group the keys below it, for {@link Shape#GROUP} and {@link Shape#GROUPS}
 * @param chinese what belongs there, half a line without end mark
 * @param english the same in English
 * @param example a value as a writer would type it; empty for groups
 * @param choices the values that are allowed, in Chinese and in English; empty if any text is
 * @param isLong whether a text there seldom fits half a line: over 25 characters in a tenth of the samples' values, or
 *     paragraphs. It asks for a box of several lines; nothing is refused for its length
 */
public record Field(
        Key key,
        Shape shape,
        Optional<Group> group,
        String chinese,
        String english,
        String example,
        List<String> choices,
        boolean isLong) {
    public Field {
        choices = List.copyOf(choices);
        boolean grouped = shape != Shape.TEXT && shape != Shape.TEXTS;
        if (grouped != group.isPresent()) {
            throw new IllegalArgumentException("a group goes with the shape of a group: " + key);
        }
    }

    /** Whether several values may stand there. */
    public boolean isList() {
        return shape == Shape.TEXTS || shape == Shape.GROUPS || shape == Shape.ONE_OR_MORE;
    }

    /** The Chinese ones among the choices. */
    public List<String> choicesInChinese() {
        return choices.stream()
                .filter(choice -> !Character.isLetter(choice.charAt(0)) || choice.charAt(0) > 0x7F)
                .toList();
    }

    /** For a group, the key that a short text in its place means, or its first key. */
    Optional<Key> plainKey() {
        return group.map(below ->
                below.plainKey("").orElseGet(() -> Schema.fields(below).get(0).key()));
    }

    /** A value as a writer would type it: the example, or for a group that of {@link #plainKey}. */
    public String sample() {
        return plainKey()
                .flatMap(key -> Schema.field(group.orElseThrow(), key))
                .map(Field::sample)
                .orElse(example);
    }

    static Field text(Key key, String chinese, String english, String example) {
        return new Field(key, Shape.TEXT, Optional.empty(), chinese, english, example, List.of(), false);
    }

    static Field texts(Key key, String chinese, String english, String example) {
        return new Field(key, Shape.TEXTS, Optional.empty(), chinese, english, example, List.of(), false);
    }

    static Field group(Key key, Group group, String chinese, String english) {
        return new Field(key, Shape.GROUP, Optional.of(group), chinese, english, "", List.of(), false);
    }

    static Field groups(Key key, Group group, String chinese, String english) {
        return new Field(key, Shape.GROUPS, Optional.of(group), chinese, english, "", List.of(), false);
    }

    static Field oneOrMore(Key key, Group group, String chinese, String english) {
        return new Field(key, Shape.ONE_OR_MORE, Optional.of(group), chinese, english, "", List.of(), false);
    }

    Field among(List<String> allowed) {
        return new Field(key, shape, group, chinese, english, example, allowed, isLong);
    }

    Field asLong() {
        return new Field(key, shape, group, chinese, english, example, choices, true);
    }
}
