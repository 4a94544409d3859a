package qicao.cli;

import java.util.List;
import qicao.draft.HtmlRenderer;
import qicao.draft.HtmlView;
import qicao.draft.Renderer;

/** One web page that needs nothing else. */
record HtmlFormat() implements Format {
    private static final List<String> NAMES = List.of("html", "htm");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Renderer renderer(Looks looks, Session session) {
        return new HtmlRenderer(new HtmlView(session.console().messages()));
    }
}
