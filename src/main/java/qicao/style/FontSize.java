package qicao.style;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The names of Chinese type sizes (字号) and their points, as Word and WPS convert them. */
final class FontSize {
    private static final Map<String, Double> POINTS = Map.ofEntries(
            Map.entry("初号", 42.0),
            Map.entry("小初", 36.0),
            Map.entry("一号", 26.0),
            Map.entry("小一", 24.0),
            Map.entry("二号", 22.0),
            Map.entry("小二", 18.0),
            Map.entry("三号", 16.0),
            Map.entry("小三", 15.0),
            Map.entry("四号", 14.0),
            Map.entry("小四", 12.0),
            Map.entry("五号", 10.5),
            Map.entry("小五", 9.0),
            Map.entry("六号", 7.5),
            Map.entry("小六", 6.5),
            Map.entry("七号", 5.5),
            Map.entry("八号", 5.0));

    /** Names in the order of {@link #POINTS}, largest first, for messages and suggestions. */
    static final List<String> NAMES = POINTS.keySet().stream()
            .sorted((a, b) -> Double.compare(points(b).orElseThrow(), points(a).orElseThrow()))
            .toList();

    private FontSize() {}

    /** The points of a name; writers also say 3号 and 小四号. */
    static OptionalDouble points(String name) {
        String plain = name.strip();
        for (int digit = 1; digit <= 8; digit++) {
            plain = plain.replace((char) ('0' + digit), "一二三四五六七八".charAt(digit - 1));
        }
        if (plain.startsWith("小") && plain.endsWith("号")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        Double points = POINTS.get(plain);
        return points == null ? OptionalDouble.empty() : OptionalDouble.of(points);
    }
}
