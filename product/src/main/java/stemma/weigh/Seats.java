package stemma.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.model.When;
import stemma.text.Table;

/// Seats that are moved: whoever moves its headquarters to a place is based there from that day on (claims.md, section 5).
final class Seats {
    private static final String MOVES = "moves";
    private static final String BASED = "based-at";
    private static final Set<String> WORDS =
            Table.rows("/stemma/weigh/seats.tsv").stream()
                    .map(row -> Themes.form(row.get("word")))
                    .collect(Collectors.toUnmodifiableSet());

    private Seats() {}

    /// That its agent is based at a place since a day, where it tells that he moved his seat there then.
    static Optional<Gist> settled(Gist gist) {
        return Optional.of(gist)
                .filter(it -> it.relation().equals(MOVES) && !it.agent().isEmpty())
                .filter(it -> it.theme().stream().anyMatch(WORDS::contains))
                .filter(it -> it.where().isPresent())
                .flatMap(it -> since(it.when()).map(when -> settled(it, when)));
    }

    private static Gist settled(Gist moved, When since) {
        return new Gist(
                BASED, moved.agent(), "", since, moved.where(), Optional.empty(), List.of());
    }

    private static Optional<When> since(When moved) {
        return switch (moved) {
            case When.On _, When.During _ -> Optional.of(new When.Since(moved));
            case When.Since _, When.Until _, When.About _, When.Unstated _ -> Optional.empty();
        };
    }
}
