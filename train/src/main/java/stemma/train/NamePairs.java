package stemma.train;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.resolve.Evidence;
import stemma.resolve.NameParts;
import stemma.resolve.NameSimilarity;
import stemma.resolve.Trait;

/// Pairs of names that people judged to be one's or not: `names/name_pairs.jsonl` of a gold folder.
@SuppressWarnings("EnumOrdinal") // a row of figures in the order of the traits
final class NamePairs {
    private static final int FOLDS = 5;
    private static final double HOLD = 1;

    /// A judged pair.
    record Pair(NameParts one, NameParts other, boolean isMatch) {
        Evidence evidence() {
            return Evidence.of(one, other);
        }
    }

    private NamePairs() {}

    static List<Pair> of(Path gold) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var node : Json.lines(gold.resolve("names").resolve("name_pairs.jsonl"))) {
            var kind = kind(node.get("schema").asText());
            var one = NameParts.of(node.get("name1").asText(), kind);
            var other = NameParts.of(node.get("name2").asText(), kind);
            boolean isMatch = node.get("match").asBoolean();
            pairs.add(
                    one.isPersonal() == other.isPersonal()
                            ? new Pair(one, other, isMatch)
                            : new Pair(body(one), body(other), isMatch));
        }
        return pairs;
    }

    private static NameParts body(NameParts name) {
        return NameParts.of(name.name(), ActorKind.ORGANISATION);
    }

    private static ActorKind kind(String schema) {
        return switch (schema) {
            case "Person" -> ActorKind.PERSON;
            case "LegalEntity", "Vessel" -> ActorKind.UNKNOWN;
            default -> ActorKind.ORGANISATION;
        };
    }

    /// The lines of the table of weights, learned from these pairs.
    static List<String> weights(List<Pair> pairs) {
        var person = fit(pairs, true);
        var body = fit(pairs, false);
        return Stream.of(Trait.values())
                .map(trait ->
                        String.format(
                                Locale.ROOT,
                                "%s\t%.4f\t%.4f",
                                trait.word(),
                                person[trait.ordinal()],
                                body[trait.ordinal()]))
                .toList();
    }

    private static double[] fit(List<Pair> pairs, boolean isPersonal) {
        var own =
                pairs.stream().filter(pair -> pair.evidence().isPersonal() == isPersonal).toList();
        return Logistic.fit(
                own.stream().map(pair -> pair.evidence().values()).toList(),
                own.stream().map(Pair::isMatch).toList(),
                HOLD);
    }

    /// Scores of the shipped weights, which have seen these pairs.
    static List<Scored> shipped(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Scored(pair, NameSimilarity.score(pair.one(), pair.other())))
                .toList();
    }

    /// Scores by weights that have not seen the pair, nor any that shares a name with it: five folds.
    static List<Scored> crossed(List<Pair> pairs) {
        var folds = folds(pairs);
        var scored = new ArrayList<Scored>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var others = select(pairs, i -> folds[i] != held);
            var person = fit(others, true);
            var body = fit(others, false);
            for (var pair : select(pairs, i -> folds[i] == held)) {
                var evidence = pair.evidence();
                double probability =
                        Logistic.probability(
                                evidence.values(), evidence.isPersonal() ? person : body);
                // What the program says apart from its weights: names wholly the same, and what can
                // never be sure.
                scored.add(
                        new Scored(
                                pair, NameSimilarity.score(pair.one(), pair.other(), probability)));
            }
        }
        return scored;
    }

    private static List<Pair> select(List<Pair> pairs, IntPredicate which) {
        var selected = new ArrayList<Pair>();
        for (int i = 0; i < pairs.size(); i++) {
            if (which.test(i)) {
                selected.add(pairs.get(i));
            }
        }
        return selected;
    }

    private static int[] folds(List<Pair> pairs) {
        var groups = new HashMap<String, String>();
        pairs.forEach(
                pair -> groups.put(root(groups, key(pair.one())), root(groups, key(pair.other()))));
        var roots =
                pairs.stream()
                        .map(pair -> root(groups, key(pair.one())))
                        .collect(toCollection(TreeSet::new));
        var order = new ArrayList<>(roots);
        Collections.shuffle(order, new Random(1));
        return pairs.stream()
                .mapToInt(pair -> order.indexOf(root(groups, key(pair.one()))) % FOLDS)
                .toArray();
    }

    private static String key(NameParts name) {
        return NameParts.folded(name.name());
    }

    private static String root(Map<String, String> groups, String key) {
        var at = key;
        while (!groups.getOrDefault(at, at).equals(at)) {
            at = groups.getOrDefault(at, at);
        }
        return at;
    }

    /// A pair and how alike its names were found.
    record Scored(Pair pair, double score) {}

    /// How many pairs at a threshold are said to match, do match, and both.
    record Counts(int said, int right, int matches) {
        static Counts at(List<Scored> scored, double threshold) {
            int said = 0;
            int right = 0;
            int matches = 0;
            for (var one : scored) {
                boolean isSaid = one.score() >= threshold;
                said += isSaid ? 1 : 0;
                right += isSaid && one.pair().isMatch() ? 1 : 0;
                matches += one.pair().isMatch() ? 1 : 0;
            }
            return new Counts(said, right, matches);
        }

        double precision() {
            return said == 0 ? 1 : (double) right / said;
        }

        double recall() {
            return (double) right / matches;
        }

        double f1() {
            return 2.0 * right / (said + matches);
        }
    }
}
