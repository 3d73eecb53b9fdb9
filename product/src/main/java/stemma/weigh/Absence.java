package stemma.weigh;

import java.util.List;
import java.util.Set;

/// What a statement in words says that there is none of: "there is no camp on Heron ridge", "no guard of the League stood at the gate". Who tells what was done in such a camp, or by such guards there, tells what is denied so.
///
/// @param what  the words for it in their dictionary form; not empty
/// @param where the words for the place in their dictionary form; none where no place is told
public record Absence(List<String> what, List<String> where) {
    public Absence {
        what = List.copyOf(what);
        where = List.copyOf(where);
        if (what.isEmpty()) {
            throw new IllegalArgumentException("Something is said not to be there");
        }
    }

    /// Whether some words tell of it.
    boolean isTold(List<String> words) {
        return words.containsAll(what);
    }

    /// Whether some words tell of the place.
    boolean isThere(Set<String> words) {
        return words.containsAll(where);
    }
}
