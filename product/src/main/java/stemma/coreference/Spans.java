package stemma.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// The words that hang on a word of a sentence and stand together with it.
final class Spans {
    /// What longer phrases mention is no actor, and they would take time without end.
    private static final int MOST_WORDS = 100;

    /// Hangs on a noun, but as what is said of it, or joins it to others.
    private static final Set<String> OUTSIDE =
            Set.of(
                    "advcl",
                    "aux",
                    "case",
                    "cc",
                    "ccomp",
                    "cop",
                    "csubj",
                    "dep",
                    "discourse",
                    "dislocated",
                    "expl",
                    "mark",
                    "nsubj",
                    "obj",
                    "obl",
                    "orphan",
                    "parataxis",
                    "punct",
                    "vocative",
                    "xcomp");

    private final List<Word> words;
    private final List<List<Integer>> dependents = new ArrayList<>();

    Spans(Sentence sentence) {
        words = sentence.words();
        words.forEach(_ -> dependents.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= 0) {
                dependents.get(words.get(i).head()).add(i);
            }
        }
    }

    /// From a word to behind another, by their indexes in the sentence.
    record Span(int from, int to) {
        boolean holds(int word) {
            return from <= word && word < to;
        }
    }

    List<Integer> dependents(int word) {
        return dependents.get(word);
    }

    boolean has(int word, String relation) {
        return dependents.get(word).stream().anyMatch(it -> relation(it).equals(relation));
    }

    /// The universal relation of a word, without its subtype.
    String relation(int word) {
        String relation = words.get(word).relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /// The phrase of a head without appositions, and without the others of a list.
    Span alone(int head) {
        return around(head, Set.of("appos", "conj"));
    }

    /// The phrase of a head with the others of its list, and with an apposition that stands between them: "the wing, Al-Quds, and the party".
    Span joined(int head) {
        int last =
                dependents.get(head).stream()
                        .filter(it -> relation(it).equals("conj"))
                        .max(Integer::compare)
                        .orElse(head);
        boolean isBetween =
                dependents.get(head).stream()
                        .anyMatch(it -> relation(it).equals("appos") && it < last);
        return around(head, isBetween ? Set.of() : Set.of("appos"));
    }

    private Span around(int head, Set<String> without) {
        var inside = inside(head, without);
        int from = head;
        int to = head + 1;
        while (from > 0 && inside.contains(from - 1)) {
            from--;
        }
        while (to < words.size() && inside.contains(to)) {
            to++;
        }
        return trimmed(from, to, head);
    }

    private Set<Integer> inside(int head, Set<String> without) {
        var inside = new java.util.HashSet<>(Set.of(head));
        var open = new ArrayDeque<Integer>();
        dependents.get(head).stream().filter(it -> isOf(head, it, without)).forEach(open::add);
        while (!open.isEmpty() && inside.size() <= MOST_WORDS) {
            int word = open.pop();
            if (inside.add(word)) {
                open.addAll(dependents.get(word));
            }
        }
        return inside;
    }

    /// The sign of the possessive belongs to it: "the League's".
    private boolean isOf(int head, int dependent, Set<String> without) {
        String relation = relation(dependent);
        if (relation.equals("case")) {
            return dependent > head && words.get(head).relation().equals("nmod:poss");
        }
        boolean isPredicate = relation.equals("advmod") && has(head, "cop");
        return !isPredicate && !OUTSIDE.contains(relation) && !without.contains(relation);
    }

    private Span trimmed(int first, int last, int head) {
        int from = first;
        int to = last;
        while (from < head && isMark(from)) {
            from++;
        }
        while (to > head + 1 && isMark(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isMark(int word) {
        return words.get(word).part().equals("PUNCT");
    }

    Passage at(Span span) {
        return words.get(span.from()).at().through(words.get(span.to() - 1).at());
    }
}
