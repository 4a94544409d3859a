package qicao.cli;

import java.util.List;
import qicao.draft.Renderer;
import qicao.draft.TextRenderer;

/** Plain text, as it is read out. */
record TextFormat() implements Format {
    private static final List<String> NAMES = List.of("txt", "text");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Renderer renderer(Looks looks, Session session) {
        return new TextRenderer();
    }
}
