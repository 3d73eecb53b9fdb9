package stemma.weigh;

import java.util.List;

/// A report rests, through others, on an earlier word of the same outlet or actor (claims.md, section 4).
///
/// @param claim   the claim that closes the circle
/// @param through the claims between, nearest first; none where its own chain comes back
/// @param words   the way round, by name
public record Circle(String claim, List<String> through, String words) {
    public Circle {
        through = List.copyOf(through);
    }
}
