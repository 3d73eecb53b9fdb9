package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Puts who is quoted within what the one says who quotes him: of “‘We have no camp,’ the weekly quoted Varda as saying” the model has two who
/// say the same side by side.
final class Quotations {
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited", "cites");
    private static final Set<String> SAYING = Set.of("saying");

    private final String text;
    private final Tagged tagged;

    private Quotations(String text, Tagged tagged) {
        this.text = text;
        this.tagged = tagged;
    }

    /// The same reading with those within.
    static Tagged in(String text, Tagged tagged) {
        var quotations = new Quotations(text, tagged);
        var sayings = new ArrayList<>(tagged.sayings());
        for (int i = 0; i < sayings.size(); i++) {
            quotations.put(i, sayings);
        }
        return tagged.withSayings(sayings);
    }

    private void put(int quoted, List<Saying> sayings) {
        var inner = sayings.get(quoted);
        if (!isCue(inner, SAYING) || inner.source().isEmpty() || inner.parent().isPresent()) {
            return;
        }
        IntStream.of(quoted - 1, quoted + 1)
                .filter(i -> i >= 0 && i < sayings.size())
                .filter(i -> isQuoting(sayings.get(i), inner))
                .findFirst()
                .ifPresent(i -> {
                    var outer = sayings.get(i);
                    sayings.set(quoted, inner.tied(inner.given(), Optional.of(i)));
                    sayings.set(i, around(outer, inner));
                });
    }

    /// Says the same words in the same sentence, and whoever is quoted hangs on its verb.
    private boolean isQuoting(Saying outer, Saying inner) {
        return isCue(outer, QUOTING)
                && outer.content().equals(inner.content())
                && outer.parent().isEmpty()
                && tagged.sentences().stream()
                        .filter(sentence -> sentence.at().covers(outer.cue().getFirst()))
                        .filter(sentence -> sentence.at().covers(inner.cue().getFirst()))
                        .anyMatch(sentence -> hangs(inner, outer, sentence));
    }

    private static boolean hangs(Saying inner, Saying outer, Sentence sentence) {
        var words = sentence.words();
        return InOrder.overlapping(words, Word::at, inner.source().getFirst()).stream()
                .anyMatch(word ->
                        word.head() >= 0
                                && words.get(word.head()).at().overlaps(outer.cue().getFirst()));
    }

    private boolean isCue(Saying saying, Set<String> words) {
        return saying.cue().stream()
                .anyMatch(at -> words.contains(at.in(text).toLowerCase(Locale.ROOT)));
    }

    /// Its words, and those that name whom it quotes.
    private static Saying around(Saying outer, Saying inner) {
        var content = new ArrayList<>(outer.content());
        content.add(inner.source().getFirst().through(inner.cue().getFirst()));
        return outer.withContent(content);
    }
}
