package qicao.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/** Reads the values of a style file and says everything that is wrong with them. */
final class StyleReader {
    private static final List<String> DESCRIPTION = List.of("说明", "description");
    private static final List<String> BASE = List.of("依据", "base");
    private static final List<String> SUBSTITUTES = List.of("替代字体", "substitutes");

    private final List<Diagnostic> problems = new ArrayList<>();
    private final StyleValues values = new StyleValues();
    private Optional<YamlScalar> base = Optional.empty();

    /** What is wrong, in the order of the file. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** The values that are right. */
    StyleValues values() {
        return values;
    }

    /** The name of the style that the file builds on, if it names one. */
    Optional<YamlScalar> base() {
        return base;
    }

    void read(YamlNode root) {
        if (!(root instanceof YamlMap map)) {
            problems.add(Diagnostic.error("STYLE-010", root.place()));
            return;
        }
        Set<Section> seen = EnumSet.noneOf(Section.class);
        for (YamlMap.Item item : map.items()) {
            Optional<Section> section = Section.named(item.key().text());
            if (section.isPresent()) {
                if (!seen.add(section.get())) {
                    twice(item.key(), section.get().chinese());
                }
                section(section.get(), item);
            } else {
                other(item);
            }
        }
    }

    private void other(YamlMap.Item item) {
        String key = item.key().text();
        if (DESCRIPTION.contains(key)) {
            text(item).ifPresent(text -> values.describe(text.text()));
        } else if (BASE.contains(key)) {
            base = text(item);
        } else if (SUBSTITUTES.contains(key)) {
            for (YamlMap.Item pair : group(item)) {
                text(pair).ifPresent(text -> values.substitute(pair.key().text(), text.text()));
            }
        } else {
            unknown(
                    item.key(),
                    Stream.concat(
                                    Arrays.stream(Section.values()).map(Section::chinese),
                                    Stream.of(DESCRIPTION, BASE, SUBSTITUTES).map(names -> names.get(0)))
                            .toList());
        }
    }

    private void section(Section section, YamlMap.Item group) {
        Set<Property> seen = EnumSet.noneOf(Property.class);
        for (YamlMap.Item item : group(group)) {
            Optional<Property> property = section.property(item.key().text());
            if (property.isEmpty()) {
                unknown(
                        item.key(),
                        section.properties().stream().map(Property::chinese).toList());
                continue;
            }
            if (!seen.add(property.get())) {
                twice(item.key(), property.get().chinese());
            }
            text(item).ifPresent(text -> value(section, property.get(), text));
        }
    }

    private void value(Section section, Property property, YamlScalar text) {
        if (property.value(text.text()).isPresent()) {
            values.put(section, property, text.text());
            return;
        }
        problems.add(
                switch (property.unit()) {
                    case NAME -> Diagnostic.error("STYLE-009", text.place(), property.chinese());
                    case WORD ->
                        Diagnostic.error(
                                "STYLE-007",
                                text.place(),
                                text.text(),
                                property.chinese(),
                                String.join("、", property.choices()));
                    case TYPE_SIZE ->
                        Diagnostic.error(
                                "STYLE-005",
                                text.place(),
                                text.text(),
                                Nearest.of(text.text(), FontSize.NAMES),
                                String.join("、", FontSize.NAMES),
                                plain(property.least()),
                                plain(property.most()));
                    case POINT, MILLIMETRE, CHARACTER, LINE ->
                        Diagnostic.error(
                                "STYLE-006",
                                text.place(),
                                text.text(),
                                property.chinese(),
                                plain(property.least()),
                                plain(property.most()),
                                property.unit().label());
                });
    }

    private List<YamlMap.Item> group(YamlMap.Item item) {
        if (item.value() instanceof YamlMap map) {
            return map.items();
        }
        problems.add(
                Diagnostic.error("STYLE-004", item.value().place(), item.key().text()));
        return List.of();
    }

    private Optional<YamlScalar> text(YamlMap.Item item) {
        if (item.value() instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(
                Diagnostic.error("STYLE-011", item.value().place(), item.key().text()));
        return Optional.empty();
    }

    private void unknown(YamlScalar key, List<String> known) {
        problems.add(Diagnostic.error(
                "STYLE-003", key.place(), key.text(), Nearest.of(key.text(), known), String.join("、", known)));
    }

    private void twice(YamlScalar key, String chinese) {
        problems.add(Diagnostic.error("STYLE-008", key.place(), key.text(), chinese));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
