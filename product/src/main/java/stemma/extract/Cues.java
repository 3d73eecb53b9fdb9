package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.CueKind;
import stemma.text.Table;

/// Finds the words of `cues.tsv` in a line.
final class Cues {
    /// Where source and content stand around a cue; `cues.tsv` says what each means.
    enum Frame {
        CLAUSE,
        THAT,
        TOLD,
        REST,
        ADDING,
        NOUN,
        SOURCE,
        BY,
        HEARSAY,
        PASSIVE
    }

    /// @param at    the cue with its auxiliaries: "had both asked"
    /// @param right the first token behind it
    record Hit(Span at, int right, CueKind kind, Frame frame) {
        int left() {
            return at.begin();
        }
    }

    private record Meaning(CueKind kind, Frame frame) {}

    private static final int MOST_WORDS = 4;
    private static final Map<String, List<Meaning>> MEANINGS = load();

    private Cues() {}

    /// The cues of a line, in order, none overlapping; of several at one place the longest.
    static List<Hit> in(Line line) {
        var hits = new ArrayList<Hit>();
        for (int i = 0;
                i < line.size();
                i = hits.isEmpty() ? i + 1 : Math.max(i + 1, hits.getLast().right())) {
            longest(line, i).ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<Hit> longest(Line line, int begin) {
        return IntStream.iterate(
                        Math.min(MOST_WORDS, line.size() - begin),
                        words -> words > 0,
                        words -> words - 1)
                .mapToObj(words -> hit(line, begin, begin + words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hit> hit(Line line, int begin, int end) {
        var words = IntStream.range(begin, end).mapToObj(line::word).collect(joining(" "));
        var meanings = MEANINGS.getOrDefault(words, List.of());
        boolean isName = begin > 0 && line.isCapitalised(begin) && !line.isCapitalised(begin + 1);
        if (meanings.isEmpty() || isName || line.word(begin - 1).equals("-")) {
            return Optional.empty();
        }
        int start = begin;
        while (line.is(start - 1, "auxiliaries")) {
            start--;
        }
        boolean isPassive = IntStream.range(start, begin).anyMatch(i -> line.is(i, "passives"));
        var group = new Span(start, end);
        return meanings.stream()
                .flatMap(meaning -> hit(line, group, begin, meaning, isPassive).stream())
                .findFirst();
    }

    /// "report" may be a verb or a noun: what stands before and after it tells. "Was confirmed by" names its source behind; "did not
    /// say" hands nothing on.
    private static Optional<Hit> hit(
            Line line, Span group, int verb, Meaning meaning, boolean isPassive) {
        int end = group.end();
        boolean isNoun = line.is(verb - 1, "before-nouns");
        if (meaning.frame == Frame.NOUN) {
            return isNoun && line.word(end).equals("that")
                    ? Optional.of(new Hit(new Span(verb, end), end, meaning.kind, meaning.frame))
                    : Optional.empty();
        }
        if (isPassive && line.word(end).equals("by")) {
            return Optional.of(new Hit(group, end + 1, meaning.kind, Frame.BY));
        }
        boolean isNegated =
                IntStream.range(group.begin(), verb).anyMatch(i -> line.is(i, "negations"));
        return isNoun || isPassive || isNegated
                ? Optional.empty()
                : Optional.of(new Hit(group, end, meaning.kind, meaning.frame));
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
