package stemma.place;

import java.util.Arrays;

/// The places by name, without the names: they are kept as numbers of 64 bits, which no two of a million names share but by
/// a chance of one in ten million.
final class Index {
    private static final int NONE = -1;
    private static final int LEAST = 1 << 20;

    private long[] keys = new long[LEAST];
    private int[] heads = new int[LEAST];
    private int[] values = new int[LEAST * 7 / 8];
    private int[] nexts = new int[LEAST * 7 / 8];
    private int names;
    private int entries;

    Index() {
        Arrays.fill(heads, NONE);
    }

    /// The number of a name: of the characters from `begin` to `end`.
    static long number(CharSequence text, int begin, int end) {
        long number = 0xcbf29ce484222325L;
        for (int i = begin; i < end; i++) {
            number = (number ^ text.charAt(i)) * 0x100000001b3L;
        }
        number ^= number >>> 32;
        number *= 0x9e3779b97f4a7c15L;
        return number ^ number >>> 29;
    }

    /// @param value not negative
    void add(long key, int value) {
        if (names > keys.length / 4 * 3) {
            spread();
        }
        int slot = slot(key);
        if (heads[slot] == NONE) {
            keys[slot] = key;
            names++;
        }
        if (entries == values.length) {
            values = Arrays.copyOf(values, entries + entries / 2);
            nexts = Arrays.copyOf(nexts, entries + entries / 2);
        }
        values[entries] = value;
        nexts[entries] = heads[slot];
        heads[slot] = entries++;
    }

    /// What was added under the key, in the order in which it was.
    int[] at(long key) {
        int count = 0;
        int head = heads[slot(key)];
        for (int entry = head; entry != NONE; entry = nexts[entry]) {
            count++;
        }
        var found = new int[count];
        for (int entry = head; entry != NONE; entry = nexts[entry]) {
            found[--count] = values[entry];
        }
        return found;
    }

    boolean holds(long key) {
        return heads[slot(key)] != NONE;
    }

    int size() {
        return names;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void spread() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
