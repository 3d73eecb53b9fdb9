package stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import stemma.model.Why;

/// Where the bytes of a file are, to be opened more than once.
sealed interface Bytes {

    /// A file on disk.
    record OnDisk(Path path) implements Bytes {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /// In memory, such as an attachment. The array is never written to.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record InMemory(byte[] array) implements Bytes {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(array);
        }
    }

    /// Unpacked anew each time it is opened.
    non-sealed interface Packed extends Bytes {}

    InputStream open() throws IOException;

    /// The first bytes, up to so many.
    default byte[] head(int most) throws IOException {
        try (var in = open()) {
            return in.readNBytes(most);
        }
    }

    /// All bytes, if one report can have so many.
    default byte[] all() throws IOException {
        byte[] bytes = this instanceof InMemory(var array) ? array : head(Limits.REPORT_BYTES + 1);
        if (bytes.length > Limits.REPORT_BYTES) {
            throw new Refused(Why.TOO_LARGE, "more than " + (Limits.REPORT_BYTES >> 20) + " MB");
        }
        return bytes;
    }
}
