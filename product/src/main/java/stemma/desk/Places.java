package stemma.desk;

import java.util.Arrays;
import java.util.BitSet;

/// Places in a list, ascending: a few bytes each.
final class Places {
    private int[] places = new int[2];
    private int size;

    /// Adds one behind all others; the last once more is let by.
    void add(int place) {
        if (size > 0 && places[size - 1] == place) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2 + 1);
        }
        places[size++] = place;
    }

    void putInto(BitSet set) {
        for (int i = 0; i < size; i++) {
            set.set(places[i]);
        }
    }
}
