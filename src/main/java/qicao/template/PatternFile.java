package qicao.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.mining.MinedFrame;

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
            Matcher begins = PART.matcher(firstLine(entry));
            boolean sectionEnds =
                    begins.matches() || (!entry.startsWith(" ") && !entry.isBlank() && !entry.startsWith("#"));
            if (sectionEnds) {
                append(byPart.getOrDefault(part, List.of()), lines);
                part = begins.matches() ? begins.group(1) : "";
            }
            if (!isUntouchedMined(entry)) {
                lines.add(entry);
            }
        }
        append(byPart.getOrDefault(part, List.of()), lines);
        return String.join("", lines);
    }

    /** Lines with their ends; a frame with its second line is one. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.split("(?<=\n)", -1)) {
            int last = entries.size() - 1;
            boolean continues = line.startsWith("       ")
                    && last >= 0
                    && ENTRY.matcher(firstLine(entries.get(last))).matches();
            if (continues) {
                entries.set(last, entries.get(last) + line);
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static String firstLine(String entry) {
        return entry.lines().findFirst().orElse("");
    }

    private static boolean isUntouchedMined(String entry) {
        Matcher id = ENTRY.matcher(firstLine(entry));
        Matcher text = TEXT.matcher(entry);
        return entry.contains(MINED)
                && id.matches()
                && text.find()
                && id.group(1).equals(MinedFrame.id(text.group(1).replace("''", "'")));
    }

    private static void append(List<Frame> frames, List<String> lines) {
        for (Frame frame : frames) {
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
