package qicao.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import qicao.draft.Draft;
import qicao.style.PageStyle;
import qicao.style.Styles;

/**
 * Writes drafts as Word files in one style. The same draft, style and options give the same bytes; the files open in Word,
 * WPS and LibreOffice. One writer serves any number of threads.
 *
 * <p>Only document.xml, the comments and the properties are written for each draft; all other parts come, deflated, from
 * the style's package.
 */
public final class DocxWriter {
    /** Buffers that one huge draft has made larger than this are not kept. */
    private static final int KEPT = 1 << 21;

    private final String styleName;
    private final StylePackage stylePackage;
    private final StyleMarkup markup;
    private final Queue<PackageBuffers> desks = new ConcurrentLinkedQueue<>();

    /** A writer for a style that the program does not carry. Apache POI makes its package: some tenths of a second, once. */
    public DocxWriter(PageStyle style) {
        this(style.name(), new StylePackager(style).make());
    }

    private DocxWriter(String styleName, StylePackage stylePackage) {
        this.styleName = styleName;
        this.stylePackage = stylePackage;
        this.markup = new StyleMarkup(stylePackage.measures());
    }

    /**
     * A writer for one of {@link Styles#names()}, whose package the build has made.
     *
     * @throws qicao.diagnostic.DiagnosticException if there is no such style (STYLE-001)
     */
    public static DocxWriter named(String styleName) {
        Styles styles = new Styles();
        Optional<StylePackage> shipped =
                styles.names().contains(styleName) ? StylePackage.shipped(styleName) : Optional.empty();
        return shipped.isPresent() ? new DocxWriter(styleName, shipped.get()) : new DocxWriter(styles.named(styleName));
    }

    /** Writes a draft in a single call to {@code out}, which stays open. */
    public void write(Draft draft, DocxOptions options, OutputStream out) throws IOException {
        PackageBuffers desk = desk();
        assemble(desk, draft, options);
        out.write(desk.zip.bytes(), 0, desk.zip.length());
        putBack(desk);
    }

    /** The file of a draft. */
    public byte[] toBytes(Draft draft, DocxOptions options) {
        PackageBuffers desk = desk();
        assemble(desk, draft, options);
        byte[] file = desk.file();
        putBack(desk);
        return file;
    }

    private PackageBuffers desk() {
        PackageBuffers free = desks.poll();
        return free == null ? new PackageBuffers() : free;
    }

    private void putBack(PackageBuffers desk) {
        if (desk.document.bytes().length + desk.zip.bytes().length <= KEPT) {
            desks.add(desk);
        }
    }

    private void assemble(PackageBuffers desk, Draft draft, DocxOptions options) {
        desk.clear();
        Comments remarks = new Comments(desk.comments);
        desk.document.markup(stylePackage.opening());
        new BodyWriter(markup, options, desk.document, remarks).write(draft.blocks());
        desk.document.markup(stylePackage.ending());
        remarks.finish();
        desk.assemble(stylePackage, draft.about(), styleName);
    }
}
