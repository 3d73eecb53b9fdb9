package stemma.read;

import java.io.IOException;
import java.util.Optional;

/// A mail as a report of its own, and what is attached to it: `letter.eml/annex.pdf`.
final class Mail {
    private Mail() {}

    static void open(Found found, Opener opener) throws IOException {
        opener.report(found, Format.MAIL);
        for (MailParts.Part part : MailParts.of(found.bytes().all()).parts()) {
            if (isWorthReading(part)) {
                opener.open(attached(found, part));
            }
        }
    }

    /// Pictures that a page shows, certificates and calendars come with mails and are no reports.
    private static boolean isWorthReading(MailParts.Part part) {
        boolean isBody = part.type().startsWith("text/") && !part.isAttached();
        boolean isTrimming =
                (part.header().containsKey("content-id") && part.type().startsWith("image/"))
                        || part.type().matches("application/(pgp|pkcs7|x-pkcs7)-.*|text/calendar");
        return !isBody && !isTrimming;
    }

    private static Found attached(Found found, MailParts.Part part) {
        String name =
                part.fileName()
                        .orElse(part.type().equals("message/rfc822") ? "message.eml" : "attached");
        return found.part(
                name.replace('/', '_'),
                part.type().startsWith("text/") ? label(part) : "",
                new Bytes.InMemory(part.bytes()),
                Optional.empty());
    }

    private static String label(MailParts.Part part) {
        return part.parameter("charset")
                .map(charset -> part.type() + "; charset=" + charset)
                .orElse("");
    }
}
