package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Digests;
import stemma.text.Names;

/// Appearances under one full name that nobody has set apart from each other. Two are equal if their keys are.
///
/// @param key     the folded name and its class; of those set apart, also where
/// @param isApart whether a person set them apart, so that only persons join them
/// @param called  the spellings of the full name, with how many appearances use each
/// @param given   the other names that their reports give for them, likewise
/// @param kinds   how many appearances are of each kind
/// @param reports ids of those that they are told of in
/// @param company folded names of those they are told of beside
/// @param usual   what comes of these, asked for again and again
public record Namesakes(
        String key,
        boolean isApart,
        SortedMap<String, Integer> called,
        SortedMap<String, Integer> given,
        SortedMap<ActorKind, Integer> kinds,
        NavigableSet<String> reports,
        NavigableSet<String> company,
        Usual usual)
        implements Comparable<Namesakes> {
    private static final int ID = 12;
    private static final Set<ActorKind> TOLD =
            Set.of(ActorKind.UNIT, ActorKind.STATE, ActorKind.BODY, ActorKind.MEDIUM);

    /// How they are called, and what they are.
    ///
    /// @param name   the spelling that most appearances use; one in capitals throughout only where there is no other
    /// @param folded the form under which the spellings meet
    record Usual(String name, String folded, ActorKind kind) {
        static Usual of(SortedMap<String, Integer> called, SortedMap<ActorKind, Integer> kinds) {
            var written = new TreeMap<>(called);
            written.keySet().removeIf(name -> name.equals(name.toUpperCase(Locale.ROOT)));
            String name = most(written.isEmpty() ? called : written);
            return new Usual(name, Names.key(name), kindOf(new TreeMap<>(kinds)));
        }
    }

    public Namesakes {
        called = Collections.unmodifiableSortedMap(new TreeMap<>(called));
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        reports = Collections.unmodifiableNavigableSet(new TreeSet<>(reports));
        company = Collections.unmodifiableNavigableSet(new TreeSet<>(company));
        if (called.isEmpty()) {
            throw new IllegalArgumentException("Namesakes have a name: " + key);
        }
    }

    /// @param folded the form under which spellings of a name meet
    static Namesakes of(
            String key,
            boolean isApart,
            List<Appearance> appearances,
            UnaryOperator<String> folded) {
        var called = counts(appearances, appearance -> Stream.of(appearance.name()));
        var kinds = counts(appearances, appearance -> Stream.of(appearance.kind()));
        return new Namesakes(
                key,
                isApart,
                called,
                counts(appearances, appearance -> appearance.names().stream().skip(1)),
                kinds,
                appearances.stream().map(Appearance::report).collect(toCollection(TreeSet::new)),
                appearances.stream()
                        .flatMap(appearance -> appearance.beside().stream())
                        .map(folded)
                        .collect(toCollection(TreeSet::new)),
                Usual.of(called, kinds));
    }

    private static <T extends Comparable<T>> SortedMap<T, Integer> counts(
            List<Appearance> appearances, Function<Appearance, Stream<T>> what) {
        return appearances.stream()
                .flatMap(what)
                .collect(groupingBy(Function.identity(), TreeMap::new, summingInt(_ -> 1)));
    }

    /// The id of an actor that has this name.
    String id() {
        return Digests.sha256(key).substring(0, ID);
    }

    /// The spelling that most appearances use; one in capitals throughout only where there is no other.
    String name() {
        return usual.name;
    }

    /// The form under which the spellings meet.
    public String folded() {
        return usual.folded;
    }

    /// How many appearances there are.
    int count() {
        return called.values().stream().mapToInt(count -> count).sum();
    }

    ActorKind kind() {
        return usual.kind;
    }

    /// The kind that most appearances are of. Kinds that a word of the name tells, such as `Republic`, go before those that are read from the sentence; so does a
    /// medium's, but for a person's where more are of a person; `unknown` only where none tells more.
    static ActorKind kind(Collection<Namesakes> those) {
        var counts = new TreeMap<ActorKind, Integer>();
        those.forEach(
                one -> one.kinds.forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        return kindOf(counts);
    }

    /// @param counts of each kind; changed by it
    private static ActorKind kindOf(TreeMap<ActorKind, Integer> counts) {
        counts.remove(ActorKind.UNKNOWN);
        if (counts.getOrDefault(ActorKind.PERSON, 0) > counts.getOrDefault(ActorKind.MEDIUM, 0)) {
            counts.remove(ActorKind.MEDIUM);
        }
        if (counts.keySet().stream().anyMatch(TOLD::contains)) {
            counts.keySet().retainAll(TOLD);
        }
        return counts.isEmpty() ? ActorKind.UNKNOWN : most(counts);
    }

    /// A person's, of more than one word.
    boolean hasFullName() {
        return kind() == ActorKind.PERSON && !isPartOfName();
    }

    /// A surname, or a first name, alone.
    boolean isPartOfName() {
        return kind() == ActorKind.PERSON && !folded().contains(" ");
    }

    /// Those whom both are told of beside, by folded name.
    List<String> companyOf(Namesakes other) {
        return company.stream().filter(other.company::contains).toList();
    }

    /// Of equals the first.
    private static <T> T most(SortedMap<T, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .orElseThrow()
                .getKey();
    }

    @Override
    public int compareTo(Namesakes other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Namesakes those && key.equals(those.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
