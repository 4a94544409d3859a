package qicao.cli;

import java.util.List;
import qicao.docx.DocxOptions;
import qicao.docx.DocxRenderer;
import qicao.docx.DocxWriter;
import qicao.draft.Renderer;
import qicao.style.PageStyle;
import qicao.style.Styles;

/** A Word file, in a style. */
record DocxFormat() implements Format {
    private static final List<String> NAMES = List.of("docx");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public Renderer renderer(Looks looks, Session session) {
        return new DocxRenderer(
                writer(looks.style().orElse(Styles.DEFAULT), session), new DocxOptions(looks.annotate()));
    }

    /** A name that the program carries, or else a file. */
    private static DocxWriter writer(String style, Session session) {
        return isNamed(style, session) ? DocxWriter.named(style) : new DocxWriter(style(style, session));
    }

    private static boolean isNamed(String style, Session session) {
        return new Styles().names().contains(style) || !session.workspace().exists(style);
    }

    /**
     * A style by its name, or else from its file, whose warnings are printed.
     *
     * @throws qicao.diagnostic.DiagnosticException if there is no such style, or its file is wrong
     */
    static PageStyle style(String style, Session session) {
        Styles styles = new Styles();
        return isNamed(style, session)
                ? styles.named(style)
                : styles.read(
                        style,
                        session.workspace().read(style),
                        warning -> session.console().report(List.of(warning)));
    }
}
