package stemma.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// Goes through the mails of an MBOX file (RFC 4155, with the quoting of `mboxrd`), one in memory at a time.
final class Mbox {
    /// A line that starts a mail says who and when; a sentence that starts with "From" does not.
    private static final Pattern START =
            Pattern.compile("From .*\\b\\d{1,2}:\\d{2}.*\\b\\d{4}\\b.*\\s*");

    private static final Pattern QUOTED = Pattern.compile(">+From .*\\s*");
    private static final int LONGEST_START = 300;

    private final Found box;
    private final Opener opener;
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int count;
    private boolean afterEmptyLine = true;

    private Mbox(Found box, Opener opener) {
        this.box = box;
        this.opener = opener;
    }

    static void open(Found found, Opener opener) throws IOException {
        try (var in = new BufferedInputStream(found.bytes().open())) {
            new Mbox(found, opener).read(in);
        }
    }

    private void read(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n' || line.size() == Limits.REPORT_BYTES) {
                line(line.toByteArray());
                line.reset();
            }
        }
        line(line.toByteArray());
        flush();
    }

    private void line(byte[] line) {
        String start = new String(line, 0, Math.min(line.length, LONGEST_START), ISO_8859_1);
        if (count == 0 || (afterEmptyLine && START.matcher(start).matches())) {
            flush();
            count++;
        } else if (mail.size() <= Limits.REPORT_BYTES) {
            int quote = QUOTED.matcher(start).matches() ? 1 : 0;
            mail.write(line, quote, line.length - quote);
        }
        afterEmptyLine = start.isBlank();
    }

    private void flush() {
        if (mail.size() > 0) {
            var bytes = new Bytes.InMemory(mail.toByteArray());
            opener.mail(box.part(Integer.toString(count), "", bytes, box.budget()));
        }
        mail.reset();
    }
}
