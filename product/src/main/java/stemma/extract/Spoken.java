package stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.time.Time;

/// When something was said, by the words for a time that hang on the words that hand it on: "said on Saturday that".
///
/// What stands in the words that are said is never such a time.
final class Spoken {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private final String text;
    private final List<Sentence> sentences;
    private final Sayings sayings;
    private final Dates dates;

    Spoken(String text, Tagged tagged, Dates dates) {
        this.text = text;
        this.sentences = tagged.sentences();
        this.sayings = new Sayings(tagged.sayings());
        this.dates = dates;
    }

    /// When a saying was said.
    ///
    /// @param source the words for who says it; may be none, and so may be
    /// @param cue    the words that hand it to the source
    Optional<Link.Said> when(List<Passage> source, List<Passage> cue, List<Passage> content) {
        return cue.stream()
                .limit(1)
                .flatMap(it -> InOrder.overlapping(sentences, Sentence::at, it).stream())
                .flatMap(sentence -> times(sentence, source, cue))
                .filter(time -> !holds(content, time.at()))
                .filter(time -> sayings.areTogether(time.at(), cue.getFirst()))
                .findFirst()
                .map(time -> new Link.Said(time.at(), time.when()));
    }

    private Stream<Time> times(Sentence sentence, List<Passage> source, List<Passage> cue) {
        var place = new Place(sentence.words(), source, cue);
        return dates.days(sentence).stream().filter(time -> isOf(time, place));
    }

    /// Where in a sentence something is said.
    private record Place(List<Word> words, List<Passage> source, List<Passage> cue) {
        /// A cue, or the writing that "according to" stands before.
        boolean isTold(int word) {
            var at = words.get(word).at();
            return holds(cue, at)
                    || holds(source, at)
                            && isOccasion(words.get(word))
                            && cues().anyMatch(i -> words.get(i).head() == word);
        }

        IntStream cues() {
            return IntStream.range(0, words.size()).filter(i -> holds(cue, words.get(i).at()));
        }
    }

    private boolean isOf(Time time, Place place) {
        return dates.dated(
                        time, place.words, place::isTold, (word, noun) -> passes(word, noun, place))
                .filter(word ->
                        place.isTold(word)
                                || isOccasion(word, place)
                                || isIssued(word, place)
                                || place.cues().anyMatch(cue -> goesOn(cue, time, word, place)))
                .isPresent();
    }

    /// From a time in "a statement of 3 March", "told reporters on Monday", "Norvia on Monday said".
    private boolean passes(Word word, Word noun, Place place) {
        return isOccasion(noun) && !OBJECTS.contains(noun.relation())
                || !dates.isOwn(word, noun, place.words)
                        && (noun.part().equals("PROPN")
                                || Dates.isWord(noun.lemma(), "part")
                                || holds(place.source, noun.at())
                                || OBJECTS.contains(noun.relation()));
    }

    /// "On Monday the army confirmed it and said", "confirmed it on Monday, saying".
    private boolean goesOn(int cue, Time time, int verb, Place place) {
        var word = place.words.get(cue);
        boolean isWith =
                word.head() == verb
                        && word.relation().equals("advcl")
                        && subjects(cue, place.words) == 0
                        && verb < cue
                        && !Relays.isCiting(word.at().in(text));
        return isWith || dates.isShared(time, cue, verb, place.words);
    }

    private static long subjects(int verb, List<Word> words) {
        return words.stream()
                .filter(it -> it.head() == verb)
                .filter(it -> it.relation().startsWith("nsubj") || it.relation().equals("mark"))
                .count();
    }

    /// "Reached on Saturday, he said".
    private boolean isOccasion(int verb, Place place) {
        var word = place.words.get(verb);
        return word.relation().startsWith("advcl")
                && isForm(word, "spoken")
                && word.head() >= 0
                && place.isTold(word.head());
    }

    /// "According to a report published on Monday".
    private boolean isIssued(int verb, Place place) {
        var word = place.words.get(verb);
        if (!word.relation().startsWith("acl") || !isForm(word, "issued")) {
            return false;
        }
        var writing = place.words.get(word.head());
        return isOccasion(writing)
                && (place.isTold(word.head())
                        || writing.head() >= 0 && place.isTold(writing.head()));
    }

    private boolean isForm(Word verb, String how) {
        return Dates.isWord(verb.at().in(text), how);
    }

    private static boolean isOccasion(Word noun) {
        return Dates.isWord(noun.lemma(), "occasion");
    }

    private static boolean holds(List<Passage> words, Passage at) {
        return words.stream().anyMatch(at::overlaps);
    }
}
