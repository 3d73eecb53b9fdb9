package stemma.descent;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// The reports under each key: lists in three arrays, about eighteen bytes an entry.
final class Buckets {
    private static final int NONE = -1;
    private static final int SMALLEST = 1 << 10;

    private int[] heads = filled(SMALLEST);
    private int[] keys = new int[SMALLEST];
    private int[] reports = new int[SMALLEST];
    private int[] nexts = new int[SMALLEST];
    private int entries;
    private int free = NONE;

    void add(int key, int report) {
        int entry = room();
        keys[entry] = key;
        reports[entry] = report;
        int head = head(key);
        nexts[entry] = heads[head];
        heads[head] = entry;
    }

    /// Takes one report from under a key; nothing if it is not there.
    void remove(int key, int report) {
        int head = head(key);
        int before = NONE;
        for (int entry = heads[head]; entry != NONE; entry = nexts[entry]) {
            if (keys[entry] == key && reports[entry] == report) {
                unlink(head, before, entry);
                return;
            }
            before = entry;
        }
    }

    /// Every report under a key, in no order.
    void each(int key, IntConsumer report) {
        for (int entry = heads[head(key)]; entry != NONE; entry = nexts[entry]) {
            if (keys[entry] == key) {
                report.accept(reports[entry]);
            }
        }
    }

    /// How many reports are under a key.
    int size(int key) {
        int size = 0;
        for (int entry = heads[head(key)]; entry != NONE; entry = nexts[entry]) {
            size += keys[entry] == key ? 1 : 0;
        }
        return size;
    }

    private void unlink(int head, int before, int entry) {
        if (before == NONE) {
            heads[head] = nexts[entry];
        } else {
            nexts[before] = nexts[entry];
        }
        nexts[entry] = free;
        free = entry;
    }

    private int room() {
        if (free != NONE) {
            int entry = free;
            free = nexts[entry];
            return entry;
        }
        if (entries == keys.length) {
            grow();
        }
        return entries++;
    }

    /// Only when no entry is free: all of them stand in lists.
    private void grow() {
        int size = keys.length + keys.length / 2;
        keys = Arrays.copyOf(keys, size);
        reports = Arrays.copyOf(reports, size);
        nexts = Arrays.copyOf(nexts, size);
        heads = filled(size);
        for (int entry = 0; entry < entries; entry++) {
            int head = head(keys[entry]);
            nexts[entry] = heads[head];
            heads[head] = entry;
        }
    }

    private int head(int key) {
        return (int) ((key & 0xffffffffL) * heads.length >>> 32);
    }

    private static int[] filled(int size) {
        var heads = new int[size];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
