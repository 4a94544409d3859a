package qicao.cli;

import java.util.List;
import qicao.draft.MarkdownRenderer;
import qicao.draft.Renderer;

/** Markdown. */
record MarkdownFormat() implements Format {
    private static final List<String> NAMES = List.of("md", "markdown");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Renderer renderer(Looks looks, Session session) {
        return new MarkdownRenderer();
    }
}
