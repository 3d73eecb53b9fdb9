package stemma.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which set of one byte a character bytes are in, told by which of them makes words of some language.
///
/// Detectors by byte frequencies know no Arabic, Turkish or Polish set, and take short Cyrillic ones for each other.
final class SingleByte {
    /// The likeliest first: of those that make equally good words the first is taken.
    private static final List<Charset> CANDIDATES =
            Stream.of(
                            "windows-1252",
                            "windows-1251",
                            "windows-1256",
                            "windows-1255",
                            "windows-1253",
                            "windows-1254",
                            "windows-1250",
                            "KOI8-R",
                            "IBM866",
                            "ISO-8859-6",
                            "ISO-8859-2",
                            "ISO-8859-5")
                    .map(Charset::forName)
                    .toList();

    /// Words with a letter beyond ASCII: the others are the same in every set.
    private static final Pattern TELLING =
            Pattern.compile("[\\p{ASCII}&&\\p{L}]*[[^\\p{ASCII}]&&[^\\s]][^\\s]*");

    private static final int SAMPLE_BYTES = 200_000;
    private static final int SAMPLE = 2_000;

    /// How much better than the ones before it a set must be.
    private static final double CLEARLY = 1.25;

    private SingleByte() {}

    /// The set in which the bytes make the best words; empty where they are defined in none.
    static Optional<Charset> of(byte[] bytes) {
        Optional<Charset> best = Optional.empty();
        double most = 0;
        for (Charset charset : CANDIDATES) {
            double score = score(bytes, charset);
            if (score > most * CLEARLY) {
                most = score;
                best = Optional.of(charset);
            }
        }
        return best;
    }

    private static double score(byte[] bytes, Charset charset) {
        try {
            int length = Math.min(bytes.length, SAMPLE_BYTES);
            return score(charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
        } catch (CharacterCodingException e) {
            return 0;
        }
    }

    /// How sure a language is of the telling words, less for what stands in words and is no letter.
    private static double score(String text) {
        String telling =
                TELLING.matcher(text)
                        .results()
                        .limit(SAMPLE / 4)
                        .map(MatchResult::group)
                        .collect(Collectors.joining(" "));
        String sample = telling.substring(0, Math.min(telling.length(), SAMPLE));
        if (sample.isEmpty()) {
            return Double.MIN_NORMAL;
        }
        return Languages.likelihood(sample) * Math.pow(wordShare(sample), 4);
    }

    private static double wordShare(String sample) {
        long beyond = sample.chars().filter(c -> c > 0x7f).count();
        long letters = sample.chars().filter(c -> c > 0x7f && Character.isLetter(c)).count();
        return (letters + 1.0) / (beyond + 1.0);
    }
}
