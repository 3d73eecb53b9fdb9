package stemma.weigh;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tree of what rests on what: below each origin the claims that come from it, below each claim those that have it from there.
///
/// @param trunks one for each origin, in its order
public record Stemma(List<Trunk> trunks) {
    public Stemma {
        trunks = List.copyOf(trunks);
    }

    /// An origin with what comes from it. Of several claims that are its word in the end, the first published stands above.
    public record Trunk(Origin origin, List<Branch> branches) {
        public Trunk {
            branches = List.copyOf(branches);
        }
    }

    /// A claim and those that rest on it. One that rests on several stands below the first, and is named below the others without its own branches.
    ///
    /// @param by       why it stands where it stands; nothing for one that rests on no other
    /// @param isAgain  whether it stands above already
    public record Branch(String claim, Optional<Join> by, List<Branch> branches, boolean isAgain) {
        public Branch {
            branches = List.copyOf(branches);
        }
    }

    /// The tree of one side of a proposition.
    public static Stemma of(Side side) {
        return new Stemma(side.origins().stream().map(Stemma::trunk).toList());
    }

    private static Trunk trunk(Origin origin) {
        Map<String, List<Join>> byTarget =
                origin.joins().stream()
                        .filter(join -> !join.claim().equals(join.to()))
                        .collect(groupingBy(Join::to));
        var resting =
                origin.joins().stream()
                        .filter(join -> origin.claims().contains(join.to()))
                        .filter(join -> !join.claim().equals(join.to()))
                        .map(Join::claim)
                        .collect(toSet());
        var seen = new LinkedHashSet<String>();
        var branches = new ArrayList<Branch>();
        var tops =
                Stream.concat(
                                origin.claims().stream().filter(it -> !resting.contains(it)),
                                origin.claims().stream())
                        .toList();
        for (var claim : tops) {
            if (!seen.contains(claim)) {
                branches.add(branch(claim, Optional.empty(), byTarget, seen));
            }
        }
        return new Trunk(origin, branches);
    }

    private static Branch branch(
            String claim, Optional<Join> by, Map<String, List<Join>> byTarget, Set<String> seen) {
        if (!seen.add(claim)) {
            return new Branch(claim, by, List.of(), true);
        }
        var below =
                byTarget.getOrDefault(claim, List.of()).stream()
                        .map(join -> branch(join.claim(), Optional.of(join), byTarget, seen))
                        .toList();
        return new Branch(claim, by, below, false);
    }
}
