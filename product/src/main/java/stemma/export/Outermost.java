package stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Sayings as PolNeAR writes them down: only those in no other's content, each with words for its source where its sentence has
/// them ("Oss left, adding that …"), and with the "that" before what is said.
record Outermost(Tagged tagged) {
    boolean has(Saying saying) {
        return saying.parent().isEmpty();
    }

    /// The words for its source; where it goes on from another saying of its sentence, those of that one.
    List<Passage> source(Saying saying) {
        return saying.given() instanceof Given.SameAs(int other)
                ? tagged.sayings().get(other).source().stream()
                        .filter(source -> stand(source, start(saying)))
                        .toList()
                : saying.source();
    }

    private static Passage start(Saying saying) {
        return Stream.concat(saying.cue().stream(), saying.content().stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean stand(Passage one, Passage other) {
        return sentence(one).isPresent() && sentence(one).equals(sentence(other));
    }

    private Optional<Sentence> sentence(Passage at) {
        return tagged.sentences().stream()
                .filter(sentence -> sentence.at().overlaps(at))
                .findFirst();
    }

    /// The words of its cue; where there are none, the colon behind the source.
    List<Passage> cue(Saying saying) {
        return saying.cue().isEmpty() ? colon(saying).stream().toList() : saying.cue();
    }

    private Optional<Passage> colon(Saying saying) {
        return saying.source().stream()
                .reduce((_, last) -> last)
                .flatMap(source ->
                        sentence(source)
                                .flatMap(sentence ->
                                        sentence.words().stream()
                                                .filter(word -> word.at().begin() >= source.end())
                                                .findFirst()))
                .filter(word -> word.lemma().equals(":"))
                .map(Word::at);
    }

    /// What is said, with the conjunction before it.
    List<Passage> content(Saying saying) {
        var content = new ArrayList<>(saying.content());
        conjunction(content.getFirst())
                .ifPresent(that -> content.set(0, that.through(content.getFirst())));
        return content;
    }

    private Optional<Passage> conjunction(Passage content) {
        return sentence(content)
                .flatMap(sentence ->
                        sentence.words().stream()
                                .filter(word -> word.at().end() <= content.begin())
                                .reduce((_, last) -> last))
                .filter(word -> word.lemma().equals("that") && word.part().equals("SCONJ"))
                .map(Word::at);
    }
}
