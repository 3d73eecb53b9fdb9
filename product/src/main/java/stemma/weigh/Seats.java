package stemma.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.model.When;
import stemma.text.Table;

/// Seats that are moved: whoever moves its headquarters to a place is based there from that day on, and where it moved them from up to the day before (claims.md, section 5).
final class Seats {
    static final String MOVES = "moves";
    static final String WITHDRAWS = "withdraws";
    private static final String BASED = "based-at";
    private static final Set<String> WORDS =
            Table.rows("/stemma/weigh/seats.tsv").stream()
                    .map(row -> Themes.form(row.get("word")))
                    .collect(Collectors.toUnmodifiableSet());

    private Seats() {}

    /// That its agent is based at a place since a day, where it tells that he moved his seat there then.
    static Optional<Gist> settled(Gist gist) {
        return moved(gist, MOVES).flatMap(it -> since(it.when()).map(when -> based(it, when)));
    }

    /// That its agent was based at a place until a day, where it tells that he moved his seat from there on the next.
    static Optional<Gist> left(Gist gist) {
        return moved(gist, WITHDRAWS).flatMap(it -> until(it.when()).map(when -> based(it, when)));
    }

    private static Optional<Gist> moved(Gist gist, String relation) {
        return Optional.of(gist)
                .filter(it -> it.relation().equals(relation) && !it.agent().isEmpty())
                .filter(it -> it.theme().stream().anyMatch(WORDS::contains))
                .filter(it -> it.where().isPresent());
    }

    private static Gist based(Gist moved, When when) {
        return new Gist(BASED, moved.agent(), "", when, moved.where(), Optional.empty(), List.of());
    }

    private static Optional<When> since(When moved) {
        return switch (moved) {
            case When.On _, When.During _ -> Optional.of(new When.Since(moved));
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> Optional.empty();
        };
    }

    private static Optional<When> until(When moved) {
        return switch (moved) {
            case When.On(var day) -> Optional.of(new When.Until(new When.On(day.minusDays(1))));
            case When.During(var first, _) ->
                    Optional.of(new When.Until(new When.On(first.minusDays(1))));
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> Optional.empty();
        };
    }
}
