package stemma.train;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Distance;
import stemma.tagger.Layout;
import stemma.tagger.Layout.Column;
import stemma.tagger.Layout.Tensor;

/// The sizes of the network's heads: what stands where in the one matrix that it gives for each word, and the small matrices
/// for pairs of words.
final class Network {
    private static final int ARC = 128;
    private static final int RELATION = 96;
    private static final int ROLE = 128;

    private Network() {}

    /// @param scripts   lemma scripts that are told apart
    /// @param relations of trees that are told apart
    static Layout layout(List<String> scripts, List<String> relations) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("entity", Labels.ENTITY));
        columns.add(Column.of("name", Labels.NAME));
        columns.add(Column.of("medium", Labels.MEDIUM));
        columns.add(Column.of("part", Labels.PART));
        columns.add(Column.of("lemma", scripts));
        columns.add(Column.of("cue", Labels.CUE));
        columns.add(Column.of("given", Labels.GIVEN));
        columns.add(Column.of("root", 1));
        columns.add(Column.of("arc.dependent", ARC));
        columns.add(Column.of("arc.head", ARC));
        columns.add(Column.of("relation.dependent", RELATION));
        columns.add(Column.of("relation.head", RELATION));
        columns.add(Column.of("role.word", ROLE));
        columns.add(Column.of("role.cue", ROLE));
        return new Layout(
                columns,
                List.of(
                        new Tensor("relation.weight", RELATION, relations.size(), relations),
                        new Tensor("relation.bias", 1, relations.size(), relations),
                        new Tensor("role.distance", Distance.CLASSES, ROLE, List.of()),
                        new Tensor("role.weight", ROLE, Labels.ROLE.size(), Labels.ROLE),
                        new Tensor("role.bias", 1, Labels.ROLE.size(), Labels.ROLE)));
    }
}
