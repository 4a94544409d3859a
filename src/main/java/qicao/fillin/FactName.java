package qicao.fillin;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.diagnostic.Place;

/**
 * A fact of the whole fill-in as the writer's own text names it in brackets: 【会议.名称】, 【议程.此前[1].人】, 【日期】. Items are
 * counted from 1; a list in the middle without a number means its first item, one at the end all of its texts.
 *
 * @param path leads to a text or to a list of texts
 */
public record FactName(ValuePath path) {
    /**
     * A name in brackets, with the name as group 1. A name in more than one pair of brackets is text that looks like a
     * name: one pair is taken away when it is printed.
     */
    public static final Pattern IN_BRACKETS = Pattern.compile("(?<!【)【++([^【】\\n]++)】++");
    /** What stands between several texts of one list. */
    public static final String BETWEEN = "，";

    /** Longer brackets hold text. */
    private static final int LONGEST = 40;

    /** How to write, not what; and the text itself, which cannot hold itself. */
    private static final Set<Key> NO_FACTS = EnumSet.of(Key.TYPE, Key.STRUCTURE, Key.SECTIONS, Key.WORDING, Key.PINS);

    /** The fact of a name; empty if no fact of the whole fill-in is called so. */
    public static Optional<FactName> of(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return ValuePath.find(name, Place.of(""))
                .filter(path -> isText(path.steps().get(path.steps().size() - 1).field()))
                .filter(path -> !NO_FACTS.contains(path.steps().get(0).field().key()))
                .map(FactName::new);
    }

    private static boolean isText(Field field) {
        return field.shape() == Shape.TEXT || field.shape() == Shape.TEXTS;
    }

    /** The facts that it names, of which only a list has several. */
    public List<Fact> in(Entry root) {
        return path.factsIn(root);
    }
}
