package stemma.extract;

import java.util.List;
import java.util.stream.Stream;
import stemma.model.Block;
import stemma.model.Passage;
import stemma.model.Report;

/// Cuts words at the edges of the blocks that are read, for a saying goes on behind a caption, not in it; signs alone are no words.
final class Read {
    private Read() {}

    static List<Passage> of(Report report, List<Passage> words) {
        return words.stream().flatMap(at -> of(report, at)).toList();
    }

    private static Stream<Passage> of(Report report, Passage words) {
        return InOrder.overlapping(report.blocks(), Block::at, words).stream()
                .filter(Block::isRead)
                .map(block ->
                        new Passage(
                                Math.max(words.begin(), block.at().begin()),
                                Math.min(words.end(), block.at().end())))
                .filter(at ->
                        at.in(report.text()).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
