package qicao.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * Workbooks of Excel and WPS, all their sheets. They are read with POI's event reader: its workbook in memory takes a
 * hundred times the file, the events take a row and the shared texts. POI refuses document type declarations, so that no
 * entity expands; what the file unpacks to is counted before POI sees it, since POI's own limits are for the whole process.
 */
final class XlsxTable implements TableReader {
    /** POI puts this before an error value such as #N/A. */
    static final String ERROR = "ERROR:";

    /** What a workbook may unpack to, in bytes: 10,000 speeches of 5,000 characters have 150 million. */
    private static final long LARGEST_UNPACKED = 512L << 20;

    /** The texts of a workbook are held in memory, three times as large as this. */
    private static final long LARGEST_TEXTS = 64L << 20;

    /** Twenty times what deflate reaches on spreadsheets. */
    private static final long LARGEST_EXPANSION = 400;

    private static final long HARMLESS = 1 << 20;
    private static final String TEXTS = "xl/sharedstrings.xml";

    /** Excel itself has no more columns. */
    private static final int MOST_COLUMNS = 16_384;

    @Override
    public void read(String name, Path file, RowVisitor visitor) {
        try {
            weigh(name, file);
            readSheets(file, visitor);
        } catch (Enough e) {
            // The visitor has seen what it wanted.
        } catch (IOException e) {
            throw TableFailure.of(name, e);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e instanceof DiagnosticException found) {
                throw found;
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
        boolean isZip = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                isZip = true;
                boolean texts =
                        entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(TEXTS);
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    total += read;
                    if (total > LARGEST_UNPACKED
                            || (texts && size > LARGEST_TEXTS)
                            || (total > HARMLESS && total / packed > LARGEST_EXPANSION)) {
                        throw new DiagnosticException(Diagnostic.error("BATCH-004", Place.of(name)));
                    }
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw damaged(name);
        }
        if (!isZip) {
            throw damaged(name);
        }
    }

    private static void readSheets(Path file, RowVisitor visitor)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook, false);
            CellFormat format = new CellFormat();
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            null,
                            texts,
                            new Rows(sheets.getSheetName(), visitor),
                            format,
                            false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    }

    private static DiagnosticException damaged(String name) {
        return new DiagnosticException(Diagnostic.error("BATCH-003", Place.of(name)));
    }

    /** Ends the reading of a workbook early. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    /** Collects the cells of a row. */
    private static final class Rows implements SheetContentsHandler {
        private final String sheet;
        private final RowVisitor visitor;
        private List<String> cells = new ArrayList<>();

        Rows(String sheet, RowVisitor visitor) {
            this.sheet = sheet;
            this.visitor = visitor;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            if (!visitor.row(sheet, row + 1, cells)) {
                throw new Enough();
            }
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = Optional.ofNullable(reference)
                    .map(cell -> (int) new CellReference(cell).getCol())
                    .orElse(cells.size());
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new IllegalArgumentException("column " + column);
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text == null ? "" : text);
        }
    }
}
