package stemma.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.model.Actors;
import stemma.text.Names;

/// Joins names to actors: what persons decided first, the newest decision before older ones, then the surest likenesses;
/// nothing against a decision, and no two who cannot be one. What it gives depends on what it is given, not on the order of it.
public final class Joining {
    private final Map<String, Namesakes> byKey = new TreeMap<>();
    private final Map<String, Namesakes> byName = new HashMap<>();
    private final Candidates candidates;
    private final List<Edge> alike;

    /// Compares the names with each other, which takes a while where they are many.
    ///
    /// @param names those of a whole casebook, each key once
    public Joining(Collection<Namesakes> names) {
        var all = names.stream().sorted().toList();
        for (var those : all) {
            byKey.put(those.key(), those);
            byName.putIfAbsent(Names.key(those.name()), those);
        }
        candidates = new Candidates(all);
        alike = candidates.alike();
    }

    /// Who is who among these names. It can be asked again under other decisions.
    ///
    /// @param rulings what is decided on them, oldest first
    public Actors under(List<Ruling> rulings) {
        return new Round(candidates, byKey, byName, List.copyOf(rulings)).joined(alike);
    }
}
