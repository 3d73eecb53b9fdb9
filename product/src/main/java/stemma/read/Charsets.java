package stemma.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes as text, in the character set they are in, which may not be the one they say.
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 20;

    private Charsets() {}

    /// The text of the bytes. Nothing makes it fail: what is malformed becomes U+FFFD.
    ///
    /// @param declared by whoever sent them; believed unless the bytes are malformed in it
    static String decode(byte[] bytes, Optional<String> declared) {
        return byMark(bytes)
                .or(() -> utf16(bytes).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> strictly(bytes, UTF_8).filter(text -> text.indexOf('\u001b') < 0))
                .or(() -> declared.flatMap(Charsets::named).flatMap(set -> strictly(bytes, set)))
                .or(() -> nearlyUtf8(bytes))
                .or(() -> detected(bytes).flatMap(set -> strictly(bytes, set)))
                .or(() -> SingleByte.of(bytes).flatMap(set -> strictly(bytes, set)))
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    /// The set that a byte order mark of four, three or two bytes names.
    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, Charset.forName("UTF-32")));
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(new String(bytes, Charset.forName("UTF-16")))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, asBytes(mark), 0, mark.length);
    }

    private static byte[] asBytes(int[] mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }

    /// UTF-16 without a mark: spaces, digits and Latin letters have a zero byte, always on the same side.
    static Optional<Charset> utf16(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < units * 2; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most * 20 < units || Math.min(zeros[0], zeros[1]) * 10 > most || most == 0) {
            return Optional.empty();
        }
        Charset charset = zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
        return strictly(Arrays.copyOf(bytes, units * 2), charset)
                .filter(Charsets::isPlausible)
                .map(text -> charset);
    }

    private static boolean isPlausible(String text) {
        long odd =
                text.chars()
                        .filter(c ->
                                !Character.isDefined(c) || (c < ' ' && "\t\n\r\f".indexOf(c) < 0))
                        .count();
        return odd * 100 <= text.length();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// UTF-8 cut off in the middle of a character, or with a stray byte: more characters right than wrong by far.
    private static Optional<String> nearlyUtf8(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long wrong = text.chars().filter(c -> c == '\uFFFD').count();
        long right = text.chars().filter(c -> c > '\u007f').count() - wrong;
        return wrong * 10 <= right && right > 0 ? Optional.of(text) : Optional.empty();
    }

    /// The set of this name, as browsers understand it: the WHATWG's encoding standard reads `iso-8859-1` as windows-1252.
    static Optional<Charset> named(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        return switch (label) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
            case "iso-8859-9" -> known("windows-1254");
            case "gb2312" -> known("gb18030");
            case "shift_jis", "shift-jis", "sjis" -> known("windows-31j");
            case "x-user-defined", "unicode" -> Optional.empty();
            default -> known(label);
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// A set of several bytes a character; those of one byte `SingleByte` tells better.
    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        @Nullable String name = detector.getDetectedCharset();
        return Optional.ofNullable(name)
                .flatMap(Charsets::named)
                .filter(charset -> charset.newEncoder().maxBytesPerChar() > 1);
    }
}
