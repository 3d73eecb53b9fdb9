package stemma.weigh;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Walks from a statement back through all that it rests on, until somebody who stands at its start comes again.
final class Circles {
    /// @param chain   the whole chain so far, from the statement on
    /// @param through the claims passed
    /// @param own     how many voices at the start are the statement's own
    private record Way(Statement at, List<Voice> chain, List<String> through, int own) {
        Way on(Reliance.Step step) {
            var kept = chain.subList(0, chain.size() - at.chain().size() + step.kept());
            return new Way(
                    step.on(),
                    Stream.concat(kept.stream(), step.on().chain().stream()).toList(),
                    Stream.concat(through.stream(), Stream.of(step.on().claim())).toList(),
                    Math.min(own, kept.size()));
        }
    }

    private Circles() {}

    /// The shortest circle that a statement closes.
    static Optional<Circle> of(Statement statement, Reliance reliance, Voices voices) {
        var seen = new HashSet<String>();
        var chain = statement.chain();
        var next = new ArrayDeque<>(List.of(new Way(statement, chain, List.of(), chain.size())));
        while (!next.isEmpty()) {
            var way = next.removeFirst();
            if (voices.returning(way.chain(), Math.max(way.own(), 1)) >= 0) {
                return Optional.of(circle(statement, way));
            }
            reliance.of(way.at()).stream()
                    .filter(step -> seen.add(step.on().claim()))
                    .forEach(step -> next.add(way.on(step)));
        }
        return Optional.empty();
    }

    private static Circle circle(Statement statement, Way way) {
        return new Circle(
                statement.claim(),
                way.through(),
                way.chain().stream().map(Voice::label).collect(Collectors.joining(" <- ")));
    }
}
