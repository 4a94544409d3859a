package qicao.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import qicao.batch.Printer;
import qicao.diagnostic.MessageCatalog;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.draft.Draft;
import qicao.draft.HtmlView;
import qicao.draft.MarkdownView;
import qicao.draft.TextView;
import qicao.style.Styles;

/** Makes the file of a draft in the format that the user asked for. */
abstract class DraftPrinter implements Printer {
    private final Format format;

    private DraftPrinter(Format format) {
        this.format = format;
    }

    /**
     * A printer for a format.
     *
     * @param style a style's name or file; only for Word files
     * @param annotate whether sources stand in the margin of a Word file
     * @throws qicao.diagnostic.DiagnosticException if there is no such style, or its file is wrong
     */
    static DraftPrinter of(Format format, Optional<String> style, boolean annotate, Session session) {
        return format == Format.DOCX
                ? new Word(writer(style.orElse(Styles.DEFAULT), session), new DocxOptions(annotate))
                : new Text(format, session.console().messages());
    }

    @Override
    public String extension() {
        return format.extension();
    }

    /** A name that the program carries, or else a file. */
    private static DocxWriter writer(String style, Session session) {
        Styles styles = new Styles();
        return styles.names().contains(style) || !session.workspace().exists(style)
                ? DocxWriter.named(style)
                : new DocxWriter(styles.read(
                        style,
                        session.workspace().read(style),
                        warning -> session.console().report(List.of(warning))));
    }

    private static final class Word extends DraftPrinter {
        private final DocxWriter writer;
        private final DocxOptions options;

        Word(DocxWriter writer, DocxOptions options) {
            super(Format.DOCX);
            this.writer = writer;
            this.options = options;
        }

        @Override
        public byte[] print(Draft draft) {
            return writer.toBytes(draft, options);
        }
    }

    private static final class Text extends DraftPrinter {
        private final Format format;
        private final MessageCatalog messages;

        Text(Format format, MessageCatalog messages) {
            super(format);
            this.format = format;
            this.messages = messages;
        }

        @Override
        public byte[] print(Draft draft) {
            return text(draft).getBytes(StandardCharsets.UTF_8);
        }

        private String text(Draft draft) {
            return switch (format) {
                case HTML -> new HtmlView(messages).render(draft);
                case MD -> MarkdownView.render(draft);
                case TXT -> TextView.render(draft);
                case DOCX -> throw new IllegalStateException("a Word file is no text");
            };
        }
    }
}
