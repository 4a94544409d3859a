package qicao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import qicao.genre.Role;

/**
 * The labels of a speech that people read.
 *
 * @param file the collection it stands in
 * @param startLine first line in the file
 * @param endLine last line in the file
 * @param kind speech, duplicate or non-speech
 * @param meetingType its Chinese name
 * @param announcedLine the line of the announcement, 0 if there is none
 * @param announced the number announced
 * @param units the outline
 */
record Gold(
        String file,
        int startLine,
        int endLine,
        String kind,
        String meetingType,
        int announcedLine,
        OptionalInt announced,
        List<GoldUnit> units) {

    /** One labelled unit; {@code also} are roles that it has besides. */
    record GoldUnit(int level, String marker, String heading, int line, Role role, Set<Role> also, boolean lost) {}

    /** Where the texts and labels are, beside the repository. */
    static Path shared() {
        return Path.of("..", "shared");
    }

    /** Whether the texts are there. */
    static boolean isPresent() {
        return Files.isRegularFile(shared().resolve("gold/labels.json"));
    }

    String id() {
        return file.substring(0, 3) + ":" + startLine;
    }

    static List<Gold> read() throws IOException {
        JsonNode root =
                new ObjectMapper().readTree(shared().resolve("gold/labels.json").toFile());
        List<Gold> all = new ArrayList<>();
        for (JsonNode speech : root) {
            JsonNode announced = speech.path("announced");
            List<GoldUnit> units = new ArrayList<>();
            for (JsonNode unit : speech.path("outline")) {
                units.add(new GoldUnit(
                        unit.path("level").asInt(),
                        unit.path("marker").asText(""),
                        unit.path("heading").asText(""),
                        unit.path("line").asInt(),
                        role(unit.path("role")),
                        StreamSupport.stream(unit.path("also").spliterator(), false)
                                .map(Gold::role)
                                .collect(Collectors.toSet()),
                        unit.path("lost").asBoolean(false)));
            }
            all.add(new Gold(
                    speech.path("file").asText(),
                    speech.path("start_line").asInt(),
                    speech.path("end_line").asInt(),
                    speech.path("kind").asText(),
                    speech.path("meeting_type").asText(),
                    announced.path("line").asInt(0),
                    announced.path("n").isInt()
                            ? OptionalInt.of(announced.path("n").asInt())
                            : OptionalInt.empty(),
                    units));
        }
        return all;
    }

    private static Role role(JsonNode node) {
        return Role.of(node.asText()).orElse(Role.OTHER);
    }
}
