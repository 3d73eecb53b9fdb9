package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Actors.Pair;

/// Pairs that may be one actor and wait for a person, the likeliest first.
///
/// @param count how many wait in all
/// @param shown those on the page
/// @param next  the address that skips them; empty where none come after
record Pairs(int count, List<Line> shown, Optional<String> next) {
    private static final int AT_ONCE = 5;

    /// Two actors and what speaks for their being one.
    record Line(Actor one, Actor other, double score, List<String> why) {
        /// `a1b2-c3d4`
        String key() {
            return one.id() + "-" + other.id();
        }
    }

    /// @param after the key of the last pair of those that were skipped; empty to begin with the likeliest
    static Pairs of(Bench bench, String after) {
        var actors = bench.desk().whoIsWho().actors();
        var rest = rest(actors.open(), after);
        var shown =
                rest.subList(0, Math.min(AT_ONCE, rest.size())).stream()
                        .flatMap(pair -> line(bench, pair).stream())
                        .toList();
        return new Pairs(
                actors.open().size(),
                shown,
                rest.size() > AT_ONCE
                        ? Optional.of(
                                "%s?skip=%s#pairs"
                                        .formatted(bench.place().review(), shown.getLast().key()))
                        : Optional.empty());
    }

    /// After one that is not there any more it begins with the likeliest.
    private static List<Pair> rest(List<Pair> open, String after) {
        int last =
                open.stream().map(pair -> pair.one() + "-" + pair.other()).toList().indexOf(after);
        return open.subList(last + 1, open.size());
    }

    private static Optional<Line> line(Bench bench, Pair pair) {
        var who = bench.desk().whoIsWho();
        return who.withId(pair.one())
                .flatMap(one ->
                        who.withId(pair.other())
                                .map(other -> new Line(one, other, pair.score(), pair.why())));
    }

    /// `7 pairs of names may be one actor`
    String heading() {
        return count == 1
                ? "1 pair of names may be one actor"
                : Wording.number(count) + " pairs of names may be one actor";
    }
}
