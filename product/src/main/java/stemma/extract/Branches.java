package stemma.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree while it is put right: its words by their places, each of which can be hung on another.
final class Branches {
    private final String text;
    private final Sentence read;
    private final List<Word> words;

    Branches(String text, Sentence read) {
        this.text = text;
        this.read = read;
        this.words = new ArrayList<>(read.words());
    }

    /// The sentence as it hangs now.
    Sentence sentence() {
        return new Sentence(read.at(), words);
    }

    /// Its words as they hang now.
    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /// The place of the word that it hangs on; -1 for a root.
    int head(int at) {
        return words.get(at).head();
    }

    String lemma(int at) {
        return words.get(at).lemma();
    }

    /// As it stands in the text.
    String written(int at) {
        return words.get(at).at().in(text);
    }

    /// In small letters.
    String form(int at) {
        return written(at).toLowerCase(Locale.ROOT);
    }

    boolean isForm(int at, String form) {
        return written(at).equalsIgnoreCase(form);
    }

    boolean isPart(int at, String part) {
        return words.get(at).part().equals(part);
    }

    /// Whether it is a noun or name.
    boolean isNoun(int at) {
        return isPart(at, "NOUN") || isPart(at, "PROPN");
    }

    /// Whether it hangs by exactly this relation.
    boolean is(int at, String relation) {
        return words.get(at).relation().equals(relation);
    }

    boolean isSubject(int at) {
        return words.get(at).relation().startsWith("nsubj");
    }

    /// All that hang on a word.
    IntStream children(int head) {
        return IntStream.range(0, words.size()).filter(it -> head(it) == head);
    }

    /// Those that hang on a word by one of these relations or their subtypes.
    IntStream children(int head, String... relations) {
        return children(head).filter(it -> isOneOf(words.get(it).relation(), relations));
    }

    private static boolean isOneOf(String own, String[] relations) {
        return Arrays.stream(relations)
                .anyMatch(it ->
                        own.startsWith(it)
                                && (own.length() == it.length() || own.charAt(it.length()) == ':'));
    }

    boolean has(int head, String... relations) {
        return children(head, relations).findAny().isPresent();
    }

    boolean hasSubject(int verb) {
        return children(verb).anyMatch(this::isSubject);
    }

    /// Whether it is a word, or hangs on it over any others.
    boolean leadsTo(int from, int above) {
        int at = from;
        for (int steps = 0; at >= 0 && at != above && steps < words.size(); steps++) {
            at = head(at);
        }
        return at == above;
    }

    void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }

    /// The same by the relation that it has.
    void hang(int at, int head) {
        hang(at, head, words.get(at).relation());
    }

    /// As a part of the name that another word is of, whatever it was taken for.
    void hangAsName(int at, int head) {
        var word = words.get(at);
        words.set(at, new Word(word.at(), "PROPN", word.lemma(), head, "flat"));
    }
}
