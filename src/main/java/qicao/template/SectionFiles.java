package qicao.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files templates/sections/*.ftl: what each role can say. One macro a part, {@code recap_lead} for {@code recap.lead},
 * which lets the {@code say} directive choose among the part's frames and prints the chosen one.
 */
public final class SectionFiles {
    private SectionFiles() {}

    /** The files' texts by name, {@code recap.ftl}, for the frames of a catalogue. */
    public static Map<String, String> of(PatternCatalog patterns) {
        Map<String, Map<String, List<Frame>>> roles = new TreeMap<>();
        for (Frame frame : patterns.frames()) {
            String role = frame.part().substring(0, frame.part().indexOf('.'));
            roles.computeIfAbsent(role, any -> new LinkedHashMap<>()).computeIfAbsent(frame.part(), patterns::part);
        }
        Map<String, String> files = new TreeMap<>();
        roles.forEach((role, parts) -> files.put(role + ".ftl", file(role, parts)));
        return files;
    }

    /** The name of the macro that says a part, {@code recap_lead}. */
    public static String macro(String part) {
        return part.replace('.', '_');
    }

    private static String file(String role, Map<String, List<Frame>> parts) {
        FtlWriter ftl = new FtlWriter();
        ftl.comment(role + "：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。");
        parts.forEach((part, frames) -> {
            ftl.blank();
            ftl.macro(
                    macro(part),
                    () -> ftl.call("say", "part", part, "id", () -> ftl.choose("id", () -> cases(ftl, frames))));
        });
        return ftl.toString();
    }

    private static void cases(FtlWriter ftl, List<Frame> frames) {
        for (Frame frame : frames) {
            ftl.comment(comment(frame));
            ftl.on(frame.id(), frame.text().parts());
        }
    }

    private static String comment(Frame frame) {
        String origin = frame.origin() == Frame.Provenance.CURATED ? "自拟" : "挖掘，支持度 " + frame.support();
        String audience = frame.audience().stream().sorted().collect(Collectors.joining(" "));
        String ranks = frame.ranks().isEmpty()
                ? ""
                : "；"
                        + frame.ranks().stream()
                                .sorted()
                                .map(rank -> rank.label())
                                .collect(Collectors.joining("、"));
        String when = frame.tags().isEmpty() ? "" : "；" + String.join(" ", frame.tags());
        return origin + "；" + audience + ranks + when;
    }
}
