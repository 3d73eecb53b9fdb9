package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What is said goes on to its verb: of “reported that the League | had asked for tents” the model may hand on no more than the subject; and to the end of
/// the name that it ends in.
final class WholeContents {
    private final List<Saying> sayings;
    private final List<Sentence> sentences;
    private final List<Entity> names;

    private WholeContents(Tagged tagged) {
        this.sayings = new ArrayList<>(tagged.sayings());
        this.sentences = tagged.sentences();
        this.names = tagged.names();
    }

    /// The same reading with whole contents; what is said in the words that came stands within them.
    static Tagged in(Tagged tagged) {
        var whole = new WholeContents(tagged);
        IntStream.range(0, whole.sayings.size()).forEach(whole::complete);
        return tagged.withSayings(whole.sayings);
    }

    private void complete(int index) {
        var read = sayings.get(index);
        var saying = read.withContent(read.content().stream().map(it -> named(read, it)).toList());
        sayings.set(index, saying);
        if (saying.content().size() == 1) {
            var content = saying.content().getFirst();
            rest(saying, content)
                    .filter(rest -> saying.source().stream().noneMatch(rest::overlaps))
                    .ifPresent(rest -> goOn(index, content, rest));
        }
    }

    /// With the rest of a name that they end in.
    private Passage named(Saying saying, Passage content) {
        return InOrder.overlapping(names, Entity::at, content).stream()
                .map(Entity::at)
                .filter(name -> name.begin() >= content.begin() && name.end() > content.end())
                .filter(name -> saying.source().stream().noneMatch(name::overlaps))
                .filter(name -> saying.cue().stream().noneMatch(name::overlaps))
                .findFirst()
                .map(content::through)
                .orElse(content);
    }

    private void goOn(int index, Passage content, Passage rest) {
        var saying = sayings.get(index);
        sayings.set(index, saying.withContent(List.of(content.through(rest))));
        for (int i = 0; i < sayings.size(); i++) {
            var other = sayings.get(i);
            boolean isInRest =
                    !other.cue().isEmpty() && other.cue().stream().allMatch(rest::covers);
            if (i != index && isInRest && other.parent().equals(saying.parent())) {
                sayings.set(i, other.tied(other.given(), Optional.of(index)));
            }
        }
    }

    /// From the end of the content to that of the clause whose subject it holds and whose verb it does not.
    private Optional<Passage> rest(Saying saying, Passage content) {
        return InOrder.overlapping(sentences, Sentence::at, content).stream()
                .filter(sentence -> sentence.at().covers(content))
                .map(Sentence::words)
                .flatMap(words ->
                        IntStream.range(0, words.size())
                                .filter(verb -> isLeftOut(verb, words, saying, content))
                                .mapToObj(verb -> new Passage(content.end(), end(verb, words))))
                .findFirst();
    }

    private static boolean isLeftOut(int verb, List<Word> words, Saying saying, Passage content) {
        var word = words.get(verb);
        return word.relation().equals("ccomp")
                && word.at().begin() >= content.end()
                && saying.cue().stream().anyMatch(words.get(word.head()).at()::overlaps)
                && words.stream()
                        .filter(child -> child.head() == verb)
                        .filter(child -> child.relation().startsWith("nsubj"))
                        .anyMatch(child -> content.covers(child.at()));
    }

    private static int end(int verb, List<Word> words) {
        return IntStream.range(verb, words.size())
                .filter(i -> hangsOn(verb, i, words) && !words.get(i).part().equals("PUNCT"))
                .map(i -> words.get(i).at().end())
                .max()
                .orElseThrow();
    }

    private static boolean hangsOn(int verb, int word, List<Word> words) {
        int at = word;
        for (int steps = 0; at >= 0 && at != verb && steps < words.size(); steps++) {
            at = words.get(at).head();
        }
        return at == verb;
    }
}
