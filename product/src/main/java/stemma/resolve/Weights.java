package stemma.resolve;

import java.util.Arrays;
import stemma.text.Table;

/// How much each trait tells, learned from pairs of names that people judged: a logistic model a kind of name.
@SuppressWarnings("EnumOrdinal") // a row of figures in the order of the traits
final class Weights {
    private static final Weights PERSON = new Weights("person");
    private static final Weights ORGANISATION = new Weights("organisation");

    private final double[] weights = new double[Trait.values().length];

    private Weights(String column) {
        for (var row : Table.rows("/stemma/resolve/weights.tsv")) {
            var trait =
                    Arrays.stream(Trait.values())
                            .filter(one -> one.word().equals(row.get("trait")))
                            .findFirst()
                            .orElseThrow();
            weights[trait.ordinal()] = Double.parseDouble(row.get(column));
        }
    }

    static Weights of(Evidence evidence) {
        return evidence.isPersonal() ? PERSON : ORGANISATION;
    }

    /// The probability that both names are one's.
    double probability(Evidence evidence) {
        double sum = 0;
        for (var trait : Trait.values()) {
            sum += weights[trait.ordinal()] * evidence.get(trait);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
