package stemma.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Original;
import stemma.web.ReaderPage.Side;

/// The files that reports came in, as something to look at or to keep.
final class Originals {
    private static final int MOST = 150_000;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Originals() {}

    /// A text as its characters, its beginning if it is long; of any other file only what it is.
    static Side side(Original original) {
        if (!isText(original.mediaType())) {
            return new Side(original.mediaType(), Optional.empty(), false);
        }
        String source = decoded(original);
        return new Side(
                original.mediaType(),
                Optional.of(source.substring(0, Math.min(MOST, source.length()))),
                source.length() > MOST);
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.startsWith("application/xhtml")
                || mediaType.startsWith("application/xml")
                || mediaType.startsWith("message/");
    }

    private static String decoded(Original original) {
        byte[] bytes = original.bytes();
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(original.mediaType(), bytes));
        }
    }

    /// The character set that the media type or the file's own head names.
    private static Charset declared(String mediaType, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(2048, bytes.length), ISO_8859_1);
        var matcher = CHARSET.matcher(mediaType + "\n" + head);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : ISO_8859_1;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return ISO_8859_1;
        }
    }

    /// `attachment` with the file's own name, in the two forms of RFC 6266.
    static String disposition(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = Place.encoded(name).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full);
    }
}
