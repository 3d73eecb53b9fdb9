package stemma.descent;

/// How many reports hold a shingle, or have a key: six bytes a shingle and as much again free, where a map of the library takes seventy. Up to 65,535 reports are counted.
///
/// Open addressing; a number's first slot is its share of all slots (D. Lemire, "Fast random integer generation in an interval", 2019), so that tables need not double.
final class Counts {
    private static final int MOST = 0xffff;
    private static final int SMALLEST = 1 << 10;

    /// 0 is a free slot; a key whose count is 0 again stays until the table grows.
    private int[] keys = new int[SMALLEST];

    private char[] counts = new char[SMALLEST];
    private int used;

    int of(int key) {
        return counts[slot(key)];
    }

    void add(int key) {
        if (used > keys.length / 5 * 4) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        if (counts[slot] < MOST) {
            counts[slot]++;
        }
    }

    /// One that reached the most stays there: how many more there were is not known.
    void remove(int key) {
        int slot = slot(key);
        if (counts[slot] > 0 && counts[slot] < MOST) {
            counts[slot]--;
        }
    }

    private int slot(int key) {
        int slot = (int) ((key & 0xffffffffL) * keys.length >>> 32);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        char[] oldCounts = counts;
        keys = new int[oldKeys.length + oldKeys.length / 2];
        counts = new char[keys.length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                used++;
            }
        }
    }
}
