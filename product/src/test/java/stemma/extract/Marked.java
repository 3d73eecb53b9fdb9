package stemma.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Sentences;
import stemma.text.Token;
import stemma.text.Tokens;

/// A reading put together by hand, its passages named by their words: the first place where they stand, or the next after `|`.
final class Marked {
    private final String text;
    private final Set<String> heads = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Map<String, String> relations = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Entity> names = new ArrayList<>();
    private final List<Entity> media = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();

    Marked(String text) {
        this.text = text;
    }

    /// Words that others hang on; any other word hangs on the one behind it.
    Marked heads(String... words) {
        heads.addAll(List.of(words));
        return this;
    }

    Marked adjectives(String... words) {
        adjectives.addAll(List.of(words));
        return this;
    }

    /// Words that are nouns though they have a capital.
    Marked nouns(String... words) {
        nouns.addAll(List.of(words));
        return this;
    }

    /// Words that mean several: what is without their last letter means one.
    Marked plurals(String... words) {
        plurals.addAll(List.of(words));
        return this;
    }

    Marked verbs(String... words) {
        verbs.addAll(List.of(words));
        return this;
    }

    /// By which relation a word hangs on the one behind it.
    Marked relation(String word, String relation) {
        relations.put(word, relation);
        return this;
    }

    Marked entity(String type, String words) {
        entities.add(new Entity(at(words), type, 0.9));
        return this;
    }

    Marked name(String type, String words) {
        names.add(new Entity(at(words), type, 0.9));
        return this;
    }

    Marked medium(String words) {
        media.add(new Entity(at(words), "medium", 0.9));
        return this;
    }

    /// A saying of the outermost level whose source stands in the text. Each part may be empty, or several joined by ` … `.
    Marked saying(CueKind kind, String source, String cue, String content) {
        return saying(kind, source, cue, content, new Given.Here(), -1);
    }

    Marked saying(
            CueKind kind, String source, String cue, String content, Given given, int parent) {
        sayings.add(
                new Saying(
                        kind,
                        all(source),
                        all(cue),
                        all(content),
                        given,
                        parent < 0 ? Optional.empty() : Optional.of(parent),
                        0.75));
        return this;
    }

    Tagged tagged() {
        var sentences =
                Sentences.of(text, new Passage(0, text.length())).stream()
                        .map(this::sentence)
                        .toList();
        return new Tagged(sentences, entities, names, media, sayings);
    }

    private Sentence sentence(Passage at) {
        var tokens = Tokens.of(text, at);
        var words = new ArrayList<Word>();
        for (var token : tokens) {
            int next = words.size() + 1;
            boolean isHead = heads.contains(token.word()) || next == tokens.size();
            words.add(
                    new Word(
                            token.at(),
                            part(token),
                            lemma(token.word()),
                            isHead ? -1 : next,
                            isHead ? "root" : relations.getOrDefault(token.word(), "dep")));
        }
        return new Sentence(at, words);
    }

    private String lemma(String word) {
        return plurals.contains(word) ? word.substring(0, word.length() - 1) : word;
    }

    private String part(Token token) {
        if (adjectives.contains(token.word())) {
            return "ADJ";
        }
        if (verbs.contains(token.word())) {
            return "VERB";
        }
        boolean isName = token.isCapitalised() && !nouns.contains(token.word());
        return isName ? "PROPN" : token.isWord() ? "NOUN" : "PUNCT";
    }

    private List<Passage> all(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" … ")).map(this::at).toList();
    }

    private Passage at(String words) {
        int behind = words.indexOf('|');
        int from = behind < 0 ? 0 : text.indexOf(words.substring(0, behind)) + behind;
        String searched = words.substring(behind + 1);
        int begin = text.indexOf(searched, from);
        return new Passage(begin, begin + searched.length());
    }
}
