package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import qicao.draft.Draft;

/**
 * An Office file that another writer has made, as one of ours: entries of one fixed time, properties without a clock, and the {@link
 * DraftMark} at its end. The same parts give the same bytes.
 */
public final class MarkedPackage {
    private MarkedPackage() {}

    /**
     * Takes over the parts of a zip file in their order.
     *
     * @param about what the properties say in the place of those in the file
     */
    public static byte[] of(byte[] made, Draft.About about) {
        ZipAssembler zip = new ZipAssembler();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(WordNames.CORE_PROPERTIES)) {
                    XmlBuffer properties = new XmlBuffer();
                    CoreProperties.write(properties, about);
                    zip.add(entry.getName(), properties);
                } else {
                    zip.add(ConstantPart.of(entry.getName(), in.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zip.finish();
        return Arrays.copyOf(zip.bytes(), zip.length());
    }
}
