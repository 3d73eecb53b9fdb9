package stemma.predicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree, gone through by word indices. Relations are universal ones, without their subtype.
final class Parse {
    /// What hangs on a word and is no part of its phrase.
    private static final Set<String> APART =
            Set.of(
                    "conj",
                    "cc",
                    "acl",
                    "advcl",
                    "appos",
                    "punct",
                    "parataxis",
                    "case",
                    "mark",
                    "cop",
                    "nsubj",
                    "expl",
                    "discourse",
                    "dep",
                    "ccomp",
                    "aux");

    private static final Set<String> BEFORE = Set.of("ADP", "CCONJ", "SCONJ", "PUNCT");

    private static final int LONGEST = 400;

    private final String text;
    private final List<Word> words;
    private final List<List<Integer>> children;
    private final List<String> forms;
    private final List<String> relations;

    private Parse(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        forms = words.stream().map(word -> word.at().in(text).toLowerCase(Locale.ROOT)).toList();
        relations = words.stream().map(Way::relation).toList();
        children = words.stream().<List<Integer>>map(_ -> new ArrayList<>()).toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= 0) {
                children.get(words.get(i).head()).add(i);
            }
        }
    }

    /// None where the words are no tree, as one hangs on itself or outside, and none of a sentence longer than any author
    /// writes, which is a list or a page's leavings.
    static Optional<Parse> of(String text, Sentence sentence) {
        var words = sentence.words();
        boolean isTree =
                words.size() <= LONGEST
                        && IntStream.range(0, words.size()).allMatch(i -> reachesRoot(words, i));
        return isTree ? Optional.of(new Parse(text, words)) : Optional.empty();
    }

    private static boolean reachesRoot(List<Word> words, int word) {
        int at = word;
        for (int steps = 0; steps <= words.size(); steps++) {
            int head = words.get(at).head();
            if (head < 0) {
                return true;
            }
            if (head >= words.size()) {
                return false;
            }
            at = head;
        }
        return false;
    }

    int size() {
        return words.size();
    }

    /// The word in small letters.
    String form(int word) {
        return word >= 0 && word < size() ? forms.get(word) : "";
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(at(word).begin()));
    }

    String part(int word) {
        return words.get(word).part();
    }

    boolean isPart(int word, String... parts) {
        return isOneOf(part(word), parts);
    }

    private static boolean isOneOf(String own, String[] wanted) {
        for (String one : wanted) {
            if (one.equals(own)) {
                return true;
            }
        }
        return false;
    }

    int head(int word) {
        return words.get(word).head();
    }

    Passage at(int word) {
        return words.get(word).at();
    }

    String relation(int word) {
        return relations.get(word);
    }

    boolean is(int word, String... relations) {
        return isOneOf(relation(word), relations);
    }

    boolean isSubtype(int word, String subtype) {
        return words.get(word).relation().endsWith(":" + subtype);
    }

    /// All of them where no relation is named.
    List<Integer> children(int word, String... relations) {
        if (relations.length == 0) {
            return List.copyOf(children.get(word));
        }
        var found = new ArrayList<Integer>();
        for (Integer child : children.get(word)) {
            if (isOneOf(relation(child), relations)) {
                found.add(child);
            }
        }
        return Collections.unmodifiableList(found);
    }

    boolean has(int word, String... relations) {
        return !children(word, relations).isEmpty();
    }

    /// How far from the root it is.
    int depth(int word) {
        int depth = 0;
        for (int at = word; head(at) >= 0; at = head(at)) {
            depth++;
        }
        return depth;
    }

    /// The words from the root down, as far as possible in the order of the text.
    List<Integer> downwards() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(this::depth).thenComparing(word -> word))
                .toList();
    }

    /// What ties a word to its head: `on`, `in front of`; empty where nothing does.
    String preposition(int word) {
        return children(word, "case", "mark").stream()
                .filter(child -> child < word && !isPossessive(child))
                .flatMap(
                        child -> Stream.concat(Stream.of(child), children(child, "fixed").stream()))
                .map(this::form)
                .collect(Collectors.joining(" "));
    }

    /// Whether the word is `'s`.
    boolean isPossessive(int word) {
        return Set.of("'s", "’s", "'", "’").contains(form(word)) && is(word, "case");
    }

    /// Whether `'s` stands behind it.
    boolean hasPossessive(int word) {
        return children(word).stream().anyMatch(child -> child > word && isPossessive(child));
    }

    boolean isVerb(int word) {
        return isPart(word, "VERB");
    }

    /// "arming the Front", whatever part of speech it is taken for.
    boolean isGerund(int word) {
        return form(word).endsWith("ing") && has(word, "obj");
    }

    boolean isNominal(int word) {
        return isPart(word, "NOUN", "PROPN", "PRON", "NUM", "SYM", "X")
                || isPart(word, "ADJ") && !has(word, "cop");
    }

    /// A word with what hangs on it, without clauses, appositions and the others of a list.
    Passage phrase(int word) {
        int begin = word;
        int end = word;
        for (int child : children.get(word)) {
            if (!APART.contains(relation(child)) && child < word) {
                begin = Math.min(begin, edge(child, false));
            }
            if (!APART.contains(relation(child)) && child > word) {
                end = Math.max(end, edge(child, true));
            }
        }
        return trimmed(begin, word, end);
    }

    /// The phrase of a word without what stands on the far side of another, where a wrong tree hangs it there.
    Passage phraseBeside(int word, int other) {
        var phrase = phrase(word);
        if (word == other || !phrase.covers(at(other))) {
            return phrase;
        }
        return other < word
                ? trimmed(other + 1, word, word)
                        .through(new Passage(at(word).begin(), phrase.end()))
                : new Passage(phrase.begin(), at(other - 1).end());
    }

    private Passage trimmed(int first, int word, int last) {
        int begin = first;
        while (begin < word && BEFORE.contains(part(begin))) {
            begin++;
        }
        return at(begin).through(at(last));
    }

    /// A clause's words, without the stop behind it.
    Passage clause(int word) {
        var all = new ArrayList<>(List.of(word));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children.get(all.get(i)));
        }
        int begin = all.stream().reduce(word, Math::min);
        int end = all.stream().filter(other -> !isPart(other, "PUNCT")).reduce(word, Math::max);
        return at(begin).through(at(end));
    }

    private int edge(int word, boolean last) {
        return within(word).stream().reduce(word, last ? Math::max : Math::min);
    }

    /// A word and what hangs on it: prepositions and others of a list too, no clauses.
    private List<Integer> within(int word) {
        var all = new ArrayList<>(List.of(word));
        for (int i = 0; i < all.size(); i++) {
            children.get(all.get(i)).stream()
                    .filter(child -> !is(child, "acl", "advcl", "appos", "punct", "parataxis"))
                    .forEach(all::add);
        }
        return all;
    }

    /// The way from one word to another: up, then down.
    String path(int from, int to) {
        return Way.between(words, from, to);
    }

    /// Whether a sign stands between two words: where a new sentence starts with a small letter, a full stop may.
    boolean isParted(int one, int other, String sign) {
        return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
                .anyMatch(between -> form(between).equals(sign));
    }

    /// Whether the sentence asks.
    boolean asks() {
        return size() > 0 && form(size() - 1).equals("?");
    }
}
