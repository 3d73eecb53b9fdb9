package stemma.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.desk.Clauses;
import stemma.desk.Lineage;
import stemma.desk.Quoting;
import stemma.weigh.Proposition;
import stemma.weigh.Quantity;

/// A proposition in words: who does what to whom, and as the report says it that stands for all.
///
/// @param stated nothing where words are all there is
/// @param denied whether it is only ever said not to be so
/// @param words  of the report, shortened
/// @param when   in words; empty where no time is told
record Said(
        String id,
        Optional<Stated> stated,
        boolean denied,
        String words,
        String language,
        String direction,
        String when,
        Optional<String> where) {
    private static final int MOST = 180;

    static Said of(Lineage lineage, Proposition proposition) {
        var told = lineage.leading(proposition);
        boolean isSaid = told.claim().content().isSaid();
        return new Said(
                proposition.id(),
                isSaid ? Optional.empty() : Optional.of(stated(lineage, proposition)),
                isSaid && Lineage.isTurned(told),
                Wording.shortened(told.words(), MOST),
                told.report().language(),
                Wording.direction(told.report().language()),
                Wording.date(proposition.when()),
                proposition.where().map(lineage::name));
    }

    /// In quotation marks, once.
    String quoted() {
        return Quoting.of(words);
    }

    static Stated stated(Lineage lineage, Proposition proposition) {
        var agents = names(lineage, proposition.agents());
        boolean areSeveral =
                Clauses.areSeveral(proposition.agents().stream().map(lineage::name).toList());
        String verb = Clauses.verb(proposition.relation(), areSeveral);
        return new Stated(
                agents.isEmpty() ? Stated.NOT_NAMED : agents,
                proposition.patients().isEmpty() ? Clauses.alone(verb) : verb,
                names(lineage, proposition.patients()));
    }

    static String names(Lineage lineage, List<String> ids) {
        return ids.stream().map(lineage::name).map(Wording::folded).collect(joining(", "));
    }

    /// On one line, for titles: `Tarvel Front, Mirdan Companies ask Ossian League`.
    String sentence() {
        return stated.map(Stated::sentence)
                .orElseGet(() -> (denied ? "the contrary of " : "") + quoted());
    }

    /// `40 trucks`, `40 to 60 trucks`, `at least 40 trucks`
    static String amount(Quantity amount) {
        String of = amount.of().isEmpty() ? "" : " " + amount.of();
        if (amount.least() == amount.most()) {
            return figure(amount.least()) + of;
        }
        if (Double.isInfinite(amount.most())) {
            return "at least " + figure(amount.least()) + of;
        }
        return Double.isInfinite(amount.least())
                ? "at most " + figure(amount.most()) + of
                : figure(amount.least()) + " to " + figure(amount.most()) + of;
    }

    private static String figure(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ENGLISH, "%,.0f", value)
                : String.valueOf(value);
    }
}
