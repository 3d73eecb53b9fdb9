package stemma.coreference;

import static java.util.Collections.binarySearch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import stemma.coreference.Choice.Option;

/// What each phrase of a text may refer to. Only so many before it are looked at that a text of any length is read in the time
/// of its length.
final class Antecedents {
    /// How many phrases with its noun, however far before.
    static final int SAME_NOUN = 12;

    /// How many phrases next before it.
    private static final int NEAR = 32;

    private static final int NEAR_PRONOUN = 28;

    private final List<Phrase> phrases;
    private final Repeats repeats;
    private final Pairs pairs;
    private final Novelty novelty;
    private final List<Integer> speakers;

    Antecedents(List<Phrase> phrases, Sayings sayings, Repeats repeats) {
        this.phrases = phrases;
        this.repeats = repeats;
        this.pairs = new Pairs(phrases, sayings, repeats);
        this.novelty = new Novelty(phrases, repeats);
        this.speakers =
                IntStream.range(0, phrases.size())
                        .filter(it -> isOfSpeech(phrases.get(it)))
                        .boxed()
                        .toList();
    }

    private static boolean isOfSpeech(Phrase phrase) {
        return phrase.pronoun().filter(it -> it.person() < 3).isPresent();
    }

    /// The options of a phrase: something new, then those before it, nearest first.
    ///
    /// @param forbidden those that it cannot mean
    Choice choice(int at, IntPredicate forbidden) {
        var options = new ArrayList<Option>();
        int agreeing = 0;
        for (int before : before(at)) {
            if (!forbidden.test(before)) {
                options.add(new Option(before, pairs.features(at, before, agreeing)));
            }
            agreeing += Pairs.agree(phrases.get(at), phrases.get(before)) ? 1 : 0;
        }
        options.addFirst(new Option(-1, novelty.features(at, agreeing)));
        return new Choice(phrases.get(at).markable(), options);
    }

    private Iterable<Integer> before(int at) {
        var phrase = phrases.get(at);
        var before = new TreeSet<Integer>();
        int near = phrase.isPronoun() ? NEAR_PRONOUN : NEAR;
        IntStream.range(Math.max(0, at - near), at).forEach(before::add);
        if (!phrase.isPronoun()) {
            before.addAll(repeats.of(phrase.noun(), at, SAME_NOUN));
            phrase.content().forEach(word -> before.addAll(repeats.of(word, at, 2)));
        } else if (isOfSpeech(phrase)) {
            before.addAll(lastSpeakers(at));
        }
        before.removeIf(it -> isSameHead(phrases.get(it), phrase));
        return before.descendingSet();
    }

    /// A list and its first have one head.
    private static boolean isSameHead(Phrase phrase, Phrase other) {
        return phrase.head() == other.head() && phrase.sentence() == other.sentence();
    }

    private List<Integer> lastSpeakers(int at) {
        int found = binarySearch(speakers, at);
        int until = found < 0 ? -found - 1 : found;
        return speakers.subList(Math.max(0, until - SAME_NOUN), until);
    }
}
