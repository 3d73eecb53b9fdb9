package stemma.tagger;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Given;

/// What ties the sayings of a text to each other: in whose content one stands, and whose source goes on.
///
/// Each is looked for near its place only, so that a text twice as long takes twice as long.
final class Ties {
    /// Words that share one list of the sayings whose content holds some of them.
    private static final int NEAR = 64;

    private final List<Finding> all;
    private final Set<Integer> told;
    private final Map<Integer, List<Integer>> near = new HashMap<>();
    private final TreeMap<Integer, Integer> sourced = new TreeMap<>();
    private final Map<Integer, Integer> bySourceWord = new HashMap<>();

    /// @param all  the sayings, in the order of what is said
    /// @param told anchors of those whose source the tree alone tells
    Ties(List<Finding> all, Set<Integer> told) {
        this.all = List.copyOf(all);
        this.told = Set.copyOf(told);
        for (int i = 0; i < all.size(); i++) {
            remember(i);
        }
    }

    private void remember(int saying) {
        var finding = all.get(saying);
        for (var span : finding.content()) {
            for (int part = span.begin() / NEAR; part <= (span.end() - 1) / NEAR; part++) {
                near.computeIfAbsent(part, _ -> new ArrayList<>()).add(saying);
            }
        }
        if (!finding.source().isEmpty() && !told.contains(finding.anchor())) {
            sourced.putIfAbsent(finding.anchor(), saying);
            finding.source().stream()
                    .flatMapToInt(span -> IntStream.range(span.begin(), span.end()))
                    .forEach(word -> bySourceWord.putIfAbsent(word, saying));
        }
    }

    /// The words for its source; none where they are those of another saying, which its tree tells.
    List<Span> source(Finding finding) {
        return goesOn(finding).isPresent() ? List.of() : finding.source();
    }

    Given given(Finding finding) {
        var same = goesOn(finding).<Given>map(Given.SameAs::new);
        if (same.isPresent()) {
            return same.get();
        }
        if (!finding.source().isEmpty()) {
            return new Given.Here();
        }
        return switch (finding.given()) {
            case UNNAMED -> new Given.Unnamed();
            case AUTHOR -> new Given.Author();
            case SAME ->
                    Optional.ofNullable(sourced.lowerEntry(finding.anchor()))
                            .<Given>map(last -> new Given.SameAs(last.getValue()))
                            .orElseGet(Given.Unnamed::new);
        };
    }

    /// The saying with the words that the tree tells for the source of this one.
    private Optional<Integer> goesOn(Finding finding) {
        return told.contains(finding.anchor())
                ? finding.source().stream()
                        .flatMap(span -> IntStream.range(span.begin(), span.end()).boxed())
                        .flatMap(word -> Optional.ofNullable(bySourceWord.get(word)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// The smallest saying around it.
    Optional<Integer> parent(Finding finding) {
        return near.getOrDefault(finding.anchor() / NEAR, List.of()).stream()
                .filter(i -> all.get(i).isAround(finding))
                .min(comparingInt(i -> all.get(i).contentSize()));
    }
}
