package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// How a saying presents what it says: as its kind of cue does, unless the cue itself is denied: "do not want to", "has not confirmed that", "has stopped denying that".
final class Manners {
    private static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "never", "no", "cannot", "neither", "nor");

    /// "Not only said" says.
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

    /// Verbs of who does not do what hangs on them: "declined to say".
    private static final List<String> REFUSALS = List.of("declin", "refus", "fail");

    /// Whoever "appeared to confirm it" has not, for sure.
    private static final List<String> HEDGES = List.of("appear", "seem");

    /// "Has stopped denying that".
    private static final Set<String> ENDING =
            Set.of("stop", "stops", "stopped", "cease", "ceases", "ceased", "quit", "quits");

    /// What makes a clause one that is not said to be so.
    private static final Map<String, Modality> OPENING =
            Map.of(
                    "whether", Modality.BELIEVED,
                    "if", Modality.CONDITIONAL,
                    "unless", Modality.CONDITIONAL);

    /// Not to doubt is not to deny: "do not exclude that".
    private static final List<String> DOUBTS =
            List.of("exclud", "doubt", "rule", "disput", "question", "dismiss", "deny", "denie");

    private final String text;
    private final List<Sentence> sentences;

    Manners(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /// @param words those of what is said that are one statement
    Modality of(Saying saying, List<Passage> words) {
        var modality = of(saying);
        return modality == Modality.ASSERTED
                ? Outlook.of(text, sentences, words).orElse(modality)
                : modality;
    }

    /// To decline to say whether something is so is no denial, and what "remained unclear whether" it was so is left open.
    Modality of(Saying saying) {
        if (saying.kind() == CueKind.DENIES && asks(saying)) {
            return Modality.BELIEVED;
        }
        var modality = isDenied(saying) ? denied(saying) : saying.kind().modality();
        if (modality == Modality.ASSERTED && (starts(saying.cue(), HEDGES) || isOpen(saying))) {
            return Modality.BELIEVED;
        }
        return modality == Modality.ASSERTED ? open(saying).orElse(modality) : modality;
    }

    /// Nobody says that it was said where it is not known "whether the office had approved it", or in "if the office confirms it".
    private Optional<Modality> open(Saying saying) {
        return saying.cue().stream()
                .flatMap(cue -> around(cue).flatMap(words -> marks(cue, words)))
                .map(OPENING::get)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /// The words by which the clause of a cue hangs on another.
    private Stream<String> marks(Passage cue, List<Word> words) {
        return words.stream()
                .filter(word -> word.relation().equals("mark"))
                .filter(word -> word.head() >= 0 && cue.covers(words.get(word.head()).at()))
                .map(word -> lower(word.at()));
    }

    /// Who does not believe or want something stands against it, since such a "not" belongs to what is believed (raising of negatives: Horn 1989,
    /// section 5.2); who does not know that it is so takes it to be so (factives: Kiparsky and Kiparsky 1970); all others leave it open.
    private Modality denied(Saying saying) {
        return switch (saying.kind()) {
            case BELIEVES, PLANS, REQUESTS, PERMITS, THREATENS ->
                    starts(saying.cue(), DOUBTS) ? Modality.BELIEVED : Modality.DENIED;
            case KNOWS -> asks(saying) ? Modality.BELIEVED : Modality.ASSERTED;
            case SAYS, CONFIRMS, CLAIMS, DENIES, ACCUSES, WARNS, ASKS -> Modality.BELIEVED;
        };
    }

    private boolean asks(Saying saying) {
        return isOpen(saying) || lower(saying.content().getFirst()).startsWith("if ");
    }

    private boolean isOpen(Saying saying) {
        return lower(saying.content().getFirst()).startsWith("whether ");
    }

    private boolean isDenied(Saying saying) {
        return saying.cue().stream().anyMatch(cue -> isDenied(cue) || isOver(cue))
                || saying.kind() != CueKind.DENIES && starts(saying.cue(), REFUSALS);
    }

    private boolean isDenied(Passage cue) {
        return around(cue)
                .anyMatch(words ->
                        IntStream.range(0, words.size())
                                .filter(i -> isNot(i, words))
                                .anyMatch(i -> belongsTo(cue, i, words)));
    }

    /// Whether it is what somebody does no more.
    private boolean isOver(Passage cue) {
        return around(cue)
                .anyMatch(words ->
                        IntStream.range(1, words.size())
                                .filter(i -> cue.covers(words.get(i).at()))
                                .filter(i -> lower(words.get(i).at()).endsWith("ing"))
                                .anyMatch(i -> ENDING.contains(lower(words.get(i - 1).at()))));
    }

    /// The words of the sentence that a cue stands in.
    private Stream<List<Word>> around(Passage cue) {
        return InOrder.overlapping(sentences, Sentence::at, cue).stream().map(Sentence::words);
    }

    private boolean isNot(int word, List<Word> words) {
        return NOT.contains(lower(words.get(word).at()))
                && (word + 1 == words.size() || !ONLY.contains(lower(words.get(word + 1).at())));
    }

    /// It stands within, or hangs on the verb.
    private static boolean belongsTo(Passage cue, int not, List<Word> words) {
        var word = words.get(not);
        boolean isOfVerb =
                word.head() >= 0
                        && word.relation().equals("advmod")
                        && words.get(word.head()).part().equals("VERB");
        return cue.covers(word.at()) || isOfVerb && cue.covers(words.get(word.head()).at());
    }

    private boolean starts(List<Passage> cue, List<String> stems) {
        return cue.stream()
                .flatMap(part -> List.of(lower(part).split("\\s+")).stream())
                .anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }

    private String lower(Passage at) {
        return at.in(text).toLowerCase(Locale.ROOT);
    }
}
