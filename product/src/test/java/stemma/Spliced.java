package stemma;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What was read in two texts, as if it had been read in one.
record Spliced(int shift, int sayings) {
    /// @param shift where the second text starts in the one
    static Tagged of(Tagged first, Tagged second, int shift) {
        var moved = new Spliced(shift, first.sayings().size());
        return new Tagged(
                both(first.sentences(), second.sentences(), moved::sentence),
                both(first.entities(), second.entities(), moved::entity),
                both(first.names(), second.names(), moved::entity),
                both(first.media(), second.media(), moved::entity),
                both(first.sayings(), second.sayings(), moved::saying));
    }

    private static <T> List<T> both(List<T> first, List<T> second, Function<T, T> moved) {
        return Stream.concat(first.stream(), second.stream().map(moved)).toList();
    }

    private Passage at(Passage at) {
        return new Passage(at.begin() + shift, at.end() + shift);
    }

    private Sentence sentence(Sentence sentence) {
        return new Sentence(
                at(sentence.at()),
                sentence.words().stream()
                        .map(word ->
                                new Word(
                                        at(word.at()),
                                        word.part(),
                                        word.lemma(),
                                        word.head(),
                                        word.relation()))
                        .toList());
    }

    private Entity entity(Entity entity) {
        return new Entity(at(entity.at()), entity.type(), entity.probability());
    }

    private Saying saying(Saying saying) {
        return new Saying(
                saying.kind(),
                saying.source().stream().map(this::at).toList(),
                saying.cue().stream().map(this::at).toList(),
                saying.content().stream().map(this::at).toList(),
                given(saying.given()),
                saying.parent().map(parent -> parent + sayings),
                saying.probability());
    }

    private Given given(Given given) {
        return given instanceof Given.SameAs(int saying)
                ? new Given.SameAs(saying + sayings)
                : given;
    }
}
