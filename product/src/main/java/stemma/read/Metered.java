package stemma.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import stemma.model.Why;

/// Counts what is unpacked, and stops a stream that unpacks to far more than it should.
final class Metered extends FilterInputStream {
    private final long most;
    private final Budget budget;
    private long count;

    private Metered(InputStream in, long most, Budget budget) {
        super(in);
        this.most = most;
        this.budget = budget;
    }

    /// @param packed how many bytes it takes up in its archive
    static Metered entry(InputStream in, long packed, Budget budget) {
        return new Metered(in, most(packed), budget);
    }

    /// A stream that only its archive's budget bounds.
    static Metered whole(InputStream in, Budget budget) {
        return new Metered(in, Long.MAX_VALUE, budget);
    }

    /// @throws Refused if an entry says itself that it unpacks to far more than it should
    static void check(long size, long packed) throws Refused {
        if (size > most(packed)) {
            throw bomb();
        }
    }

    private static long most(long packed) {
        return Math.max(Limits.ENTRY_BYTES, Math.max(packed, 0) * Limits.RATIO);
    }

    private static Refused bomb() {
        return new Refused(
                Why.BOMB, "it unpacks to more than %d times its size".formatted(Limits.RATIO));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws Refused {
        count += bytes;
        budget.spend(bytes);
        if (count > most) {
            throw bomb();
        }
    }
}
