package stemma.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Bytes in which one can go back and forth, as an archive's table of contents at its end needs.
record Seekable(SeekableByteChannel channel) implements AutoCloseable {
    private static final int IN_MEMORY = Limits.REPORT_BYTES;

    static Seekable of(Bytes bytes) throws IOException {
        return new Seekable(
                switch (bytes) {
                    case Bytes.OnDisk(var path) -> Files.newByteChannel(path);
                    case Bytes.InMemory(var array) -> new SeekableInMemoryByteChannel(array);
                    case Bytes.Packed packed -> unpacked(packed);
                });
    }

    private static SeekableByteChannel unpacked(Bytes.Packed packed) throws IOException {
        try (var in = packed.open()) {
            byte[] first = in.readNBytes(IN_MEMORY);
            return first.length < IN_MEMORY
                    ? new SeekableInMemoryByteChannel(first)
                    : onDisk(first, in);
        }
    }

    /// A file of our own that is gone when it is closed.
    private static SeekableByteChannel onDisk(byte[] first, InputStream rest) throws IOException {
        Path file = Files.createTempFile("stemma", ".zip");
        try (var out = Files.newOutputStream(file)) {
            out.write(first);
            rest.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return Files.newByteChannel(
                file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
