package qicao.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.encoding.ByteOrderMark;
import qicao.encoding.Encodings;

/**
 * Tables as text (RFC 4180), in the encodings and with the separators that spreadsheets use: UTF-8 with or without mark, UTF-16
 * with mark (“Unicode text” of Excel), GB18030 (CSV of a Chinese Excel); comma, semicolon or tab.
 */
final class CsvTable implements TableReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    @Override
    public void read(String name, Path file, Visitor visitor) {
        try {
            Charset charset = charset(name, file);
            char separator;
            try (Reader reader = open(file, charset)) {
                separator = separator(reader);
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(false)
                    .get();
            try (Reader reader = open(file, charset);
                    CSVParser parser = CSVParser.builder()
                            .setReader(reader)
                            .setFormat(format)
                            .get()) {
                visit(name, parser, visitor);
            }
        } catch (IOException e) {
            throw TableFailure.of(name, e);
        }
    }

    private static void visit(String name, CSVParser parser, Visitor visitor) {
        int rows = 0;
        if (!visitor.sheet(Sheet.open(""))) {
            return;
        }
        try {
            for (CSVRecord row : parser) {
                rows = (int) row.getRecordNumber();
                if (!visitor.row(SheetRow.plain(rows, row.stream().map(Cell::of).toList()))) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            // Commons CSV speaks of its grammar; to the user it is a quotation mark that does not close.
            throw new DiagnosticException(Diagnostic.error("BATCH-009", new Place(name, rows + 1, 0)));
        }
    }

    private static Charset charset(String name, Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ByteOrderMark.LONGEST);
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent() && isFlawless(file, mark.get().charset())) {
            return mark.get().charset();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Encodings.GB18030)) {
            if (isFlawless(file, charset)) {
                return charset;
            }
        }
        throw new DiagnosticException(Diagnostic.error("BATCH-010", Place.of(name)));
    }

    private static boolean isFlawless(Path file, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = reader(file, charset)) {
            while (reader.read(buffer) >= 0) {
                // Reading is all it takes.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text behind a byte order mark. */
    private static Reader open(Path file, Charset charset) throws IOException {
        Reader reader = reader(file, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return new java.io.BufferedReader(new InputStreamReader(in, Encodings.strict(charset)));
    }

    /** The one that occurs most often in the first line outside quotation marks; no key has any of them. */
    private static char separator(Reader reader) throws IOException {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean begun = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (begun) {
                    break;
                }
            } else if (!quoted && c < counts.length) {
                counts[c]++;
            }
            begun |= c > ' ';
        }
        if (counts['\t'] > counts[','] && counts['\t'] >= counts[';']) {
            return '\t';
        }
        return counts[';'] > counts[','] ? ';' : ',';
    }
}
