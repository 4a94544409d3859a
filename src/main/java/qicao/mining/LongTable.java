package qicao.mining;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** Whole numbers by key, without boxes: open addressing with linear probing (Knuth, TAOCP 6.4, algorithm L). The key 0 is not used. */
final class LongTable {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private int[] values = new int[FIRST_SIZE];
    private int size;

    int size() {
        return size;
    }

    /** The value of a key, or a value for keys that are not there. */
    int get(long key, int missing) {
        int slot = slot(key);
        return keys[slot] == 0 ? missing : values[slot];
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (2 * size >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    void increment(long key) {
        put(key, get(key, 0) + 1);
    }

    /** All keys that pass, in ascending order. */
    long[] keys(LongPredicate passes) {
        return Arrays.stream(keys)
                .filter(key -> key != 0 && passes.test(key))
                .sorted()
                .toArray();
    }

    /** Forgets all keys and keeps the room. */
    void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldValues.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
