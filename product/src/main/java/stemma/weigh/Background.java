package stemma.weigh;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What is known of the world beside the reports.
///
/// @param name    what an actor is called, by its id
/// @param parent  the actor that another belongs to or speaks for: a minister's ministry, its state, a document's author
/// @param family  the publisher family of an outlet, by its actor id
/// @param within  whether the first place lies in the second; both are ids
/// @param wording the words of its report that a statement rests on
/// @param weight  how much a word of a theme tells, above 0: a rare one more than a common one
public record Background(
        Function<String, String> name,
        Function<String, Optional<String>> parent,
        Function<String, Optional<String>> family,
        BiPredicate<String, String> within,
        Function<Statement, String> wording,
        ToDoubleFunction<String> weight) {
    private static final Background NONE =
            new Background(
                    id -> id,
                    _ -> Optional.empty(),
                    _ -> Optional.empty(),
                    (_, _) -> false,
                    _ -> "",
                    _ -> 1.0);

    /// Nobody belongs to anybody, no place lies in another, all words tell the same.
    public static Background none() {
        return NONE;
    }

    /// For whom an actor speaks in the end: itself where it belongs to nobody.
    public String party(String actor) {
        var seen = new HashSet<String>();
        String at = actor;
        var next = parent.apply(at);
        while (next.isPresent() && seen.add(at)) {
            at = next.get();
            next = parent.apply(at);
        }
        return at;
    }

    /// Whether one place is the other or lies in it.
    boolean nested(String place, String other) {
        return place.equals(other) || within.test(place, other) || within.test(other, place);
    }
}
