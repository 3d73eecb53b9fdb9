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
        TOLD,
        REST,
        ADDING,
        NOUN,
        SOURCE,
        HEARSAY,
        PASSIVE
    }

    /// @param group the cue with its auxiliaries: "had both asked" for "asked"
    record Hit(Span at, Span group, CueKind kind, Frame frame) {}

    private record Meaning(CueKind kind, Frame frame) {}

    private static final int MOST_WORDS = 4;
    private static final Map<String, List<Meaning>> MEANINGS = load();

    private Cues() {}

    /// The cues of a line, in order, none overlapping; of several at one place the longest.
    static List<Hit> in(Line line) {
        var hits = new ArrayList<Hit>();
        int i = 0;
        while (i < line.size()) {
            var hit = longest(line, i);
            hit.ifPresent(hits::add);
            i = hit.map(found -> found.at().end()).orElse(i + 1);
        }
        return hits;
    }

    private static Optional<Hit> longest(Line line, int begin) {
        return IntStream.iterate(
                        Math.min(MOST_WORDS, line.size() - begin),
                        words -> words > 0,
                        words -> words - 1)
                .mapToObj(words -> hit(line, new Span(begin, begin + words)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// "report" may be a verb or a noun: what stands before and after it tells.
    private static Optional<Hit> hit(Line line, Span at) {
        boolean isNoun = line.is(at.begin() - 1, "before-nouns");
        int start = at.begin();
        while (!isNoun && line.is(start - 1, "auxiliaries")) {
            start--;
        }
        var group = new Span(start, at.end());
        boolean isPassive = line.is(at.begin() - 1, "passives");
        boolean isName =
                at.begin() > 0
                        && line.isCapitalised(at.begin())
                        && !line.isCapitalised(at.begin() + 1);
        var words =
                IntStream.range(at.begin(), at.end()).mapToObj(line::word).collect(joining(" "));
        return MEANINGS.getOrDefault(words, List.of()).stream()
                .filter(meaning ->
                        meaning.frame == Frame.NOUN
                                ? isNoun && line.word(at.end()).equals("that")
                                : !isNoun && !isPassive && !isName)
                .map(meaning -> new Hit(at, group, meaning.kind, meaning.frame))
                .findFirst();
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
