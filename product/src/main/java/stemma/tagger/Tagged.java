package stemma.tagger;

import java.util.List;
import java.util.Optional;
import stemma.model.CueKind;
import stemma.model.Passage;

/// What the model reads in a text. All passages are offsets into it, in UTF-16 code units, half-open.
///
/// @param sentences   in the order of the text, as they were handed in
/// @param entities    mentions by the types of re3d, in the order of the text, none overlapping
/// @param names       names, also those inside longer mentions, in the order of the text, none overlapping
/// @param media       names of newspapers, broadcasters, agencies, websites
/// @param sayings     who says what, in the order of their content
public record Tagged(
        List<Sentence> sentences,
        List<Entity> entities,
        List<Entity> names,
        List<Entity> media,
        List<Saying> sayings) {
    public Tagged {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        names = List.copyOf(names);
        media = List.copyOf(media);
        sayings = List.copyOf(sayings);
    }

    /// The same reading with other trees.
    public Tagged withSentences(List<Sentence> others) {
        return new Tagged(others, entities, names, media, sayings);
    }

    /// The same reading with other names.
    public Tagged withNames(List<Entity> others) {
        return new Tagged(sentences, entities, others, media, sayings);
    }

    /// The same reading with other sayings.
    public Tagged withSayings(List<Saying> others) {
        return new Tagged(sentences, entities, names, media, others);
    }

    /// @param words in the order of the text
    public record Sentence(Passage at, List<Word> words) {
        public Sentence {
            words = List.copyOf(words);
        }
    }

    /// A word in its sentence's tree, after Universal Dependencies version 2.
    ///
    /// @param part     universal part of speech, such as `NOUN`
    /// @param head     index of the word it hangs on in the sentence's words, or -1 for the root
    /// @param relation universal relation, such as `nsubj`; `root` for the root
    public record Word(Passage at, String part, String lemma, int head, String relation) {
        /// The same word hung on another, by its index in the sentence.
        public Word on(int other, String by) {
            return new Word(at, part, lemma, other, by);
        }

        /// Whether it is a dash of any length.
        public boolean isDash() {
            return VoxPops.isDash(lemma);
        }
    }

    /// @param type        `Organisation`, `Person`, ...: a type of the layout that the model came with
    /// @param probability the model's own, 0 to 1
    public record Entity(Passage at, String type, double probability) {}

    /// One attribution.
    ///
    /// @param source      the words for whoever says it; none where `given` tells why
    /// @param cue         the words that hand it to the source; none for a quotation or headline without any
    /// @param content     what is said; never empty
    /// @param given       how the source is known
    /// @param parent      index in the text's sayings of the smallest one whose content holds this one
    /// @param probability the model's own, 0 to 1
    public record Saying(
            CueKind kind,
            List<Passage> source,
            List<Passage> cue,
            List<Passage> content,
            Given given,
            Optional<Integer> parent,
            double probability) {
        public Saying {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("A saying has content");
            }
        }

        /// The same, of another kind.
        public Saying withKind(CueKind other) {
            return new Saying(other, source, cue, content, given, parent, probability);
        }

        /// The same with another source in words of its own.
        public Saying withSource(List<Passage> words) {
            return new Saying(kind, words, cue, content, given, parent, probability);
        }

        /// The same with other words that are said; never none.
        public Saying withContent(List<Passage> words) {
            return new Saying(kind, source, cue, words, given, parent, probability);
        }

        /// The same, tied otherwise to other sayings.
        public Saying tied(Given how, Optional<Integer> within) {
            return new Saying(kind, source, cue, content, how, within, probability);
        }
    }

    /// How the source of a saying is known.
    public sealed interface Given {
        /// In words of its own: `source`.
        record Here() implements Given {}

        /// Nobody is named: "reportedly".
        record Unnamed() implements Given {}

        /// The text's own author: "we understand".
        record Author() implements Given {}

        /// Whoever said another saying, by its index in the text's sayings.
        record SameAs(int saying) implements Given {}
    }
}
