package stemma.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a text, one at a time, none of them taken into memory beyond a bound.
final class Lines {
    private final Reader in;
    private final int longest;
    private long number;

    Lines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// @param number  from 1
    /// @param isWhole whether it is no longer than the bound; else only its beginning is here
    record One(long number, String text, boolean isWhole) {}

    /// Nothing after the last.
    Optional<One> next() throws IOException {
        var text = new StringBuilder();
        long length = 0;
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (length < longest) {
                text.append((char) c);
            }
            length++;
            c = in.read();
        }
        number++;
        return Optional.of(new One(number, text.toString(), length <= longest));
    }
}
