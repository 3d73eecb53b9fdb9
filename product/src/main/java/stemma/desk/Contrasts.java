package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Passage;
import stemma.text.Table;

/// Where a report itself sets what two tell against each other: "The Guard left the harbour, the mayor said. Its commander tells it differently. Nobody left, he said." What stands on the one
/// side of such words is told by another than what stands on the other.
final class Contrasts {
    private static final Pattern WORDS =
            Pattern.compile(
                    Table.rows("/stemma/desk/contrasts.tsv").stream()
                            .map(row -> row.get("words").replace(" ", "\\s+").replace("*", "\\w+"))
                            .collect(joining("|", "(?iU)\\b(?:", ")\\b")));

    /// So far from these words each of the two is looked for, in characters.
    private static final int NEAR = 500;

    private static final Comparator<Claim> IN_TEXT =
            comparing((Claim it) -> it.content().words().getFirst()).thenComparing(Claim::id);

    private final Filed filed;
    private final List<Passage> all;

    Contrasts(Filed filed) {
        this.filed = filed;
        this.all =
                WORDS.matcher(filed.report().text())
                        .results()
                        .map(it -> new Passage(it.start(), it.end()))
                        .toList();
    }

    /// Of some claims the nearest one that stands across such words from this one; first what has actors and a relation.
    Optional<Claim> across(Claim claim, Predicate<Claim> which) {
        return all.stream()
                .flatMap(at -> Stream.of(new Side(at, true), new Side(at, false)))
                .filter(side -> told(side).contains(claim))
                .findFirst()
                .flatMap(side ->
                        told(side.other()).stream()
                                .filter(which)
                                .min(comparing((Claim it) -> it.content().isSaid())));
    }

    /// One side of such words.
    ///
    /// @param first whether it is the side before them
    private record Side(Passage at, boolean first) {
        Side other() {
            return new Side(at, !first);
        }

        boolean has(Claim claim) {
            int from = claim.content().words().getFirst().begin();
            int to = claim.content().end();
            return first
                    ? to <= at.begin() && at.begin() - to <= NEAR
                    : from >= at.end() && from - at.end() <= NEAR;
        }
    }

    /// What is told in the nearest paragraph there, the nearest first.
    private List<Claim> told(Side side) {
        var there =
                filed.claims().stream()
                        .filter(side::has)
                        .sorted(side.first ? IN_TEXT.reversed() : IN_TEXT)
                        .toList();
        return there.stream().filter(it -> areTogether(it, there.getFirst())).toList();
    }

    private boolean areTogether(Claim one, Claim other) {
        var between = one.evidence().through(other.evidence());
        return filed.report().blocks().stream()
                .noneMatch(
                        it -> it.at().begin() > between.begin() && it.at().begin() < between.end());
    }
}
