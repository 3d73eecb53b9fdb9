package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import stemma.model.CueKind;
import stemma.text.Table;
import stemma.text.Token;

/// Finds the words of `cues.tsv` in a line.
final class Cues {
    /// A cue at the tokens `[begin, end)` of a line.
    record Hit(int begin, int end, CueKind kind, Frame frame) {}

    private record Meaning(CueKind kind, Frame frame) {}

    private static final int MOST_WORDS = 4;
    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "'s",
                    "’s", "no", "any", "such", "of", "new");
    private static final Map<String, List<Meaning>> MEANINGS = load();

    private Cues() {}

    /// The cues of a line, in order, none overlapping; of several at one place the longest.
    static List<Hit> in(List<Token> tokens) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int words = Math.min(MOST_WORDS, tokens.size() - i); words > 0; words--) {
                var hit = hit(tokens, i, i + words);
                if (hit != null) {
                    hits.add(hit);
                    i += words - 1;
                    break;
                }
            }
        }
        return hits;
    }

    /// "report" may be a verb or a noun: what stands before and after it tells.
    private static @org.jspecify.annotations.Nullable Hit hit(
            List<Token> tokens, int begin, int end) {
        boolean isNoun =
                begin > 0
                        && BEFORE_NOUNS.contains(
                                tokens.get(begin - 1).word().toLowerCase(Locale.ROOT));
        boolean takesThat = end < tokens.size() && tokens.get(end).is("that");
        for (var meaning : MEANINGS.getOrDefault(key(tokens, begin, end), List.of())) {
            if (meaning.frame == Frame.NOUN ? isNoun && takesThat : !isNoun) {
                return new Hit(begin, end, meaning.kind, meaning.frame);
            }
        }
        return null;
    }

    private static String key(List<Token> tokens, int begin, int end) {
        return tokens.subList(begin, end).stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(joining(" "));
    }

    private static Map<String, List<Meaning>> load() {
        var meanings = new HashMap<String, List<Meaning>>();
        for (var row : Table.rows("/stemma/extract/cues.tsv")) {
            var meaning =
                    new Meaning(
                            CueKind.of(row.get("kind")),
                            Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT)));
            for (String form : row.get("forms").split("\\|")) {
                meanings.computeIfAbsent(form, _ -> new ArrayList<>()).add(meaning);
            }
        }
        return meanings;
    }
}
