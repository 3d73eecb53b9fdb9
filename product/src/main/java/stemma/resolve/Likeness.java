package stemma.resolve;

import java.util.List;

/// How near two names are to naming one actor.
///
/// @param score 0 to 1
/// @param why   what makes it so, in words
public record Likeness(double score, List<String> why) {
    public Likeness {
        why = List.copyOf(why);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A likeness is between 0 and 1: " + score);
        }
    }
}
