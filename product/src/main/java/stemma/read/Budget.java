package stemma.read;

import java.io.IOException;
import java.nio.file.Files;
import stemma.model.Why;

/// What may still be unpacked from one archive and all archives in it.
final class Budget {
    private long left;

    private Budget(long left) {
        this.left = left;
    }

    /// @param size of the archive's file
    private static Budget ofArchive(long size) {
        return new Budget(Math.max(Limits.ARCHIVE_BYTES, size * Limits.RATIO));
    }

    /// The budget of what this was found in, or a new one.
    static Budget of(Found found) throws IOException {
        return found.budget().isPresent()
                ? found.budget().orElseThrow()
                : ofArchive(
                        switch (found.bytes()) {
                            case Bytes.OnDisk(var path) -> Files.size(path);
                            case Bytes.InMemory(var array) -> array.length;
                            case Bytes.Packed _ -> 0;
                        });
    }

    void spend(long bytes) throws Refused {
        left -= bytes;
        check();
    }

    /// Nothing more is unpacked: an archive that nests too deep may hold a million more of its kind.
    void close() {
        left = -1;
    }

    boolean isSpent() {
        return left < 0;
    }

    private void check() throws Refused {
        if (isSpent()) {
            throw new Refused(Why.BOMB, "all of it unpacks to too much");
        }
    }
}
