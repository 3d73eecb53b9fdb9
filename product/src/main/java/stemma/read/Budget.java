package stemma.read;

import stemma.model.Why;

/// What may still be unpacked from one archive and all archives in it.
final class Budget {
    private long left;

    private Budget(long left) {
        this.left = left;
    }

    /// @param size of the archive's file
    static Budget ofArchive(long size) {
        return new Budget(Math.max(Limits.ARCHIVE_BYTES, size * Limits.RATIO));
    }

    void spend(long bytes) throws Refused {
        left -= bytes;
        check();
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
