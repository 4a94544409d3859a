package qicao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qicao.genre.Role;
import qicao.mining.Patterns;
import qicao.mining.Skeleton;

/**
 * What a corpus says about the structure of a type template: a comment on its last line, how many speeches of the type there
 * were and how they are built. It is the only line of such a file that mining writes; behind the directives, so that their
 * lines, which drafts point to, stay where they are.
 */
final class TypeEvidence {
    private static final String LABEL = "挖掘所见：";
    private static final int SHOWN = 3;

    private TypeEvidence() {}

    /** The comments by the names of the files, {@code types/progress.ftl}, for types of which enough speeches were found. */
    static Map<String, String> of(Patterns patterns) {
        Map<String, String> comments = new TreeMap<>();
        int minSupport = patterns.minSupport();
        patterns.genres().forEach((type, speeches) -> {
            if (!type.isEmpty() && speeches >= minSupport) {
                List<Skeleton> skeletons = patterns.skeletons().getOrDefault(type, List.of());
                String built = skeletons.isEmpty() ? "没有哪种一级标题的安排够 " + minSupport + " 篇" : built(skeletons);
                comments.put(
                        "types/" + type + ".ftl",
                        new FtlWriter()
                                .comment(LABEL + speeches + " 篇。" + built)
                                .toString());
            }
        });
        return comments;
    }

    /** A template with such a comment instead of the one it had. */
    static String in(String template, String comment) {
        List<String> lines = new ArrayList<>(template.lines()
                .filter(line -> !line.startsWith("<#-- " + LABEL))
                .toList());
        lines.add(comment.stripTrailing());
        return String.join("\n", lines) + "\n";
    }

    private static String built(List<Skeleton> skeletons) {
        return skeletons.stream()
                .limit(SHOWN)
                .map(skeleton -> skeleton.roles().stream().map(Role::label).collect(Collectors.joining("→")) + " "
                        + skeleton.support() + " 篇")
                .collect(Collectors.joining("；", "一级标题：", ""));
    }
}
