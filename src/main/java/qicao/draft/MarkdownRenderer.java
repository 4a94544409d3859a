package qicao.draft;

import java.nio.charset.StandardCharsets;

/** A draft as Markdown. */
public record MarkdownRenderer() implements Renderer {
    @Override
    public byte[] render(Draft draft) {
        return MarkdownView.render(draft).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String extension() {
        return "md";
    }
}
