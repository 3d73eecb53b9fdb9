package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;

/// Tells names from other words in headlines that write all of them large: "Greater Freedom To".
final class HeadlineNames {
    private final String text;
    private final List<Passage> titles;

    /// All other sentences, in small letters.
    private final String below;

    HeadlineNames(String text, List<Sentence> sentences) {
        this.text = text;
        this.titles = OwnNames.titles(text, sentences);
        this.below =
                titles.isEmpty()
                        ? ""
                        : sentences.stream()
                                .map(Sentence::at)
                                .filter(at -> !titles.contains(at))
                                .map(at -> small(Words.of(at, text)))
                                .collect(joining("\n"));
    }

    /// Whether several words are no name: none of them tells of a body, and no sentence below the headlines has them.
    boolean areWords(Passage at) {
        String words = Words.of(at, text);
        return words.contains(" ")
                && !below.isEmpty()
                && titles.stream().anyMatch(at::overlaps)
                && Stream.of(words.split(" ")).allMatch(word -> Heads.kind(word).isEmpty())
                && Heads.ofBeginning(words).isEmpty()
                && !below.contains(small(Words.withoutPossessive(words)));
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
