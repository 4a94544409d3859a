package qicao.template;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * What tells a file's content from another's: its length and two checksums that Java's runtime computes in native code, so that
 * a cold process need not wait for a cryptographic one. Nobody gains by forging it: he would get what is shipped.
 */
record FileMark(int length, int crc, int adler) {
    static FileMark of(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Adler32 adler = new Adler32();
        adler.update(content);
        return new FileMark(content.length, (int) crc.getValue(), (int) adler.getValue());
    }

    static FileMark read(DataInputStream in) throws IOException {
        return new FileMark(in.readInt(), in.readInt(), in.readInt());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(length);
        out.writeInt(crc);
        out.writeInt(adler);
    }

    /** Whether it is the mark of this content. */
    boolean marks(byte[] content) {
        FileMark other = of(content);
        return length == other.length && crc == other.crc && adler == other.adler;
    }
}
