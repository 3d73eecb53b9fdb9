package stemma.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import stemma.model.Why;

/// The size of a ZIP file's table of contents (APPNOTE 6.3.10, sections 4.3.14 to 4.3.16), known before it is in memory.
final class ZipContents {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;
    private static final long UNSIGNED = 0xFFFFFFFFL;

    private ZipContents() {}

    /// @throws Refused if there is none, or it names more entries than fit in memory
    static void check(SeekableByteChannel channel) throws IOException {
        long tailAt = Math.max(0, channel.size() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer tail = read(channel, tailAt);
        int end = endOf(tail);
        long size = tail.getInt(end + SIZE_AT) & UNSIGNED;
        long offset = tail.getInt(end + OFFSET_AT) & UNSIGNED;
        // In a ZIP64 file both may be all ones, and the table is still at most all before its end.
        long most = offset == UNSIGNED ? tailAt + end : tailAt + end - offset;
        if (Math.max(size == UNSIGNED ? 0 : size, most) > Limits.CONTENTS_BYTES) {
            throw new Refused(Why.TOO_LARGE, "it lists too many files");
        }
        channel.position(0);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from) throws IOException {
        var tail =
                ByteBuffer.allocate((int) (channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // until the end of the file
        }
        return tail;
    }

    private static int endOf(ByteBuffer tail) throws Refused {
        for (int at = tail.position() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new Refused(Why.BROKEN, "its end is missing");
    }
}
