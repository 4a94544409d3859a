package qicao.template;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Writes lists, led by their size, and maps. */
final class BinaryWriter {
    private BinaryWriter() {}

    /** Writes one thing. */
    interface Writing<T> {
        void write(DataOutputStream out, T thing) throws IOException;
    }

    /** Writes something. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static void strings(DataOutputStream out, Collection<String> strings) throws IOException {
        list(out, strings, DataOutputStream::writeUTF);
    }

    static <T> void list(DataOutputStream out, Collection<? extends T> list, Writing<T> item) throws IOException {
        out.writeInt(list.size());
        for (T thing : list) {
            item.write(out, thing);
        }
    }

    /** Sorted, so that the same templates give the same bytes. */
    static <T> void map(DataOutputStream out, Map<String, T> map, Writing<T> value) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            value.write(out, entry.getValue());
        }
    }

    static byte[] block(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
