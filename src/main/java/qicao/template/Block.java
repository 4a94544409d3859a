package qicao.template;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A stretch of a compiled file, in bytes. */
record Block(int offset, int length) {
    /** The stretch behind it. */
    Block next(int size) {
        return new Block(offset + length, size);
    }

    DataInputStream open(byte[] content) {
        return new DataInputStream(new ByteArrayInputStream(content, offset, length));
    }

    /** What it holds. */
    <T> T read(byte[] content, BinaryReader.Reading<T> reading) {
        try (DataInputStream in = open(content)) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
