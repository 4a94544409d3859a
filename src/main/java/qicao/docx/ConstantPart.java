package qicao.docx;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part that is the same in all files of a style, kept as it stands in the zip file. */
final class ConstantPart {
    private final String name;
    private final byte[] deflated;
    private final int crc;
    private final int size;

    private ConstantPart(String name, byte[] deflated, int crc, int size) {
        this.name = name;
        this.deflated = deflated;
        this.crc = crc;
        this.size = size;
    }

    static ConstantPart of(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] deflated = new byte[content.length + 64];
            int length = deflater.deflate(deflated);
            CRC32 crc = new CRC32();
            crc.update(content);
            return new ConstantPart(name, Arrays.copyOf(deflated, length), (int) crc.getValue(), content.length);
        } finally {
            deflater.end();
        }
    }

    String name() {
        return name;
    }

    byte[] deflated() {
        return deflated;
    }

    int crc() {
        return crc;
    }

    /** Bytes before deflating. */
    int size() {
        return size;
    }

    void save(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(crc);
        out.writeInt(size);
        out.writeInt(deflated.length);
        out.write(deflated);
    }

    static ConstantPart load(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int crc = in.readInt();
        int size = in.readInt();
        return new ConstantPart(name, in.readNBytes(in.readInt()), crc, size);
    }
}
