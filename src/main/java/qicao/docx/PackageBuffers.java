package qicao.docx;

import java.util.Arrays;
import qicao.draft.Draft;

/** The parts of a Word file that differ from file to file while they are written, and the file that they make; kept between files. */
final class PackageBuffers {
    final XmlBuffer document = new XmlBuffer();
    final XmlBuffer comments = new XmlBuffer();
    final ZipAssembler zip = new ZipAssembler();
    private final XmlBuffer properties = new XmlBuffer();
    private final XmlBuffer provenance = new XmlBuffer();

    void clear() {
        document.clear();
        comments.clear();
        properties.clear();
        provenance.clear();
        zip.clear();
    }

    /** Puts the file together, once document and comments are written. */
    void assemble(StylePackage stylePackage, Draft.About about, String styleName) {
        CoreProperties.write(properties, about);
        about.provenance()
                .ifPresentOrElse(
                        known -> CustomProperties.write(provenance, known, styleName),
                        () -> CustomProperties.writeNone(provenance));

        // Content types come first, as the packaging standard advises for readers of streams.
        for (ConstantPart part : stylePackage.parts()) {
            zip.add(part);
        }
        zip.add(WordNames.CORE_PROPERTIES, properties);
        zip.add(WordNames.CUSTOM_PROPERTIES, provenance);
        zip.add(WordNames.DOCUMENT, document);
        zip.add(WordNames.COMMENTS, comments);
        zip.finish();
    }

    /** The file. */
    byte[] file() {
        return Arrays.copyOf(zip.bytes(), zip.length());
    }
}
