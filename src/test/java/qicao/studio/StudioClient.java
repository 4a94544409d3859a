package qicao.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls a studio as its page does. */
final class StudioClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI root;
    private final String token;

    StudioClient(Studio studio) {
        URI url = URI.create(studio.url());
        root = url.resolve("/");
        token = url.getFragment();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The members of an edit that puts a text. */
    static ObjectNode put(String at, String text) {
        return object().put("op", "put").put("at", at).put("text", text);
    }

    HttpResponse<byte[]> send(String call, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/" + call))
                .header("X-Qicao-Token", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> request.header(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> send(String call, ObjectNode members) {
        return send(call, members.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    JsonNode call(String call, ObjectNode members) {
        return read(send(call, members));
    }

    JsonNode call(String call, byte[] file, Map<String, String> headers) {
        return read(send(call, file, headers));
    }

    static JsonNode read(HttpResponse<byte[]> response) {
        JsonNode answer = tree(response.body());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + answer);
        }
        return answer;
    }

    static JsonNode tree(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new fill-in with some texts: the last answer. */
    JsonNode fill(String type, String... pathsAndTexts) {
        JsonNode made = call("create", object().put("type", type));
        return edit(made, pathsAndTexts);
    }

    /** Puts texts as one step. */
    JsonNode edit(JsonNode draft, String... pathsAndTexts) {
        ObjectNode asked = of(draft).put("step", true);
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            asked.withArray("edits").add(put(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return call("draft", asked);
    }

    /** The members that name a draft as it was seen last. */
    static ObjectNode of(JsonNode draft) {
        return object().put("id", draft.get("id").asText())
                .put("revision", draft.get("revision").asText());
    }

    /** The text of the blocks, without markup. */
    static String text(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        answer.get("blocks")
                .forEach(block ->
                        text.append(block.asText().replaceAll("<[^>]*>", "")).append('\n'));
        return text.toString();
    }
}
