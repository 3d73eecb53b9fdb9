package stemma.resolve;

import java.util.HashMap;
import java.util.Map;

/// Which of some things are linked, by however many others (Galler and Fischer 1964).
final class Linked<T> {
    private final Map<T, T> next = new HashMap<>();

    /// One of those linked with this, for all of them the same.
    T first(T one) {
        var here = one;
        var after = after(here);
        while (!after.equals(here)) {
            next.put(here, after(after));
            here = after;
            after = after(here);
        }
        return here;
    }

    private T after(T one) {
        return next.getOrDefault(one, one);
    }

    void link(T one, T other) {
        next.put(first(one), first(other));
    }
}
