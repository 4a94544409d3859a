package qicao.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files sections/*.mined.ftl: the mined frames that may be said in a draft. Their first line is a {@link WrittenMark}. */
final class MinedSections {
    private final List<Frame> frames;

    /** The files of these frames, best supported first in each part. */
    MinedSections(List<Frame> frames) {
        this.frames = List.copyOf(frames);
    }

    /**
     * The texts by name.
     *
     * @param there roles that have such a file already, which may be left without frames
     */
    Map<String, String> files(Collection<String> there) {
        Map<String, Set<String>> roles = new TreeMap<>();
        there.forEach(role -> roles.put(role, new TreeSet<>()));
        frames.forEach(frame ->
                roles.computeIfAbsent(frame.section(), any -> new TreeSet<>()).add(frame.part()));
        Map<String, String> files = new TreeMap<>();
        roles.forEach((role, parts) -> files.put(WordingName.mined(role), WrittenMark.FTL.on(text(role, parts))));
        return files;
    }

    private String text(String role, Set<String> parts) {
        FtlWriter ftl =
                new FtlWriter().comment("语料里挖出来、可以成稿的句子；由 qicao mine 写。不要的、要改的，写在 custom/sections/" + role + ".ftl 里");
        for (String part : parts) {
            ftl.blank();
            ftl.call(
                    "part",
                    "id",
                    part,
                    () -> frames.stream()
                            .filter(frame -> frame.part().equals(part))
                            .forEach(ftl::mined));
        }
        return ftl.toString();
    }
}
