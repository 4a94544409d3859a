package qicao.template;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link BinaryWriter} wrote. */
final class BinaryReader {
    private BinaryReader() {}

    /** Reads one thing. */
    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    static List<String> strings(DataInputStream in) throws IOException {
        return list(in, text -> text.readUTF());
    }

    static <T> List<T> list(DataInputStream in, Reading<T> item) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            list.add(item.read(in));
        }
        return list;
    }

    static <T> Map<String, T> map(DataInputStream in, Reading<T> value) throws IOException {
        Map<String, T> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            map.put(key, value.read(in));
        }
        return map;
    }
}
