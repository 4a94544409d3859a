package qicao.draft;

import java.nio.charset.StandardCharsets;

/** A draft as a web page. */
public record HtmlRenderer(HtmlView view) implements Renderer {
    @Override
    public byte[] render(Draft draft) {
        return view.render(draft).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String extension() {
        return "html";
    }
}
