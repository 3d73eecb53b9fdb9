package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.weigh.Change;
import stemma.weigh.Later;
import stemma.weigh.Proposition;
import stemma.weigh.Propositions;
import stemma.weigh.Ruling;

/// What reports and decisions come to, kept from one state of a casebook to the next: only what is other then is worked out again. What comes out is what would
/// come out from the start. Not for several threads at once.
final class Account {
    private final NameKeys keys;
    private Statements statements = Statements.none();
    private Rarity rarity = Rarity.none();
    private final KeptPrints prints;
    private Wordings wordings;
    private Optional<Sum> sum = Optional.empty();
    private Counted counted = Counted.none();
    private final Disputes disputes = new Disputes();
    private Called called = Called.none();

    /// @param rulings on which claims say the same
    /// @param words   those that tell more or less than before
    /// @param change  what became of propositions last
    private record Sum(
            Statements statements,
            List<Ruling> rulings,
            Rarity rarity,
            Propositions propositions,
            Set<String> words,
            Change change,
            Ranking ranking) {

        static Sum of(Grounds grounds) {
            var propositions = Propositions.of(grounds.dossier());
            var all = propositions.all();
            return new Sum(
                    grounds.statements(),
                    grounds.onSameness(),
                    grounds.rarity(),
                    propositions,
                    Set.of(),
                    new Change(List.of(), all),
                    Ranking.of(all));
        }

        Sum after(Grounds grounds) {
            var words = grounds.rarity().changed(rarity);
            var change =
                    propositions.update(
                            statements.without(grounds.statements()),
                            grounds.statements().without(statements),
                            grounds.dossier().background(),
                            words);
            return new Sum(
                    grounds.statements(),
                    rulings,
                    grounds.rarity(),
                    propositions,
                    words,
                    change,
                    ranking.after(change));
        }
    }

    /// @param prints of the reports, for several to share; so are keys of names
    Account(KeptPrints prints, NameKeys keys) {
        this.prints = prints;
        this.keys = keys;
        this.wordings = new Wordings(prints);
    }

    /// As all of them stand.
    Basis now(Holdings reports, Census census, Standing standing) {
        var grounds =
                Grounds.of(
                        reports,
                        census,
                        standing,
                        new Grounds.Known(statements, rarity, wordings, keys));
        var remade = grounds.statements().reports(statements);
        statements = grounds.statements();
        rarity = grounds.rarity();
        var before = sum.filter(it -> it.rulings().equals(grounds.onSameness()));
        var known = before.map(_ -> counted).orElseGet(Counted::none);
        // What an error would leave half done is not gone on from.
        sum = Optional.empty();
        counted = Counted.none();
        var next = before.map(it -> it.after(grounds)).orElseGet(() -> Sum.of(grounds));
        var propositions = next.ranking().propositions();
        var beside = Counted.nothing(grounds);
        var others = known.other(beside);
        counted =
                known.after(
                        beside,
                        new Counted.Doubt(next.change(), others, doubtful(known, remade)),
                        grounds.statements(),
                        next.propositions()::holding);
        sum = Optional.of(next);
        var background = grounds.dossier().background();
        return grounds.with(
                next.ranking(),
                counted.origins(),
                before.isPresent()
                        ? disputes.after(
                                new Disputes.Step(next.change(), next.words(), others),
                                propositions,
                                background)
                        : disputes.of(propositions, background),
                new Later<>(() -> called(propositions)));
    }

    /// Asked for by whoever needs it first.
    private synchronized Called called(List<Proposition> propositions) {
        called = called.after(propositions);
        return called;
    }

    /// The reports that say other things than before, or may have them from elsewhere.
    private Set<String> doubtful(Counted known, List<String> remade) {
        if (known.origins().isEmpty()) {
            return Set.of();
        }
        var doubtful = wordings.doubtful();
        doubtful.addAll(remade);
        return doubtful;
    }

    /// Whether nothing is known here yet.
    boolean isNew() {
        return sum.isEmpty();
    }

    /// Takes what another found out of single reports.
    void learn(Account other) {
        statements = other.statements;
        rarity = other.rarity;
    }

    /// As some of them stood on another day than was asked for before. Of that day somebody may go on asking from how many places things come, and gets that from what was there then.
    Basis then(Holdings reports, Census census, Standing standing) {
        wordings = new Wordings(prints);
        counted = counted.uncounted();
        return now(reports, census, standing);
    }
}
