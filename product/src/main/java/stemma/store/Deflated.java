package stemma.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// Bytes made smaller and whole again (zlib, RFC 1950).
final class Deflated {
    private Deflated() {}

    static byte[] of(byte[] bytes) {
        var smaller = new ByteArrayOutputStream(bytes.length / 3 + 64);
        var deflater = new Deflater();
        try (var out = new DeflaterOutputStream(smaller, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is no disk", e);
        } finally {
            deflater.end();
        }
        return smaller.toByteArray();
    }

    /// The bytes that were made smaller.
    ///
    /// @throws SQLException if what is stored is not whole
    static byte[] inflate(byte[] deflated, int size) throws SQLException {
        var inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[size];
            int length = inflater.inflate(bytes);
            if (length != size) {
                throw new SQLException("A report has %d of its %d bytes".formatted(length, size));
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new SQLException("The bytes of a report are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
