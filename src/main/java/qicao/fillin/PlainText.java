package qicao.fillin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.yaml.YamlScalar;

/** A plain text in place of a group, {@code 任务: [抓好秋粮收购]}, {@code 讲话人: 周明远}: what it means, and what it may not look like. */
final class PlainText {
    /** Post and name in one line: 副市长　马天佑. */
    private static final Pattern BYLINE =
            Pattern.compile("(\\S{1,40}[长记任员理席监总事])[ 　]+(\\p{IsHan}{2,4}|\\p{IsHan}[ 　]+\\p{IsHan})");

    private PlainText() {}

    /** The keys that a text in place of a group gives, each with its part of it; empty if a text cannot stand for the group. */
    static Map<Key, String> keys(Group group, String text) {
        if (group == Group.SPEAKER) {
            Matcher byline = BYLINE.matcher(text);
            if (byline.matches()) {
                return new EnumMap<>(Map.of(Key.POST, byline.group(1), Key.PERSON, byline.group(2)));
            }
        }
        return group.plainKey(text).map(key -> Map.of(key, text)).orElse(Map.of());
    }

    /** The slip that made a plain text of what was meant for a key or an item. */
    static Optional<Diagnostic> slip(Group group, YamlScalar scalar) {
        return dash(scalar).or(() -> colon(group, scalar));
    }

    /** {@code -抓好秋粮收购}: to YAML a text, since the space is missing. */
    static Optional<Diagnostic> dash(YamlScalar scalar) {
        String text = scalar.text().strip();
        boolean dashed = text.length() > 1 && "-－".indexOf(text.charAt(0)) >= 0 && !Character.isDigit(text.charAt(1));
        return dashed ? Optional.of(Diagnostic.error("FILL-014", scalar.place(), Excerpt.of(text))) : Optional.empty();
    }

    /** {@code 名称：全市动员会} or {@code 名称:全市动员会}: to YAML a text, since the colon is full-width or lacks its space. */
    private static Optional<Diagnostic> colon(Group group, YamlScalar scalar) {
        String text = scalar.text().strip();
        for (Field field : Schema.fields(group)) {
            for (String name : List.of(field.key().chinese(), field.key().english())) {
                if (text.startsWith(name)
                        && text.length() > name.length()
                        && "：:".indexOf(text.charAt(name.length())) >= 0) {
                    return Optional.of(Diagnostic.error("FILL-009", scalar.place(), name));
                }
            }
        }
        return Optional.empty();
    }
}
