package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.model.Modality;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// Which propositions of a list have something in them, made once, so that not all have to be looked through for it (an inverted index). Sets are of places in the list.
public final class Postings {
    private final int size;
    private final Map<String, Places> byActor = new HashMap<>();
    private final Map<String, Places> byRelation = new HashMap<>();
    private final Map<String, Places> byVoice = new HashMap<>();
    private final Map<String, Places> byReport = new HashMap<>();
    private final Map<Modality, Places> byManner = new HashMap<>();

    private Postings(int size) {
        this.size = size;
    }

    static Postings of(List<Proposition> propositions) {
        var postings = new Postings(propositions.size());
        for (int place = 0; place < propositions.size(); place++) {
            postings.add(propositions.get(place), place);
        }
        return postings;
    }

    private void add(Proposition proposition, int place) {
        var statements = proposition.statements();
        add(byActor, actors(proposition), place);
        add(byRelation, Set.of(proposition.relation()), place);
        add(byReport, statements.stream().map(Statement::report).collect(toSet()), place);
        add(byManner, statements.stream().map(Statement::modality).collect(toSet()), place);
        add(
                byVoice,
                statements.stream()
                        .flatMap(it -> it.chain().stream())
                        .map(Voice::label)
                        .collect(toSet()),
                place);
    }

    private static Set<String> actors(Proposition proposition) {
        return Stream.concat(proposition.agents().stream(), proposition.patients().stream())
                .collect(toSet());
    }

    private static <K> void add(Map<K, Places> places, Set<K> keys, int place) {
        keys.forEach(key -> places.computeIfAbsent(key, _ -> new Places()).add(place));
    }

    /// All of them.
    public BitSet all() {
        var all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /// Those in which an actor has a part that is wanted, by its id.
    public BitSet of(Predicate<String> actor) {
        return those(byActor, actor);
    }

    /// Those of the relations that are wanted.
    BitSet relating(Predicate<String> relation) {
        return those(byRelation, relation);
    }

    /// Those that somebody says who is called as is wanted.
    public BitSet by(Predicate<String> label) {
        return those(byVoice, label);
    }

    /// Those that somebody says in this manner.
    public BitSet in(Modality modality) {
        return those(byManner, modality::equals);
    }

    /// Those that stand in one of these reports.
    ///
    /// @param reports their ids
    public BitSet in(Set<String> reports) {
        var found = new BitSet(size);
        for (var report : reports) {
            var places = byReport.get(report);
            if (places != null) {
                places.putInto(found);
            }
        }
        return found;
    }

    private <K> BitSet those(Map<K, Places> places, Predicate<K> wanted) {
        var found = new BitSet(size);
        places.forEach((key, own) -> {
            if (wanted.test(key)) {
                own.putInto(found);
            }
        });
        return found;
    }
}
