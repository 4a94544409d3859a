package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/** The same tree in many hands: block and flow, every quoting, odd indentation, comments, anchors. Each comment is another one. */
final class Handwriting {
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\d][\\p{IsHan}\\d，。、；]*");
    private static final Pattern FOLDABLE = Pattern.compile("\\p{IsHan}{4,}");
    private static final Pattern SPECIAL = Pattern.compile("[\\n\\r\\t\\u0085\\u2028\\uFEFF]");
    private static final Pattern SPECIAL_LINE = Pattern.compile("[\\r\\t\\u0085\\u2028\\uFEFF]");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> anchored = new ArrayList<>();
    private final boolean hasAnchors;
    private int comments;

    Handwriting(long seed) {
        random = new Random(seed);
        hasAnchors = chance(3);
    }

    /** A document with line feeds. */
    String write(YamlMap root) {
        if (chance(6)) {
            text.append("---\n");
        }
        if (chance(12)) {
            flow(root, 0);
        } else {
            map(root, 0, 0);
        }
        if (chance(3)) {
            line(0);
        }
        String written = text.toString().replaceFirst("^\n", "");
        return chance(4) ? written : written + "\n";
    }

    /** Entries at a column; the first where the pen is, if it is there already. */
    private void map(YamlMap map, int column, int from) {
        for (int i = 0; i < map.items().size(); i++) {
            YamlMap.Item item = map.items().get(i);
            if (i >= from) {
                line(column);
                comments(column);
            }
            if (i >= from) {
                text.append(" ".repeat(column));
            }
            String key = item.key().text();
            text.append(chance(8) ? "'" + key + "'" : chance(10) ? '"' + key + '"' : key)
                    .append(chance(12) ? " :" : ":");
            value(item.value(), column, false);
        }
    }

    /** What follows a key or a dash. */
    private void value(YamlNode value, int column, boolean isItem) {
        if (value instanceof YamlScalar scalar) {
            scalar(scalar.text(), column);
        } else if (isEmpty(value) || (isSmall(value) && chance(3))) {
            text.append(' ');
            flow(value, column + 1);
            remark();
        } else if (value instanceof YamlList list) {
            int inner = column + (isItem || !chance(3) ? 1 + random.nextInt(4) : 0);
            remark();
            list(list, inner);
        } else {
            below((YamlMap) value, column, isItem);
        }
    }

    private void below(YamlMap map, int column, boolean isItem) {
        if (isItem && !chance(4)) {
            int blanks = 1 + (chance(5) ? random.nextInt(3) : 0);
            text.append(" ".repeat(blanks));
            map(map, column + 1 + blanks, 1);
        } else {
            anchor();
            remark();
            map(map, column + 1 + random.nextInt(4), 0);
        }
    }

    private void list(YamlList list, int column) {
        for (YamlNode item : list.items()) {
            line(column);
            comments(column);
            text.append(" ".repeat(column)).append('-');
            value(item, column, true);
        }
    }

    private void scalar(String value, int column) {
        if (value.isEmpty()) {
            text.append(chance(4) ? " " : "").append(chance(6) ? " ''" : "");
            remark();
            return;
        }
        int known = anchored.indexOf(value);
        if (known >= 0) {
            text.append(" *锚").append(known);
            remark();
            return;
        }
        if (hasAnchors && chance(6)) {
            text.append(" &锚").append(anchored.size());
            anchored.add(value);
        }
        boolean canBeBlock =
                value.equals(value.strip()) && !SPECIAL_LINE.matcher(value).find();
        if (canBeBlock && (value.indexOf('\n') > 0 ? !chance(4) : chance(8))) {
            block(value, column);
            return;
        }
        text.append(" ".repeat(1 + (chance(8) ? 2 : 0)));
        if (FOLDABLE.matcher(value).matches() && chance(4)) {
            text.append(value, 0, 2)
                    .append('\n')
                    .append(" ".repeat(column + 1 + random.nextInt(4)))
                    .append(value.substring(2));
        } else {
            text.append(inline(value));
        }
        remark();
    }

    private void block(String value, int column) {
        boolean folded = value.indexOf('\n') < 0 && chance(2);
        int deeper = 1 + random.nextInt(4);
        text.append(folded ? " >" : " |");
        if (chance(6)) {
            text.append(deeper);
        }
        text.append(List.of("", "-", "+").get(random.nextInt(3)));
        remark();
        for (String line : value.split("\n", -1)) {
            text.append('\n').append(line.isEmpty() ? "" : " ".repeat(column + deeper) + line);
        }
    }

    private String inline(String value) {
        if (PLAIN.matcher(value).matches() && !chance(4)) {
            return value;
        }
        if (!SPECIAL.matcher(value).find() && chance(2)) {
            return "'" + value.replace("'", "''") + "'";
        }
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\u0085", "\\N")
                        .replace("\u2028", "\\L")
                        .replace("\uFEFF", "\\uFEFF")
                + '"';
    }

    private void flow(YamlNode node, int column) {
        if (node instanceof YamlScalar scalar) {
            text.append(scalar.text().isEmpty() ? "''" : inline(scalar.text()));
            return;
        }
        boolean isMap = node instanceof YamlMap;
        text.append(isMap ? "{" : "[").append(chance(5) ? " " : "");
        int size = isMap
                ? ((YamlMap) node).items().size()
                : ((YamlList) node).items().size();
        for (int i = 0; i < size; i++) {
            if (isMap) {
                text.append(((YamlMap) node).items().get(i).key().text()).append(": ");
            }
            flow(
                    isMap
                            ? ((YamlMap) node).items().get(i).value()
                            : ((YamlList) node).items().get(i),
                    column);
            if (i < size - 1 || chance(8)) {
                text.append(chance(8) ? " ," : ",");
                if (chance(6)) {
                    remark();
                    text.append('\n').append(" ".repeat(column + 1));
                } else {
                    text.append(' ');
                }
            }
        }
        text.append(isMap ? "}" : "]");
    }

    private void anchor() {
        if (hasAnchors && chance(6)) {
            text.append(" &锚").append(anchored.size());
            anchored.add("\0");
        }
    }

    private void line(int column) {
        text.append('\n');
        if (chance(10)) {
            text.append(chance(2) ? "\n" : " ".repeat(column) + "\n");
        }
    }

    private void comments(int column) {
        while (chance(8)) {
            text.append(" ".repeat(chance(5) ? 0 : column))
                    .append("# 注")
                    .append(++comments)
                    .append("：\n");
        }
    }

    private void remark() {
        if (chance(6)) {
            text.append(" ".repeat(1 + random.nextInt(3)))
                    .append("# 注")
                    .append(++comments)
                    .append('：');
        }
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static boolean isEmpty(YamlNode node) {
        return (node instanceof YamlList list && list.items().isEmpty())
                || (node instanceof YamlMap map && map.items().isEmpty());
    }

    private static boolean isSmall(YamlNode node) {
        return node.toString().length() < 600;
    }
}
