package stemma.desk;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Places in a list by the words of what stands there (an inverted index).
final class ByWord {
    private final Map<String, Places> places = new HashMap<>();

    /// @param place one that is no smaller than any before
    void add(Collection<String> words, int place) {
        words.forEach(word -> places.computeIfAbsent(word, _ -> new Places()).add(place));
    }

    /// Those with a word that is wanted.
    BitSet of(Predicate<String> word) {
        var found = new BitSet();
        places.forEach((known, own) -> {
            if (word.test(known)) {
                own.putInto(found);
            }
        });
        return found;
    }

    /// Those that can have all that is looked for in their names: they have the first word of it.
    BitSet of(LookedFor term) {
        String first = term.words().getFirst();
        return of(
                term.isStart() && term.words().size() == 1
                        ? word -> word.startsWith(first)
                        : first::equals);
    }
}
