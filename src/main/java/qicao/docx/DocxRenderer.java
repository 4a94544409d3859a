package qicao.docx;

import qicao.draft.Draft;
import qicao.draft.Renderer;

/** A draft as a Word file in the style of its writer. */
public record DocxRenderer(DocxWriter writer, DocxOptions options) implements Renderer {
    @Override
    public byte[] render(Draft draft) {
        return writer.toBytes(draft, options);
    }

    @Override
    public String extension() {
        return "docx";
    }
}
