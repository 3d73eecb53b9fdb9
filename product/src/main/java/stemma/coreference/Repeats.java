package stemma.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.tagger.Tagged;

/// Where words of a phrase stood in the text before, and how two phrases of a sentence hang together.
final class Repeats {
    static final int APPOSITION = 1;
    static final int COPULA = 2;

    /// Set beside a word that hangs on it: "the leader of the League, Nadim Oss".
    private static final int ABOVE = 11;

    private final Tagged tagged;
    private final int[] before;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Repeats(Tagged tagged, List<Phrase> phrases) {
        this.tagged = tagged;
        this.before = new int[phrases.size()];
        for (int i = 0; i < phrases.size(); i++) {
            if (!phrases.get(i).isPronoun()) {
                var at = byWord.computeIfAbsent(phrases.get(i).noun(), _ -> new ArrayList<>());
                before[i] = at.size();
                at.add(i);
            }
        }
    }

    /// How often the noun stood before.
    int until(int phrase) {
        return before[phrase];
    }

    /// The phrases before one whose noun is this, nearest first.
    ///
    /// @param most how many at most
    List<Integer> of(String noun, int phrase, int most) {
        var all = byWord.getOrDefault(noun, List.of());
        int end = java.util.Collections.binarySearch(all, phrase);
        int until = end < 0 ? -end - 1 : end;
        return all.subList(Math.max(0, until - most), until).reversed();
    }

    /// How they hang together: 1 an apposition, 2 "the one is the other", 3 one hangs on the other otherwise, 4 both on one word.
    int beside(Phrase phrase, Phrase other) {
        var words = tagged.sentences().get(phrase.sentence()).words();
        var head = words.get(phrase.head());
        var its = words.get(other.head());
        if (head.head() == other.head() || its.head() == phrase.head()) {
            var lower = head.head() == other.head() ? head : its;
            int upper = head.head() == other.head() ? other.head() : phrase.head();
            return switch (lower.relation()) {
                case "appos" -> APPOSITION;
                case "nsubj" ->
                        words.stream()
                                        .anyMatch(word ->
                                                word.head() == upper
                                                        && word.relation().equals("cop"))
                                ? COPULA
                                : 5;
                case "flat" -> 6;
                case "compound" -> 7;
                case "nmod:poss" -> 8;
                case "conj" -> 9;
                case "nmod:unmarked", "dep", "list" -> 10;
                default -> 3;
            };
        }
        if (head.relation().equals("appos") && words.get(head.head()).head() == other.head()) {
            return ABOVE;
        }
        return head.head() >= 0 && head.head() == its.head() ? 4 : 0;
    }
}
