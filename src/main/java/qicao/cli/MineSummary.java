package qicao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.genre.Role;
import qicao.json.JsonWriter;
import qicao.mining.Patterns;
import qicao.mining.Skeleton;

/**
 * What a run of mining found, for people and for programs.
 *
 * @param files that were read
 * @param seconds that it took
 */
record MineSummary(Patterns patterns, int files, double seconds) {
    /** A few lines. */
    String text(MessageCatalog messages) {
        StringBuilder text = new StringBuilder();
        text.append(messages.text(
                        "MINE-read",
                        files,
                        patterns.speeches(),
                        patterns.duplicates(),
                        patterns.rejected(),
                        patterns.characters(),
                        patterns.minSupport()))
                .append('\n');
        text.append(messages.text(
                        "MINE-found",
                        patterns.frames().size(),
                        patterns.headings().size(),
                        patterns.skeletons().values().stream()
                                .mapToInt(List::size)
                                .sum()))
                .append('\n');
        boolean chinese = messages.language() == Language.CHINESE;
        text.append(frames().entrySet().stream()
                        .map(role ->
                                (chinese ? role.getKey().label() : role.getKey().slug()) + " " + role.getValue())
                        .collect(Collectors.joining(chinese ? "、" : ", ", "  ", "")))
                .append('\n');
        return text.toString();
    }

    /** One JSON object. */
    void json(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new JsonWriter(writer).object(object -> {
            object.member("files", files)
                    .member("speeches", patterns.speeches())
                    .member("duplicates", patterns.duplicates())
                    .member("rejected", patterns.rejected())
                    .member("characters", patterns.characters());
            object.object("frames", roles -> frames().forEach((role, count) -> roles.member(role.slug(), count)));
            object.member("headingFrames", patterns.headings().size());
            object.object(
                    "skeletons",
                    types -> new TreeMap<>(patterns.skeletons())
                            .forEach((type, skeletons) -> types.array(
                                    type, array -> skeletons.forEach(skeleton -> skeleton(array, skeleton)))));
            object.member("minSupport", patterns.minSupport()).member("seconds", seconds);
        });
        writer.append('\n').flush();
    }

    private static void skeleton(JsonWriter array, Skeleton skeleton) {
        array.object(object -> object.array(
                        "roles", skeleton.roles().stream().map(Role::slug).toList())
                .member("support", skeleton.support()));
    }

    private Map<Role, Integer> frames() {
        Map<Role, Integer> frames = new EnumMap<>(Role.class);
        patterns.frames().forEach(frame -> frames.merge(frame.role(), 1, Integer::sum));
        return frames;
    }
}
