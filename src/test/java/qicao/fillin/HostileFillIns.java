package qicao.fillin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import qicao.diagnostic.Place;
import qicao.template.MeetingType;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/** Fill-ins of any keys with texts that YAML would read as something else if they were written carelessly. */
final class HostileFillIns {
    private static final Place NOWHERE = Place.of("");
    private static final int DEEPEST = 5;
    private static final List<String> USUAL = List.of("8月底前", "市发改委", "抓好秋粮收购", "各县区，各部门");

    private static final List<String> FRAGMENTS = List.of(
            "抓好秋粮收购",
            "86座",
            "：",
            ": ",
            ":",
            " #",
            "#",
            "#2机组",
            "'",
            "\"",
            "“好”",
            "\\",
            "\\n",
            "，",
            ",",
            ", ",
            "[",
            "]",
            "{",
            "}",
            "&a",
            "*a",
            "!!str",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "- ",
            "-",
            "--- ",
            "...",
            "~",
            "no",
            "1.10",
            "0777",
            "2026-07-06",
            "1e9",
            "<<",
            "=",
            "null",
            "\n",
            "\n\n",
            "\n  ",
            "\t",
            "\r\n",
            "\r",
            "  ",
            "　",
            "\u00A0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "𠮷",
            "\u200B",
            "９",
            "。",
            "a: b",
            "key:",
            "http://a.b/c#d",
            "10:30");

    private final Random random;

    HostileFillIns(long seed) {
        random = new Random(seed);
    }

    /** A tree that the reader takes without errors, whatever it holds. */
    YamlMap fillIn(MeetingType type) {
        YamlMap map = map(Group.FILL_IN, 0);
        List<YamlMap.Item> items = new ArrayList<>(List.of(new YamlMap.Item(scalar("会议类型"), scalar(type.name()))));
        map.items().stream()
                .filter(item ->
                        !item.key().text().equals("会议类型") && !item.key().text().equals("type"))
                .forEach(items::add);
        return new YamlMap(items, NOWHERE);
    }

    private YamlMap map(Group group, int depth) {
        List<YamlMap.Item> items = new ArrayList<>();
        for (Field field : Schema.fields(group)) {
            if (field.key() == Key.PINS) {
                // Their keys exclude each other.
                continue;
            }
            if (random.nextInt(depth == 0 ? 4 : 3) == 0) {
                String name = random.nextInt(4) == 0
                        ? field.key().english()
                        : field.key().chinese();
                items.add(new YamlMap.Item(scalar(name), value(field, depth + 1)));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(items, random);
        }
        return new YamlMap(items, NOWHERE);
    }

    private YamlNode value(Field field, int depth) {
        if (random.nextInt(12) == 0) {
            return scalar("");
        }
        return switch (field.shape()) {
            case TEXT -> scalar(text(field));
            case GROUP -> group(field, depth);
            case TEXTS, GROUPS, ONE_OR_MORE -> {
                if (random.nextInt(6) == 0) {
                    yield item(field, depth);
                }
                List<YamlNode> items = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    items.add(random.nextInt(10) == 0 ? scalar("") : item(field, depth));
                }
                yield new YamlList(items, NOWHERE);
            }
        };
    }

    private YamlNode item(Field field, int depth) {
        return field.group().isPresent() ? group(field, depth) : scalar(listed(text(field)));
    }

    private YamlNode group(Field field, int depth) {
        Group group = field.group().orElseThrow();
        YamlScalar plain = scalar(text());
        boolean canBePlain = PlainText.slip(group, plain).isEmpty()
                && !PlainText.keys(group, plain.text().strip()).isEmpty();
        return canBePlain && (depth > DEEPEST || random.nextInt(5) == 0)
                ? plain
                : depth > DEEPEST ? scalar("") : map(group, depth);
    }

    private String listed(String text) {
        return PlainText.dash(scalar(text)).isPresent() ? "条" + text : text;
    }

    private String text(Field field) {
        if (!field.choices().isEmpty()) {
            return field.choices().get(random.nextInt(field.choices().size()));
        }
        return field.key() == Key.SEED ? String.valueOf(random.nextInt(100)) : text();
    }

    /** A text that is not blank; some come again and again. */
    String text() {
        if (random.nextInt(4) == 0) {
            return USUAL.get(random.nextInt(USUAL.size()));
        }
        StringBuilder text = new StringBuilder();
        do {
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        } while (text.toString().isBlank());
        return text.toString();
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(text, NOWHERE);
    }
}
