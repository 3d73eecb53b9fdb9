package stemma.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import stemma.model.ActorKind;
import stemma.text.Table;

/// What becomes of each schema of FollowTheMoney: `schemas.tsv`.
final class Schemas {
    private static final Map<String, Becomes> ALL =
            Table.rows("/stemma/read/schemas.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("schema"), Schemas::becomes));

    private Schemas() {}

    sealed interface Becomes {
        record Somebody(ActorKind kind) implements Becomes {}

        /// @param of   the property that names the one who has it
        /// @param with the property that names what it is with
        /// @param says the property that tells the role
        /// @param role where nothing tells it
        record Between(String of, String with, String says, String role) implements Becomes {}

        /// It tells of nobody: an address, a passport.
        record Nothing() implements Becomes {}
    }

    /// Empty for a schema that is not known.
    static Optional<Becomes> of(String schema) {
        return Optional.ofNullable(ALL.get(schema));
    }

    private static Becomes becomes(Table.Row row) {
        return switch (row.get("becomes")) {
            case "nothing" -> new Becomes.Nothing();
            case "between" ->
                    new Becomes.Between(
                            row.get("of"), row.get("with"), row.get("says"), row.get("role"));
            default -> new Becomes.Somebody(ActorKind.of(row.get("becomes")));
        };
    }
}
