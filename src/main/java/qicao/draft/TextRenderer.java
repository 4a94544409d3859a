package qicao.draft;

import java.nio.charset.StandardCharsets;

/** A draft as plain text. */
public record TextRenderer() implements Renderer {
    @Override
    public byte[] render(Draft draft) {
        return TextView.render(draft).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String extension() {
        return "txt";
    }
}
