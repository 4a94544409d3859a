package qicao.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.xml.sax.SAXException;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * Workbooks of Excel and WPS, all their sheets. They are read as events: POI's workbook in memory takes a hundred times the
 * file, the events take a row and the shared texts. Each sheet is gone through twice, as its merged cells stand behind its rows. POI refuses document type declarations, so that no
 * entity expands; what the file unpacks to is counted before POI sees it, since POI's own limits are for the whole process.
 */
final class XlsxTable implements TableReader {
    /** What a workbook may unpack to, in bytes: 10,000 speeches of 5,000 characters have 150 million. */
    private static final long LARGEST_UNPACKED = 512L << 20;

    /** The texts of a workbook are held in memory, three times as large as this. */
    private static final long LARGEST_TEXTS = 64L << 20;

    /** Twenty times what deflate reaches on spreadsheets. */
    private static final long LARGEST_EXPANSION = 400;

    private static final long HARMLESS = 1 << 20;
    private static final String TEXTS = "xl/sharedstrings.xml";

    @Override
    public void read(String name, Path file, Visitor visitor) {
        try {
            weigh(name, file);
            readSheets(file, visitor);
        } catch (Enough e) {
            // The visitor has seen what it wanted.
        } catch (IOException e) {
            throw TableFailure.of(name, e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e instanceof DiagnosticException found) {
                throw found.diagnostics().get(0).place().source().isEmpty() ? refused("BATCH-004", name) : found;
            }
            // POI answers damaged files with almost any exception.
            throw damaged(name);
        }
    }

    private static void weigh(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new java.nio.file.NoSuchFileException(name);
        }
        long packed = Math.max(1, Files.size(file));
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        // By its directory, as POI reads it: the sizes in front of the entries of large workbooks are not always there.
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean texts = entry.getName().toLowerCase(Locale.ROOT).endsWith(TEXTS);
                long size = 0;
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        total += read;
                        if (total > LARGEST_UNPACKED
                                || (texts && size > LARGEST_TEXTS)
                                || (total > HARMLESS && total / packed > LARGEST_EXPANSION)) {
                            throw refused("BATCH-004", name);
                        }
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(name);
        }
    }

    private static void readSheets(Path file, Visitor visitor)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XlsxParts parts = XlsxParts.of(workbook);
            for (XlsxParts.SheetPart sheet : parts.sheets()) {
                XlsxLayout layout = new XlsxLayout();
                if (!sheet.isHidden()) {
                    XlsxParts.parse(sheet.part(), layout);
                }
                if (visitor.sheet(new Sheet(sheet.name(), sheet.isHidden(), layout.hiddenColumns()))) {
                    XlsxParts.parse(sheet.part(), new XlsxRows(parts, layout.merges(), visitor));
                }
            }
        }
    }

    private static DiagnosticException damaged(String name) {
        return refused("BATCH-003", name);
    }

    private static DiagnosticException refused(String code, String name) {
        return new DiagnosticException(Diagnostic.error(code, Place.of(name)));
    }

    /** Ends the reading of a workbook early. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }
}
