package stemma.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Standard output that knows why it failed; a `PrintWriter` knows only that.
final class Output extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /// What went wrong, if something did that is not the reader's own wish: `| head` wants no more and says so this way.
    Optional<String> trouble() {
        return failure.map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.contains("Broken pipe"));
    }
}
