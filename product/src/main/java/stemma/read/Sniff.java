package stemma.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import stemma.model.Why;

/// Finds out what a file is from its first bytes, and from its name only where the bytes leave it open.
final class Sniff {
    /// Enough for the magic numbers of all formats and for the head of a mail.
    static final int HEAD = 64 << 10;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /// Endings of text that people write, as against code and tables.
    private static final Set<String> PROSE = Set.of("", "txt", "text", "md", "markdown", "rst");

    private static final Pattern HEADER_LINE = Pattern.compile("[!-9;-~]+:.*|[ \\t].*");
    private static final Pattern MAIL_FIELD = Pattern.compile("(?i)(from|subject|mime-version):.*");

    private Sniff() {}

    /// @throws Refused if it is nothing that is read
    static Format of(byte[] head, String name) throws IOException {
        if (head.length == 0) {
            throw new Refused(Why.EMPTY);
        }
        MediaType type = type(head, "");
        return switch (type.getBaseType().toString()) {
            case "application/pdf" -> Format.PDF;
            case "application/warc", "application/gzip" -> Format.WARC;
            case "application/mbox" -> Format.MBOX;
            case "application/x-tika-msoffice" -> Format.OLD_OFFICE;
            case "message/rfc822" -> Format.MAIL;
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case String _ when isZip(type) -> Format.ZIP;
            case String _ when isText(type, head) -> text(head, name);
            default -> throw unknown(type);
        };
    }

    private static boolean isZip(MediaType type) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, MediaType.APPLICATION_ZIP);
    }

    /// Binary files have control characters throughout; a text with a stray one is a text still.
    private static boolean isText(MediaType type, byte[] head) {
        return isInstanceOfText(type)
                || (type.equals(MediaType.OCTET_STREAM)
                        && (Charsets.utf16(head).isPresent() || hasFewControls(head)));
    }

    private static boolean isInstanceOfText(MediaType type) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    private static boolean hasFewControls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
        }
        return controls * 100L <= head.length;
    }

    private static Format text(byte[] head, String name) throws IOException {
        String ending = FileNames.ending(name);
        if (ending.equals("eml") && isMail(lines(head))) {
            return Format.MAIL;
        }
        if (isMailbox(lines(head))) {
            return Format.MBOX;
        }
        if (Set.of("html", "htm", "xhtml").contains(ending)) {
            return Format.HTML;
        }
        MediaType named = type(new byte[0], name);
        if (PROSE.contains(ending) || !isInstanceOfText(named)) {
            return Format.TEXT;
        }
        throw unknown(named);
    }

    private static List<String> lines(byte[] head) {
        return new String(head, ISO_8859_1).lines().takeWhile(line -> !line.isEmpty()).toList();
    }

    /// Whether it begins with header lines, one of which only a mail has.
    private static boolean isMail(List<String> lines) {
        return lines.stream().allMatch(line -> HEADER_LINE.matcher(line).matches())
                && lines.stream().anyMatch(line -> MAIL_FIELD.matcher(line).matches());
    }

    private static boolean isMailbox(List<String> lines) {
        return lines.size() > 1
                && lines.getFirst().startsWith("From ")
                && isMail(lines.subList(1, lines.size()));
    }

    private static MediaType type(byte[] head, String name) throws IOException {
        var metadata = new Metadata();
        if (!name.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (var in = TikaInputStream.get(head)) {
            return TYPES.detect(in, metadata);
        }
    }

    private static Refused unknown(MediaType type) {
        return type.equals(MediaType.OCTET_STREAM)
                ? new Refused(Why.UNKNOWN_FORMAT)
                : new Refused(Why.UNKNOWN_FORMAT, type.getBaseType().toString());
    }
}
