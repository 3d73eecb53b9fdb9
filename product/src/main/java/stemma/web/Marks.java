package stemma.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import stemma.model.Block;
import stemma.model.Claim;
import stemma.model.Passage;
import stemma.model.Report;

/// Cuts a block's words at every start and end of a statement, so that each stretch is marked alike throughout.
///
/// @param claims in the order of the text; the first is number 1
/// @param linked the passage a link leads to
/// @param chosen the numbers of the statements of the open note
record Marks(Report report, List<Claim> claims, Optional<Passage> linked, Set<Integer> chosen) {

    /// The runs of a block in order; together they are its words, every one of them.
    List<Run> in(Block block) {
        var near = reachingInto(block);
        var cuts = cuts(block, near);
        var runs = new ArrayList<Run>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            runs.add(run(new Passage(from, to), near));
            from = to;
        }
        return List.copyOf(runs);
    }

    /// The numbers of the statements that begin in this block.
    List<Integer> beginningIn(Block block) {
        return reachingInto(block).stream()
                .filter(number -> first(number) >= block.at().begin())
                .toList();
    }

    /// What is said may go on in further blocks.
    private List<Integer> reachingInto(Block block) {
        return IntStream.rangeClosed(1, claims.size())
                .takeWhile(number -> first(number) < block.at().end())
                .filter(number -> last(number) > block.at().begin())
                .boxed()
                .toList();
    }

    private TreeSet<Integer> cuts(Block block, List<Integer> near) {
        var cuts = new TreeSet<>(List.of(block.at().begin(), block.at().end()));
        near.stream().flatMap(number -> words(number).stream()).forEach(at -> cut(at, block, cuts));
        linked.ifPresent(at -> cut(at, block, cuts));
        return cuts;
    }

    private static void cut(Passage at, Block block, TreeSet<Integer> cuts) {
        if (at.overlaps(block.at())) {
            cuts.add(Math.max(at.begin(), block.at().begin()));
            cuts.add(Math.min(at.end(), block.at().end()));
        }
    }

    private Run run(Passage at, List<Integer> near) {
        var over = near.stream().filter(number -> covered(number, at)).toList();
        return new Run(
                at.in(report.text()),
                near.stream().filter(number -> first(number) == at.begin()).toList(),
                over,
                innermost(over).map(number -> claims.get(number - 1).modality()),
                near.stream().filter(number -> last(number) == at.end()).toList(),
                over.stream().anyMatch(chosen::contains),
                linked.filter(passage -> passage.covers(at)).isPresent(),
                linked.filter(passage -> passage.begin() == at.begin()).isPresent());
    }

    private boolean covered(int number, Passage at) {
        return words(number).stream().anyMatch(words -> words.covers(at));
    }

    private Optional<Integer> innermost(List<Integer> over) {
        return over.stream()
                .min(
                        Comparator.<Integer>comparingInt(this::length)
                                .thenComparing(Comparator.reverseOrder()));
    }

    private int length(int number) {
        return words(number).stream().mapToInt(Passage::length).sum();
    }

    private List<Passage> words(int number) {
        return claims.get(number - 1).content().words();
    }

    private int first(int number) {
        return words(number).getFirst().begin();
    }

    private int last(int number) {
        return words(number).getLast().end();
    }
}
