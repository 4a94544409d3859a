package qicao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.genre.Role;
import qicao.house.HousePatterns;
import qicao.house.Reason;
import qicao.house.ReviewList;
import qicao.json.JsonWriter;
import qicao.template.Frame;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;

/**
 * What an archive taught its house, for people and for programs.
 *
 * @param frames that drafts may say
 * @param headings sets that drafts may use
 * @param files that were read
 * @param seconds that it took
 */
record HouseSummary(HousePatterns patterns, List<Frame> frames, List<HeadingSet> headings, int files, double seconds) {
    /** A few lines. */
    String text(MessageCatalog messages, String list) {
        boolean chinese = messages.language() == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        text.append(messages.text(
                        "MINE-own-read",
                        files,
                        patterns.speeches(),
                        patterns.duplicates(),
                        patterns.rejected(),
                        patterns.characters()))
                .append('\n');
        text.append(messages.text("MINE-own-found", patterns.looked(), frames.size(), headings.size()))
                .append('\n');
        if (!patterns.confirmed().isEmpty()) {
            text.append(messages.text("MINE-own-confirmed", patterns.confirmed().size()))
                    .append('\n');
        }
        String parts = parts().entrySet().stream()
                .map(part -> name(part.getKey(), chinese) + " " + part.getValue())
                .collect(Collectors.joining(chinese ? "、" : ", ", "  ", ""));
        if (!parts.isBlank()) {
            text.append(parts).append('\n');
        }
        String refused = new TreeMap<>(patterns.refused())
                .entrySet().stream()
                        .map(one -> reason(one.getKey(), messages) + " " + one.getValue())
                        .collect(Collectors.joining(chinese ? "；" : "; "));
        if (!refused.isEmpty()) {
            text.append(messages.text("MINE-own-refused", refused)).append('\n');
        }
        long open = patterns.sentences().stream()
                .filter(one -> one.doubt().isPresent())
                .count();
        return text.append(messages.text("MINE-own-review", list, open))
                .append('\n')
                .toString();
    }

    /** The role of a part and the part: 结尾（closing.call）. */
    private static String name(String part, boolean chinese) {
        String role = part.substring(0, part.indexOf('.'));
        return chinese
                ? Role.of(role).map(label -> label.label() + "（" + part + "）").orElse(part)
                : part;
    }

    private static String reason(Reason reason, MessageCatalog messages) {
        return messages.text("MINE-reason-" + reason.name().toLowerCase(Locale.ROOT));
    }

    private Map<String, Integer> parts() {
        Map<String, Integer> parts = new TreeMap<>();
        frames.forEach(frame -> parts.merge(frame.part(), 1, Integer::sum));
        return parts;
    }

    /** The list for review. */
    byte[] review(ReviewList answers, MessageCatalog messages) {
        return answers.with(
                patterns,
                List.of(HouseTemplates.PRIVATE, messages.text("MINE-own-how")),
                reason -> reason(reason, messages));
    }

    /** One JSON object. */
    void json(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new JsonWriter(writer).object(object -> {
            object.member("files", files)
                    .member("speeches", patterns.speeches())
                    .member("duplicates", patterns.duplicates())
                    .member("rejected", patterns.rejected())
                    .member("characters", patterns.characters())
                    .member("looked", patterns.looked());
            object.object("usable", usable -> parts().forEach(usable::member));
            object.member("headings", headings.size());
            object.array(
                    "confirmed", array -> patterns.confirmed().stream().sorted().forEach(array::item));
            object.object(
                    "refused",
                    refused -> new TreeMap<>(patterns.refused())
                            .forEach((reason, count) ->
                                    refused.member(reason.name().toLowerCase(Locale.ROOT), count)));
            object.member("seconds", seconds);
        });
        writer.append('\n').flush();
    }
}
