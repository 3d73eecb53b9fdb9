package stemma.extract;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sayings stand inside what others hand on.
final class Nesting {
    /// No reporter hands on more often; what nests deeper is no reporting and would take time without end.
    private static final int DEEPEST = 8;

    private final Map<Saying, List<Saying>> outer = new HashMap<>();
    private final List<Saying> open = new ArrayList<>();

    private Nesting() {}

    /// The sayings that hold each of these, the widest first; those that nest too deep are left out.
    static Map<Saying, List<Saying>> of(List<Saying> sayings) {
        var nesting = new Nesting();
        var starting =
                sayings.stream()
                        .sorted(comparingInt(it -> it.content().getFirst().begin()))
                        .toList();
        int next = 0;
        for (var saying : sayings.stream().sorted(comparingInt(it -> it.core().begin())).toList()) {
            while (next < starting.size()
                    && starting.get(next).content().getFirst().begin() <= saying.core().begin()) {
                nesting.open(starting.get(next++), saying.core().begin());
            }
            nesting.place(saying);
        }
        return nesting.outer;
    }

    private void open(Saying saying, int now) {
        open.removeIf(earlier -> earlier.content().getLast().end() <= now);
        if (open.size() <= 2 * DEEPEST) {
            open.add(saying);
        }
    }

    private void place(Saying saying) {
        var around =
                open.stream()
                        .filter(other -> other.contains(saying))
                        .sorted(comparingInt(Saying::length).reversed())
                        .toList();
        if (around.size() < DEEPEST) {
            outer.put(saying, around);
        }
    }
}
