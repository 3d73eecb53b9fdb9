package stemma.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One actor as one report tells of it, before it is known which actor that is elsewhere.
///
/// @param report the report's id
/// @param names  the names it goes by there, the fullest first
/// @param at     its mentions there
/// @param beside names of others who are told of in the same sentences
public record Appearance(
        String report, List<String> names, ActorKind kind, List<Passage> at, Set<String> beside)
        implements Comparable<Appearance> {
    private static final Comparator<Appearance> ORDER =
            Comparator.comparing(Appearance::report)
                    .thenComparing(Appearance::first)
                    .thenComparing(Appearance::name);

    public Appearance {
        names = List.copyOf(names);
        at = at.stream().sorted().toList();
        beside = Set.copyOf(beside);
        if (names.isEmpty() || at.isEmpty()) {
            throw new IllegalArgumentException("An appearance has a name and a mention");
        }
    }

    /// Its fullest name.
    public String name() {
        return names.getFirst();
    }

    /// Its mentions, each once: "the spokesman Oss" that was read as a source, and "Oss" in it, are one.
    public List<Passage> mentions() {
        return at.stream()
                .filter(one ->
                        at.stream().noneMatch(other -> !other.equals(one) && one.covers(other)))
                .toList();
    }

    private Passage first() {
        return at.getFirst();
    }

    /// By report, then in the order of the text.
    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}
