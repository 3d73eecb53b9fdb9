package stemma.weigh;

import java.util.Arrays;
import java.util.List;

/// From how many places a proposition can really come (claims.md, section 4).
///
/// Two statements have one origin where the last of their chains is, or speaks for, the same actor; where one says that it has
/// it from the other; where its report was taken from the other's; or where their outlets are one family and name nobody
/// further. What a person ruled goes before all that. Each stance is counted by itself.
///
/// @param proposition its id
/// @param sides       one for each stance that somebody takes, in the order of `Stance`
public record Origins(String proposition, List<Side> sides) {
    public Origins {
        sides = List.copyOf(sides);
    }

    /// The origins of a proposition.
    ///
    /// @param dossier what it was put together from
    public static Origins of(Proposition proposition, Dossier dossier) {
        return new Origins(
                proposition.id(),
                Arrays.stream(Stance.values())
                        .filter(stance -> !proposition.of(stance).isEmpty())
                        .map(stance -> side(proposition, stance, dossier))
                        .toList());
    }

    /// Those who take one stance.
    static Side side(Proposition proposition, Stance stance, Dossier dossier) {
        return new Sources(proposition, stance, dossier).side();
    }

    /// Those who take a stance; nobody where none does.
    public Side side(Stance stance) {
        return sides.stream()
                .filter(side -> side.stance() == stance)
                .findFirst()
                .orElseGet(() -> new Side(stance, List.of(), List.of(), List.of(), List.of()));
    }
}
