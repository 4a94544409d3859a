package qicao.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of patterns.yaml with other mined frames in it. Line by line, so that everything that people wrote stays as it is:
 * their frames, comments and order, and also a mined frame that somebody has edited, which shows by its id.
 */
final class PatternFile {
    private static final Pattern PART = Pattern.compile("  ([a-z-]+\\.[a-z-]+):");
    private static final Pattern ENTRY = Pattern.compile("    - \\{id: ([a-z0-9-]+), .*");
    private static final Pattern TEXT = Pattern.compile("text: '(.*)'\\}");
    private static final String MINED = "origin: mined";

    private PatternFile() {}

    /** The text with these frames instead of the mined ones that nobody has touched. */
    static String withMined(String text, List<Frame> mined) {
        Map<String, List<Frame>> byPart =
                mined.stream().collect(Collectors.groupingBy(Frame::part, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        String part = "";
        for (String entry : entries(text)) {
            Matcher begins = PART.matcher(
                    entry.strip().isEmpty() ? "" : entry.lines().findFirst().orElse(""));
            boolean sectionEnds =
                    begins.matches() || !entry.startsWith(" ") && !entry.isBlank() && !entry.startsWith("#");
            if (sectionEnds) {
                append(byPart.remove(part), lines);
                part = begins.matches() ? begins.group(1) : "";
            }
            if (!isUntouchedMined(entry)) {
                lines.add(entry);
            }
        }
        append(byPart.remove(part), lines);
        return String.join("", lines);
    }

    /** Lines with their ends; a frame with its second line is one. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            int last = entries.size() - 1;
            boolean continues = line.startsWith("       ")
                    && last >= 0
                    && ENTRY.matcher(entries.get(last).split("\n")[0]).matches();
            if (continues) {
                entries.set(last, entries.get(last) + line);
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static boolean isUntouchedMined(String entry) {
        Matcher id = ENTRY.matcher(entry.lines().findFirst().orElse(""));
        Matcher text = TEXT.matcher(entry);
        return entry.contains(MINED)
                && id.matches()
                && text.find()
                && id.group(1).equals(MinedVariants.id(text.group(1).replace("''", "'")));
    }

    private static void append(List<Frame> frames, List<String> lines) {
        for (Frame frame : frames == null ? List.<Frame>of() : frames) {
            String entry = "    - {id: " + frame.id() + ", idea: " + frame.idea() + ", for: ["
                    + frame.audience().stream().sorted().collect(Collectors.joining(", ")) + "]"
                    + (frame.tags().isEmpty() ? "" : ", when: [" + String.join(", ", frame.tags()) + "]")
                    + ", origin: mined, support: "
                    + frame.support() + ",\n       text: '"
                    + frame.text().toString().replace("'", "''") + "'}\n";
            if (lines.stream().noneMatch(line -> line.contains("{id: " + frame.id() + ","))) {
                lines.add(entry);
            }
        }
    }
}
