package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.json.JsonWriter;

/**
 * An answer.
 *
 * @param status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param fileName what the browser saves it as; empty for what it shows
 */
record Reply(int status, String type, byte[] body, Optional<String> fileName) {
    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    /** The draft was changed in another window since. */
    static final int CONFLICT = 409;
    /** Understood, and something in it is wrong. */
    static final int UNPROCESSABLE = 422;

    static final int FAULT = 500;

    private static final String JSON = "application/json; charset=utf-8";

    /** A JSON object. */
    static Reply json(Consumer<JsonWriter> members) {
        return json(OK, members);
    }

    static Reply json(int status, Consumer<JsonWriter> members) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).object(members);
        return new Reply(status, JSON, text.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** Why a request is not answered, in words for the user. */
    static Reply refused(int status, String message) {
        return json(status, reply -> reply.member("message", message));
    }

    static Reply file(String name, String type, byte[] content) {
        return new Reply(OK, type, content, Optional.of(name));
    }
}
