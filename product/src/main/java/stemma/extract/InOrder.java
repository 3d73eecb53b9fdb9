package stemma.extract;

import java.util.List;
import java.util.function.Function;
import stemma.model.Passage;

/// Finds things by their place among many that stand in the order of the text, none overlapping.
final class InOrder {
    private InOrder() {}

    /// Those that share a character with these words.
    static <T> List<T> overlapping(List<T> things, Function<T, Passage> place, Passage words) {
        int first = firstEndingAfter(things, place, words.begin());
        int last = first;
        while (last < things.size() && place.apply(things.get(last)).overlaps(words)) {
            last++;
        }
        return things.subList(first, last);
    }

    /// The place of the first that ends behind an offset; how many there are, if none does.
    static <T> int firstEndingAfter(List<T> things, Function<T, Passage> place, int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(things.get(middle)).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
