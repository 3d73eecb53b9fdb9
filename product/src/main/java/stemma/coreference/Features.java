package stemma.coreference;

import java.util.Arrays;

/// Collects what tells for or against an option. Each feature is a 64-bit hash of its name and values, once by itself and once
/// with each of the classes it is collected for.
final class Features {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long ODD = 0xBF58476D1CE4E5B9L;

    private final long[] classes;
    private long[] keys = new long[128];
    private int size;

    Features(long... classes) {
        this.classes = classes;
    }

    static long hash(String word) {
        return mix(word.length(), word.hashCode());
    }

    static long mix(long left, long right) {
        long sum = (left ^ (right + GOLDEN + (left << 6) + (left >>> 2))) * ODD;
        return sum ^ (sum >>> 31);
    }

    void add(String name, long value) {
        long feature = mix(hash(name), value);
        append(feature);
        for (long of : classes) {
            append(mix(feature, of));
        }
    }

    void add(String name, long first, long second) {
        add(name, mix(first, second));
    }

    void add(String name, Enum<?> first, Enum<?> second) {
        add(name, hash(first.name()), hash(second.name()));
    }

    void add(String name, boolean isSo) {
        add(name, isSo ? 1 : 0);
    }

    void add(String name, boolean first, boolean second) {
        add(name, (first ? 1 : 0) + (second ? 2 : 0));
    }

    void add(String name, String word) {
        add(name, hash(word));
    }

    /// Not with the classes: one of many words.
    void addOnce(String name, long value) {
        append(mix(hash(name), value));
    }

    private void append(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /// A count or distance, the coarser the larger it is.
    static int bucket(int count) {
        return count <= 4 ? count : Math.min(12, 34 - Integer.numberOfLeadingZeros(count));
    }
}
