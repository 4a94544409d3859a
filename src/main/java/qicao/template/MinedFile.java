package qicao.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qicao.genre.Role;
import qicao.mining.HeadingShape;
import qicao.mining.MinedFrame;
import qicao.mining.Patterns;
import qicao.mining.Skeleton;

/**
 * The file mined.yaml: everything that was mined, for keepers to read and for coverage. Rendering never loads it. Its first line is a {@link WrittenMark}.
 */
final class MinedFile {
    static final String NAME = "mined.yaml";

    private static final String TRANSITIONS = "transitions";
    private static final String FRAMES = "frames";

    /** The sections with wordings that can be recognised in a speech. */
    static final List<String> WORDINGS = List.of(TRANSITIONS, FRAMES);

    private MinedFile() {}

    /** The file's text. */
    static String of(Patterns patterns) {
        StringBuilder text = new StringBuilder();
        text.append("# qicao mine 从 ")
                .append(patterns.speeches())
                .append(" 篇互不重复的讲话里挖出来的：骨架、标题、句式。每条至少出现在 ")
                .append(patterns.minSupport())
                .append(
                        " 篇里（support）。\n# 用来衡量套语（qicao coverage）；能成稿的另在 sections/*.mined.ftl。重新挖掘会重写本文件，手工要改的请放 custom/")
                .append(NAME)
                .append("。\n\n");
        skeletons(patterns.skeletons(), text);
        shapes(patterns.headingShapes(), text);
        text.append('\n');
        frames("headings", patterns.headings(), text);
        text.append("\n# 承上启下的话：段落的头一句或末一句怎样开头\n");
        frames(TRANSITIONS, patterns.transitions(), text);
        text.append("\n# 同一 idea 的，意思相同，说法不同\n");
        frames(FRAMES, patterns.frames(), text);
        return WrittenMark.YAML.on(text.toString());
    }

    private static void skeletons(Map<String, List<Skeleton>> skeletons, StringBuilder text) {
        text.append("skeletons:\n");
        new TreeMap<>(skeletons).forEach((type, all) -> {
            text.append("  ").append(type).append(":\n");
            all.forEach(skeleton -> text.append("    - {roles: [")
                    .append(skeleton.roles().stream().map(Role::slug).collect(Collectors.joining(", ")))
                    .append("], support: ")
                    .append(skeleton.support())
                    .append("}\n"));
        });
    }

    private static void shapes(List<HeadingShape> shapes, StringBuilder text) {
        text.append("\n# 标题的句法：每个分句的字数，多于四字写作 n；parallel 是并列的标题里分句数相同的比例\nheading-shapes:\n");
        shapes.forEach(shape -> text.append(String.format(
                Locale.ROOT,
                "  - {level: %d, shape: '%s', support: %d, headings: %d, parallel: %.2f}\n",
                shape.level(),
                shape.shape(),
                shape.support(),
                shape.headings(),
                shape.parallel())));
    }

    private static void frames(String name, List<MinedFrame> frames, StringBuilder text) {
        text.append(name).append(frames.isEmpty() ? ": {}\n" : ":\n");
        Role role = null;
        for (MinedFrame frame : frames) {
            if (frame.role() != role) {
                role = frame.role();
                text.append("  ").append(role.slug()).append(":\n");
            }
            text.append("    - {id: ")
                    .append(frame.id())
                    .append(", idea: ")
                    .append(quoted(frame.idea()))
                    .append(", text: ")
                    .append(quoted(frame.text()))
                    .append(", support: ")
                    .append(frame.support())
                    .append(frame.dated() ? ", dated: true" : "")
                    .append(fillers(frame))
                    .append("}\n");
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String fillers(MinedFrame frame) {
        if (frame.fillers().stream().allMatch(List::isEmpty)) {
            return "";
        }
        return frame.fillers().stream()
                .map(slot -> slot.stream().map(MinedFile::quoted).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", ", fillers: [", "]"));
    }
}
