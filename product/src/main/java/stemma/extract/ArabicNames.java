package stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.text.Names;
import stemma.text.Tokens;

/// Who is named in what stands in Arabic letters, Arabic or Persian, in a report of any language. No model reads these, so only what the words
/// around a name make sure is taken: a noun for a body before it, a post or title, or that it is a known name.
final class ArabicNames {
    /// A state's name of fewer letters is another word as often.
    private static final int SHORTEST_STATE = 4;

    private final String text;
    private final List<ArabicWord> words;
    private final TreeMap<Passage, Mention> found = new TreeMap<>();

    private ArabicNames(Report report) {
        this.text = report.text();
        this.words =
                report.read().stream()
                        .flatMap(block -> ArabicWord.in(text, block.at()).stream())
                        .toList();
    }

    /// In the order of the text, none overlapping; a mention is without the small words that are written in one with it.
    static List<Mention> in(Report report) {
        var names = new ArabicNames(report);
        names.known().forEach(names::add);
        new ArabicBodies(names.text, names.words).all().forEach(names::add);
        new ArabicPersons(names.text, names.words).all().forEach(names::add);
        return List.copyOf(names.found.values());
    }

    /// What was found first stays.
    private void add(Mention mention) {
        var at = mention.at();
        boolean isTaken =
                Optional.ofNullable(found.floorKey(at)).filter(at::overlaps).isPresent()
                        || Optional.ofNullable(found.higherKey(at))
                                .filter(at::overlaps)
                                .isPresent();
        if (!isTaken) {
            found.put(at, mention);
        }
    }

    private List<Mention> known() {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i ->
                        words.get(i).cuts().stream()
                                .filter(cut -> !words.get(i).isTorn())
                                .flatMap(cut -> known(cut.at(), i).stream())
                                .limit(1))
                .toList();
    }

    /// The longest known name that begins here. One word alone is one only if it is a state's: others are words of the language, too.
    private Optional<Mention> known(Passage first, int i) {
        int end = i + 1;
        int farthest = Math.min(words.size(), i + Names.MOST_WORDS);
        while (end < farthest && words.get(end).isNext()) {
            end++;
        }
        var tokens = Tokens.of(text, new Passage(first.begin(), words.get(end - 1).at().end()));
        return Names.at(tokens, 0)
                .filter(name ->
                        name.words() > 1
                                || name.known().kind() == ActorKind.STATE
                                        && first.end() - first.begin() >= SHORTEST_STATE)
                .map(name ->
                        new Mention(
                                first.through(tokens.get(name.words() - 1).at()),
                                name.known().name(),
                                name.known().kind()));
    }
}
