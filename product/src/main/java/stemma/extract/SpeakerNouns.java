package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.text.Table;

/// What nouns and pronouns for those who speak stand for: `speakers.tsv`.
final class SpeakerNouns {
    private static final Map<String, String> KINDS =
            Table.rows("/stemma/extract/speakers.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row.get("kind")));

    private SpeakerNouns() {}

    static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean is(String word, String kind) {
        return kind(word).filter(kind::equals).isPresent();
    }

    /// Whether it is for what is read or heard: "paper", "report".
    static boolean isText(String word) {
        return is(word, "medium") || is(word, "document");
    }
}
