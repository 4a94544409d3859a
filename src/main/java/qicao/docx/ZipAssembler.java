package qicao.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Builds a zip file in memory (PKWARE APPNOTE 4.3). java.util.zip cannot take over what is deflated already and stamps entries
 * with the clock; here every entry is of 1980-01-01, where the zip format's time begins.
 */
final class ZipAssembler {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;

    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int FIRST_DAY = 0x0021 << 16;

    private static final int LOCAL_HEADER_LENGTH = 30;

    /** From the start of a local header to its checksum. */
    private static final int CHECKSUM = 14;

    /**
     * The fastest. Measured on document.xml of a real speech of 5,000 characters (22 KB): level 1 takes 250 µs and makes 8.5 KB,
     * level 4 440 µs and 8.0 KB, level 6 570 µs and 7.8 KB; all else that a file costs is 80 µs.
     */
    private static final int LEVEL = 1;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final CRC32 crc = new CRC32();
    private final List<Entry> entries = new ArrayList<>();
    private byte[] zip = new byte[1 << 15];
    private int length;

    private record Entry(String name, int crc, int deflated, int size, int offset) {}

    /** Adds a part as it stands. */
    void add(ConstantPart part) {
        byte[] content = part.deflated();
        open(new Entry(part.name(), part.crc(), content.length, part.size(), length));
        reserve(content.length);
        System.arraycopy(content, 0, zip, length, content.length);
        length += content.length;
    }

    /** Deflates and adds a part. */
    void add(String name, XmlBuffer content) {
        crc.reset();
        crc.update(content.bytes(), 0, content.length());
        int offset = length;
        open(new Entry(name, (int) crc.getValue(), 0, content.length(), offset));
        int start = length;
        deflater.reset();
        deflater.setInput(content.bytes(), 0, content.length());
        deflater.finish();
        while (!deflater.finished()) {
            reserve(1 << 10);
            length += deflater.deflate(zip, length, zip.length - length);
        }
        Entry known = new Entry(name, (int) crc.getValue(), length - start, content.length(), offset);
        entries.set(entries.size() - 1, known);
        int end = length;
        length = offset + CHECKSUM;
        sizes(known);
        length = end;
    }

    private void open(Entry entry) {
        entries.add(entry);
        reserve(LOCAL_HEADER_LENGTH + entry.name.length());
        four(LOCAL_HEADER);
        two(VERSION);
        method();
        sizes(entry);
        two(entry.name.length());
        two(0);
        name(entry);
    }

    /** Ends the file. Its comment marks it as a draft that nobody has touched. */
    void finish() {
        int directory = length;
        for (Entry entry : entries) {
            reserve(46 + entry.name.length());
            four(DIRECTORY_HEADER);
            two(VERSION);
            two(VERSION);
            method();
            sizes(entry);
            two(entry.name.length());
            two(0);
            two(0);
            two(0);
            two(0);
            four(0);
            four(entry.offset);
            name(entry);
        }
        int directoryLength = length - directory;
        reserve(22 + DraftMark.LENGTH);
        four(END_OF_DIRECTORY);
        two(0);
        two(0);
        two(entries.size());
        two(entries.size());
        four(directoryLength);
        four(directory);
        two(DraftMark.LENGTH);
        byte[] mark = DraftMark.text(zip, length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, zip, length, mark.length);
        length += mark.length;
    }

    byte[] bytes() {
        return zip;
    }

    int length() {
        return length;
    }

    void clear() {
        entries.clear();
        length = 0;
    }

    /** No flags, the method, the time. */
    private void method() {
        two(0);
        two(DEFLATED);
        four(FIRST_DAY);
    }

    private void sizes(Entry entry) {
        four(entry.crc);
        four(entry.deflated);
        four(entry.size);
    }

    private void name(Entry entry) {
        for (int i = 0; i < entry.name.length(); i++) {
            zip[length++] = (byte) entry.name.charAt(i);
        }
    }

    private void four(int value) {
        two(value);
        two(value >>> 16);
    }

    private void two(int value) {
        zip[length++] = (byte) value;
        zip[length++] = (byte) (value >>> 8);
    }

    private void reserve(int more) {
        if (zip.length - length < more) {
            zip = Arrays.copyOf(zip, Math.max(zip.length * 2, length + more));
        }
    }
}
