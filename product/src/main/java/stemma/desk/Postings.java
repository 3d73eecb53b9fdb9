package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Modality;
import stemma.store.Index;
import stemma.store.Index.Indexed;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// Which propositions of a list have something in them, made once, so that not all have to be looked through for it (an inverted index). Sets are of places in the list.
public final class Postings {
    private final int size;
    private final Map<String, Places> byActor = new HashMap<>();
    private final Map<String, Places> byRelation = new HashMap<>();
    private final Map<String, Places> byVoice = new HashMap<>();
    private final Map<String, Places> byReport = new HashMap<>();
    private final Map<Modality, Places> byManner = new HashMap<>();

    private final List<Proposition> listed;
    private final List<String> actors;
    private final ByWord names = new ByWord();
    private final WordIndex words;

    /// The numbers of the claims of all of them, one after another, and where those of each end.
    private final int[] claims;

    private final int[] ends;

    private Postings(List<Proposition> propositions, WordIndex words) {
        this.size = propositions.size();
        this.listed = propositions;
        this.words = words;
        this.ends = new int[size];
        for (int place = 0; place < size; place++) {
            add(propositions.get(place), place);
            ends[place] =
                    (place == 0 ? 0 : ends[place - 1])
                            + propositions.get(place).statements().size();
        }
        this.claims =
                words.numbers(
                        propositions.stream()
                                .flatMap(it -> it.statements().stream().map(Statement::claim))
                                .toList());
        this.actors = List.copyOf(byActor.keySet());
    }

    static Postings of(Lineage lineage) {
        var postings = new Postings(lineage.listed(), lineage.basis().words());
        for (int i = 0; i < postings.actors.size(); i++) {
            postings.names.add(words(lineage.name(postings.actors.get(i))), i);
        }
        return postings;
    }

    private static List<String> words(String text) {
        return Index.words(text).stream().map(Indexed::word).toList();
    }

    private void add(Proposition proposition, int place) {
        var statements = proposition.statements();
        proposition.actors().forEach(actor -> add(byActor, actor, place));
        add(byRelation, proposition.relation(), place);
        for (var statement : statements) {
            add(byReport, statement.report(), place);
            add(byManner, statement.modality(), place);
            for (var voice : statement.chain()) {
                add(byVoice, voice.label(), place);
            }
        }
    }

    private static <K> void add(Map<K, Places> places, K key, int place) {
        places.computeIfAbsent(key, _ -> new Places()).add(place);
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

    /// Those that have all of some words: each in what a statement says in the words of its report, or in what an actor or the relation is called. A word may stand within another; small
    /// letters and capitals, with accents or without, are the same.
    ///
    /// @return none where no word is asked for
    public BitSet worded(String asked) {
        var found = new BitSet(size);
        var all = words(asked);
        found.set(0, all.isEmpty() ? 0 : size);
        all.forEach(wanted -> found.and(places(having(wanted))));
        return found;
    }

    /// Whether propositions, listed or not, have all of some words among them, as in `worded`.
    public Predicate<Stream<Proposition>> together(String asked) {
        var all = words(asked).stream().map(this::having).map(this::test).toList();
        return propositions -> {
            var each = propositions.toList();
            return !all.isEmpty() && all.stream().allMatch(it -> each.stream().anyMatch(it));
        };
    }

    private Predicate<Proposition> test(Having wanted) {
        Set<Proposition> found = Collections.newSetFromMap(new IdentityHashMap<>());
        places(wanted).stream().mapToObj(listed::get).forEach(found::add);
        return it -> found.contains(it) || !Lineage.isListed(it) && has(wanted, it);
    }

    private BitSet places(Having wanted) {
        var places = saying(wanted.claims);
        places.or(of(wanted.actors));
        places.or(relating(wanted.relations::contains));
        return places;
    }

    private boolean has(Having wanted, Proposition proposition) {
        return wanted.relations.contains(proposition.relation())
                || proposition.actors().anyMatch(wanted.actors::contains)
                || IntStream.of(
                                words.numbers(
                                        proposition.statements().stream()
                                                .map(Statement::claim)
                                                .toList()))
                        .anyMatch(claim -> claim >= 0 && wanted.claims.get(claim));
    }

    /// What has a word.
    ///
    /// @param claims by their numbers
    private record Having(BitSet claims, Set<String> actors, Set<String> relations) {}

    private Having having(String wanted) {
        return new Having(
                words.with(word -> word.contains(wanted)),
                called(word -> word.contains(wanted)).collect(toSet()),
                byRelation.keySet().stream()
                        .filter(relation -> isCalled(relation, wanted))
                        .collect(toSet()));
    }

    private static boolean isCalled(String relation, String wanted) {
        return Stream.of(true, false)
                .flatMap(several -> words(Clauses.verb(relation, several)).stream())
                .anyMatch(word -> word.contains(wanted));
    }

    /// Those in which an actor has a part whose name has a word that is wanted.
    BitSet named(Predicate<String> word) {
        return of(called(word).toList());
    }

    private Stream<String> called(Predicate<String> word) {
        return names.of(word).stream().mapToObj(actors::get);
    }

    /// Those in which actors have a part.
    ///
    /// @param ids theirs
    BitSet of(Collection<String> ids) {
        var found = new BitSet(size);
        ids.forEach(id -> Optional.ofNullable(byActor.get(id)).ifPresent(it -> it.putInto(found)));
        return found;
    }

    /// Those of which one statement says in the words of its report all that is looked for.
    BitSet saying(LookedFor term) {
        var last = term.words().size() - 1;
        var found = new BitSet();
        for (int i = 0; i <= last; i++) {
            String wanted = term.words().get(i);
            var has =
                    words.with(
                            term.isStart() && i == last
                                    ? word -> word.startsWith(wanted)
                                    : wanted::equals);
            if (i == 0) {
                found.or(has);
            } else {
                found.and(has);
            }
        }
        return saying(found);
    }

    /// @param wanted the numbers of claims
    private BitSet saying(BitSet wanted) {
        var found = new BitSet(size);
        int from = 0;
        for (int place = 0; place < size; place++) {
            for (int i = from; i < ends[place]; i++) {
                if (claims[i] >= 0 && wanted.get(claims[i])) {
                    found.set(place);
                }
            }
            from = ends[place];
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
