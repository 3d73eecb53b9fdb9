package stemma.read;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Why;

/// Lays out bytes of a known format. Whatever a hostile file makes a library do ends here.
final class Layouts {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final int META_WITHIN = 4096;

    private Layouts() {}

    /// @param type what the container says it is; its `charset` counts
    /// @throws Refused if there is no report in the bytes, saying why
    static Layout of(Format format, byte[] bytes, String type) throws IOException {
        try {
            return checked(lay(format, bytes, type));
        } catch (StackOverflowError e) {
            throw new Refused(Why.BROKEN, "its parts are nested too deep");
        } catch (OutOfMemoryError e) {
            throw new Refused(Why.TOO_LARGE, "it takes more memory than there is");
        } catch (RuntimeException e) {
            throw new Refused(Why.BROKEN, Refusals.said(e));
        }
    }

    private static Layout lay(Format format, byte[] bytes, String type) throws IOException {
        return switch (format) {
            case TEXT -> text(bytes, type);
            case HTML -> html(bytes, type);
            case PDF -> PdfLayout.of(bytes);
            case DOCX -> DocxLayout.of(bytes);
            case MAIL -> MailLayout.of(bytes);
            case MBOX, ZIP, WARC, OLD_OFFICE ->
                    throw new IllegalArgumentException("Not the format of one report: " + format);
        };
    }

    private static Layout text(byte[] bytes, String type) {
        return TextLayout.of(Characters.storable(Charsets.decode(bytes, charsetOf(type))));
    }

    private static Layout html(byte[] bytes, String type) {
        Optional<String> declared = charsetOf(type).or(() -> metaCharset(bytes));
        return HtmlLayout.of(Characters.storable(Charsets.decode(bytes, declared))).readFirst();
    }

    /// The character set of a media type: `windows-1251` of `text/html; charset=windows-1251`.
    static Optional<String> charsetOf(String type) {
        return first(CHARSET.matcher(type));
    }

    private static Optional<String> metaCharset(byte[] html) {
        return first(
                META.matcher(
                        new String(
                                html,
                                0,
                                Math.min(html.length, META_WITHIN),
                                java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Layout checked(Layout layout) throws Refused {
        if (layout.text().isBlank()) {
            throw new Refused(Why.EMPTY);
        }
        if (layout.text().length() > Limits.REPORT_CHARACTERS) {
            throw new Refused(
                    Why.TOO_LARGE, "%,d characters of text".formatted(layout.text().length()));
        }
        return layout;
    }
}
