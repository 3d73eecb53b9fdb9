package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Tells what is said by nobody though it looks so: "nobody told us", "no official said", "according to the plan".
final class NoSource {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final String BY = " by ";
    private static final String TO_BE = "to be ";
    private static final String MEASURING = "according to";

    /// Quoted words that are no title: “advance notice”.
    private static final Pattern QUOTED = Pattern.compile("[“„«\"'‘]\\p{Ll}.*", Pattern.DOTALL);

    /// Words from "no" to its noun.
    private static final int NEAR = 6;

    private final String text;
    private final List<Sentence> sentences;
    private final Sources sources;

    NoSource(String text, List<Sentence> sentences, Sources sources) {
        this.text = text;
        this.sentences = sentences;
        this.sources = sources;
    }

    /// Whether nobody says it; what follows the words for a measure is one too, where no source was found in it or it is quoted words. Marks without a
    /// letter are nobody.
    boolean isOf(Saying saying) {
        boolean isMeasuring = saying.cue().stream().anyMatch(cue -> lower(cue).equals(MEASURING));
        var first = saying.source().stream().limit(1).toList();
        return isMeasuring && first.stream().allMatch(at -> QUOTED.matcher(at.in(text)).matches())
                || first.stream().anyMatch(this::isNobody)
                || !first.isEmpty() && saying.source().stream().noneMatch(this::isWorded)
                || first.isEmpty() && isGranted(saying)
                || !first.isEmpty() && sources.isMeasure(saying.source());
    }

    private boolean isWorded(Passage at) {
        return at.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// "They asked to be permitted to leave": whose leave it is to be is in the asking.
    private boolean isGranted(Saying saying) {
        return saying.cue().stream().limit(1).anyMatch(cue -> lower(cue).startsWith(TO_BE));
    }

    /// "He was asked by telephone": by which way, and not by whom.
    boolean isWay(Saying saying) {
        return saying.source().size() == 1
                && SpeakerNouns.is(saying.source().getFirst().in(text), "way")
                && isBehindBy(saying.source().getFirst().begin());
    }

    private boolean isBehindBy(int begin) {
        return text.substring(Math.max(0, begin - BY.length()), begin).equalsIgnoreCase(BY);
    }

    private boolean isNobody(Passage source) {
        return InOrder.overlapping(sentences, Sentence::at, source).stream()
                .limit(1)
                .anyMatch(sentence -> isNobody(source, sentence.words()));
    }

    /// Nobody is the word that the others hang on, or "no" stands with it.
    private boolean isNobody(Passage source, List<Word> words) {
        return new Trees(List.of(new Sentence(source, words)))
                .head(source)
                .filter(head -> NOBODY.contains(lower(head.at())) || hasNo(head, words))
                .isPresent();
    }

    private boolean hasNo(Word noun, List<Word> words) {
        int at = InOrder.firstEndingAfter(words, Word::at, noun.at().begin());
        return words.subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(word ->
                        word.head() == at
                                && word.relation().equals("det")
                                && NO.contains(lower(word.at())));
    }

    private String lower(Passage at) {
        return at.in(text).toLowerCase(Locale.ROOT);
    }
}
