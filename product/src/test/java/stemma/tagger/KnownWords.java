package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.tagger.Layout.Column;
import stemma.tagger.Layout.Tensor;

/// An encoder whose answers are known: for each word of its list what it is, whatever stands beside it.
final class KnownWords implements Encoder {
    private static final List<String> ROLES =
            List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");
    private static final List<String> RELATIONS = List.of("dep", "nsubj", "ccomp", "root");
    private static final int WORDS = 16;
    private static final float SURE = 20;

    private final Map<String, float[]> rows = new LinkedHashMap<>();
    private final Layout layout;
    private final List<long[]> asked = new ArrayList<>();

    KnownWords() {
        layout = new Layout(columns(), tensors());
        Stream.of("[CLS]", "[SEP]", "[UNK]").forEach(sign -> rows.put(sign, row()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("entity", List.of("O", "B-Person", "I-Person")),
                Column.of("name", List.of("O", "B-Person", "I-Person")),
                Column.of("medium", List.of("O", "B-medium", "I-medium")),
                Column.of("part", List.of("NOUN", "VERB", "PROPN", "SCONJ", "PUNCT", "DET")),
                Column.of("lemma", List.of("l|0+|0+", "u0l1|0+|0+", "l|0+|2+y")),
                Column.of(
                        "cue",
                        Stream.concat(
                                        Stream.of("none"),
                                        Arrays.stream(CueKind.values()).map(CueKind::word))
                                .toList()),
                Column.of("given", List.of("here", "unnamed", "author", "same")),
                Column.of("root", 1),
                Column.of("arc.dependent", WORDS),
                Column.of("arc.head", WORDS),
                Column.of("relation.dependent", RELATIONS.size()),
                Column.of("relation.head", RELATIONS.size()),
                Column.of("role.word", WORDS * ROLES.size()),
                Column.of("role.cue", WORDS * ROLES.size()));
    }

    private static List<Tensor> tensors() {
        return List.of(
                new Tensor("relation.weight", RELATIONS.size(), RELATIONS.size(), RELATIONS),
                new Tensor("relation.bias", 1, RELATIONS.size(), RELATIONS),
                new Tensor("role.distance", 25, WORDS * ROLES.size(), List.of()),
                new Tensor("role.weight", WORDS * ROLES.size(), ROLES.size(), ROLES),
                new Tensor("role.bias", 1, ROLES.size(), ROLES));
    }

    /// Relations are scored as they are given; a word's role for a cue is that noted under the cue.
    private float[] numbers() {
        var relations = identity(RELATIONS.size(), RELATIONS.size());
        var roles = identity(WORDS * ROLES.size(), ROLES.size());
        return floats(
                relations,
                new float[RELATIONS.size()],
                new float[25 * WORDS * ROLES.size()],
                roles,
                new float[] {1, 0, 0, 0, 0, 0, 0});
    }

    private static float[] identity(int rows, int columns) {
        var identity = new float[rows * columns];
        IntStream.range(0, rows).forEach(i -> identity[i * columns + i % columns] = 1);
        return identity;
    }

    private static float[] floats(float[]... parts) {
        var all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    Model model() {
        return new Model(new byte[0], layout, numbers(), List.copyOf(rows.keySet()), Map.of());
    }

    private float[] row() {
        var row = new float[layout.width()];
        Stream.of("entity", "name", "medium", "cue", "given")
                .forEach(column -> row[layout.offset(column)] = SURE / 2);
        return row;
    }

    /// Adds a word.
    ///
    /// @param facts such as `part VERB`, `cue says`, `head said` (a word, or `-` for the root), `relation nsubj`,
    ///              `role said B-source`
    KnownWords add(String word, String... facts) {
        rows.put(word, row());
        float[] row = rows.get(word);
        int place = place(word);
        row[layout.offset("arc.head") + place] = SURE;
        Arrays.fill(row, layout.offset("role.cue"), row.length, -2 * SURE);
        int mine = layout.offset("role.cue") + place * ROLES.size();
        Arrays.fill(row, mine, mine + ROLES.size(), 0);
        return this.know(word, facts);
    }

    /// Says more of a word; what it names must have been added.
    KnownWords know(String word, String... facts) {
        for (String fact : facts) {
            note(rows.get(word), fact.split(" "));
        }
        return this;
    }

    private void note(float[] row, String[] fact) {
        int at =
                switch (fact[0]) {
                    case "head" ->
                            fact[1].equals("-")
                                    ? layout.offset("root")
                                    : layout.offset("arc.dependent") + place(fact[1]);
                    case "relation" ->
                            layout.offset("relation.dependent") + RELATIONS.indexOf(fact[1]);
                    case "role" ->
                            layout.offset("role.word")
                                    + place(fact[1]) * ROLES.size()
                                    + ROLES.indexOf(fact[2]);
                    default ->
                            layout.offset(fact[0])
                                    + layout.column(fact[0]).labels().indexOf(fact[1]);
                };
        row[at] = SURE;
    }

    /// Scores a label of a word, where 10 is what `none` and `O` have.
    KnownWords score(String word, String column, String label, float score) {
        rows.get(word)[layout.offset(column) + layout.column(column).labels().indexOf(label)] =
                score;
        return this;
    }

    private int place(String word) {
        return List.copyOf(rows.keySet()).indexOf(word) - 3;
    }

    /// The windows that it was given, as words and signs.
    List<String> asked() {
        var words = List.copyOf(rows.keySet());
        return asked.stream()
                .map(ids ->
                        String.join(
                                " ",
                                Arrays.stream(ids).mapToObj(id -> words.get((int) id)).toList()))
                .toList();
    }

    @Override
    public synchronized float[] run(long[] ids, long[] shapes) {
        asked.add(ids.clone());
        var table = List.copyOf(rows.values());
        return floats(
                Arrays.stream(ids).mapToObj(id -> table.get((int) id)).toArray(float[][]::new));
    }

    @Override
    public void close() {}
}
