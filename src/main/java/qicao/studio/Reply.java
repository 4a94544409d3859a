package qicao.studio;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.json.JsonWriter;

/** An answer: a status of HTTP, a media type, bytes, and the name that the browser saves them under, if it does. */
final class Reply {
    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int NOT_FOUND = 404;
    /** The draft was changed in another window since. */
    static final int CONFLICT = 409;
    /** Understood, and something in it is wrong. */
    static final int UNPROCESSABLE = 422;

    static final int FAULT = 500;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Optional<String> fileName;

    private Reply(int status, String type, byte[] body, Optional<String> fileName) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.fileName = fileName;
    }

    /** What the browser shows or runs. */
    static Reply shown(String type, byte[] content) {
        return new Reply(OK, type, content, Optional.empty());
    }

    /** A JSON object. */
    static Reply json(Consumer<JsonWriter> members) {
        return json(OK, members);
    }

    /** The same with another status. */
    static Reply json(int status, Consumer<JsonWriter> members) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).object(members);
        return new Reply(status, JSON, text.toString().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** Why a request is not answered, in words for the user. */
    static Reply refused(int status, String message) {
        return json(status, reply -> reply.member("message", message));
    }

    /** What the browser saves. */
    static Reply file(String name, String type, byte[] content) {
        return new Reply(OK, type, content, Optional.of(name));
    }

    /** A Word file to be saved. */
    static Reply word(String name, byte[] content) {
        return file(name, WORD, content);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    Optional<String> fileName() {
        return fileName;
    }
}
