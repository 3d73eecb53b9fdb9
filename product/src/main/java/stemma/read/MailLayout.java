package stemma.read;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import stemma.model.BlockKind;

/// Lays out a mail: subject, sender and date, then its text.
final class MailLayout {
    /// An HTML part says more than the text part only where it is longer than tracking and unsubscribing make it.
    private static final double FULLER = 1.3;

    private MailLayout() {}

    static Layout of(byte[] bytes) throws IOException {
        MailParts mail = MailParts.of(bytes);
        MailHeader header = MailHeader.of(mail);
        Layout body = body(mail.parts());
        return new Galley()
                .add(BlockKind.TITLE, header.subject())
                .add(BlockKind.BYLINE, lines("From: ", header.from(), "Date: ", header.date()))
                .add(body)
                .layout(header.imprint().orElse(body.imprint()));
    }

    private static String lines(String... labelled) {
        var lines = new StringBuilder();
        for (int i = 0; i < labelled.length; i += 2) {
            lines.append(labelled[i + 1].isEmpty() ? "" : labelled[i] + labelled[i + 1] + "\n");
        }
        return lines.toString();
    }

    private static Layout body(List<MailParts.Part> parts) {
        String text = joined(parts, "text/plain");
        String html = joined(parts, "text/html");
        return letters(Jsoup.parse(html).text()) > letters(text) * FULLER
                ? HtmlLayout.of(html)
                : MailText.of(text);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static String joined(List<MailParts.Part> parts, String type) {
        return bodies(parts)
                .filter(part -> part.type().equals(type))
                .map(MailLayout::text)
                .sorted(Comparator.comparing(String::isBlank))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    /// The parts that are the mail itself.
    private static Stream<MailParts.Part> bodies(List<MailParts.Part> parts) {
        return parts.stream().filter(part -> part.type().startsWith("text/") && !part.isAttached());
    }

    private static String text(MailParts.Part part) {
        String text = Characters.storable(Charsets.decode(part.bytes(), part.parameter("charset")));
        return part.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent()
                ? MailText.unflowed(text)
                : text;
    }
}
