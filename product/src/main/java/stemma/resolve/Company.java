package stemma.resolve;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stemma.model.ActorKind;
import stemma.text.Names;

/// Who is told of beside whom, whatever each report calls him: `Osian League` here and `the League` there are one.
///
/// It goes by what names alone and reports that give two of them make sure, not by what was decided: so it is the same for all.
final class Company {
    /// A name alone that is in so many reports is known by the first of them.
    private static final int MOST_REPORTS = 50;

    private final Linked<Namesakes> same = new Linked<>();
    private final Map<String, Namesakes> called = new HashMap<>();
    private final Map<String, Set<Namesakes>> givers = new HashMap<>();

    private final Map<String, List<Namesakes>> byReport = new HashMap<>();

    /// @param all  in order
    /// @param sure which of them are one
    Company(Collection<Namesakes> all, Collection<Edge> sure) {
        sure.forEach(edge -> same.link(edge.one(), edge.other()));
        for (var those : all) {
            called.putIfAbsent(those.folded(), same.first(those));
            those.reports()
                    .forEach(report ->
                            byReport.computeIfAbsent(report, _ -> new ArrayList<>()).add(those));
            those.given().keySet().forEach(name -> give(Names.key(name), same.first(those)));
        }
    }

    private void give(String name, Namesakes giver) {
        givers.computeIfAbsent(name, _ -> new HashSet<>()).add(giver);
    }

    /// Those whom both are told of beside, by folded name. A name that several go by is only itself.
    List<String> of(Namesakes one, Namesakes other) {
        var others = met(other);
        return met(one).stream().filter(others::contains).toList();
    }

    /// How many others reports that tell of the one and reports that tell of the other both tell of, wherever in them; states, which many
    /// tell of, do not count.
    int inReports(Namesakes one, Namesakes other) {
        return (int)
                one.reports().stream()
                        .limit(MOST_REPORTS)
                        .flatMap(report -> byReport.getOrDefault(report, List.of()).stream())
                        .filter(those -> those.kind() != ActorKind.STATE)
                        .map(same::first)
                        .distinct()
                        .filter(those -> !those.equals(same.first(one)))
                        .filter(those -> !those.equals(same.first(other)))
                        .filter(those ->
                                those.reports().stream().anyMatch(other.reports()::contains))
                        .count();
    }

    private Set<String> met(Namesakes those) {
        return those.company().stream().map(this::usual).collect(toCollection(TreeSet::new));
    }

    /// A short form stands for whoever alone is given it beside a full name.
    private String usual(String name) {
        var those = givers.getOrDefault(name, Set.of());
        var one = those.size() == 1 ? those.iterator().next() : called.get(name);
        return one == null ? name : one.folded();
    }

    boolean areOne(Namesakes one, Namesakes other) {
        return same.first(one).equals(same.first(other));
    }
}
