package stemma.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Sayings as PolNeAR writes them down: only those in no other's content, each with words for its source where its sentence has
/// them ("Oss left, adding that …"), "who" where it says so in a clause of its own ("a clerk who claims …"), and with the "that" before what
/// is said.
record Outermost(Tagged tagged) {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    boolean has(Saying saying) {
        return saying.parent().isEmpty();
    }

    /// The words for its source; where it goes on from another saying of its sentence, those of that one.
    List<Passage> source(Saying saying) {
        return relative(saying).map(List::of).orElseGet(() -> told(saying));
    }

    /// The pronoun that stands for the source in a relative clause with the cue.
    private Optional<Passage> relative(Saying saying) {
        return saying.cue().stream()
                .limit(1)
                .flatMap(cue -> sentence(cue).stream())
                .flatMap(sentence ->
                        sentence.words().stream()
                                .filter(word -> stands(word, saying, sentence.words())))
                .map(Word::at)
                .findFirst();
    }

    /// Whether a pronoun is the subject of the cue's clause, and that clause belongs to the source.
    private static boolean stands(Word pronoun, Saying saying, List<Word> words) {
        if (!RELATIVE.contains(pronoun.lemma())
                || !pronoun.relation().startsWith("nsubj")
                || pronoun.head() < 0) {
            return false;
        }
        var verb = words.get(pronoun.head());
        return verb.relation().equals("acl:relcl")
                && verb.head() >= 0
                && overlap(saying.source(), words.get(verb.head()))
                && overlap(saying.cue(), verb);
    }

    private static boolean overlap(List<Passage> passages, Word word) {
        return passages.stream().anyMatch(word.at()::overlaps);
    }

    private List<Passage> told(Saying saying) {
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

    /// The words of its cue; where there are none, the colon behind the source or the dash before it.
    List<Passage> cue(Saying saying) {
        return saying.cue().isEmpty()
                ? colon(saying).or(() -> dash(saying)).stream().toList()
                : saying.cue();
    }

    private Optional<Passage> dash(Saying saying) {
        return saying.source().stream()
                .limit(1)
                .flatMap(source ->
                        sentence(source).stream()
                                .flatMap(sentence -> sentence.words().stream())
                                .filter(word -> word.at().end() <= source.begin()))
                .reduce((_, last) -> last)
                .filter(Word::isDash)
                .map(Word::at);
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

    /// What is said, each part with the conjunction before it.
    List<Passage> content(Saying saying) {
        return saying.content().stream()
                .map(part -> conjunction(part).map(that -> that.through(part)).orElse(part))
                .toList();
    }

    /// Also over a comma: "said that, once the bridge was shut, …".
    private Optional<Passage> conjunction(Passage content) {
        return sentence(content)
                .flatMap(sentence ->
                        sentence.words().stream()
                                .filter(word -> word.at().end() <= content.begin())
                                .filter(word -> !word.lemma().equals(","))
                                .reduce((_, last) -> last))
                .filter(word -> word.lemma().equals("that") && word.part().equals("SCONJ"))
                .map(Word::at);
    }
}
