package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.weigh.Later;
import stemma.weigh.Proposition;
import stemma.weigh.Propositions;
import stemma.weigh.Ruling;

/// What reports and decisions come to, kept from one state of a casebook to the next: only what is other then is worked out again. What comes out is what would
/// come out from the start. Not for several threads at once.
final class Account {
    private final NameKeys keys = new NameKeys();
    private Statements statements = Statements.none();
    private Rarity rarity = Rarity.none();
    private final KeptPrints prints;
    private final Wordings wordings;
    private Optional<Sum> sum = Optional.empty();
    private Counted counted = Counted.none();
    private Called called = Called.none();

    /// @param rulings on which claims say the same
    private record Sum(
            Statements statements,
            List<Ruling> rulings,
            Rarity rarity,
            Propositions propositions,
            Ranking ranking) {

        static Sum of(Grounds grounds) {
            var propositions = Propositions.of(grounds.dossier());
            return new Sum(
                    grounds.statements(),
                    grounds.onSameness(),
                    grounds.rarity(),
                    propositions,
                    Ranking.of(propositions.all()));
        }

        Sum after(Grounds grounds) {
            var change =
                    propositions.update(
                            statements.without(grounds.statements()),
                            grounds.statements().without(statements),
                            grounds.dossier().background(),
                            grounds.rarity().changed(rarity));
            return new Sum(
                    grounds.statements(),
                    rulings,
                    grounds.rarity(),
                    propositions,
                    ranking.after(change));
        }
    }

    /// @param prints of the reports, for several to share
    Account(KeptPrints prints) {
        this.prints = prints;
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
        var known = counted;
        // What an error would leave half done is not gone on from.
        sum = Optional.empty();
        counted = Counted.none();
        var next = before.map(it -> it.after(grounds)).orElseGet(() -> Sum.of(grounds));
        var propositions = next.ranking().propositions();
        counted = known.after(grounds, propositions, doubtful(known, remade));
        sum = Optional.of(next);
        return grounds.with(
                next.ranking(), counted.origins(), new Later<>(() -> called(propositions)));
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

    /// Takes what another found out of single reports, where nothing is known here yet.
    void learn(Account other) {
        if (sum.isEmpty()) {
            statements = other.statements;
            rarity = other.rarity;
        }
    }

    /// As some of them stood on another day: put together from the start.
    Basis then(Holdings reports, Census census, Standing standing) {
        var known = new Grounds.Known(statements, rarity, new Wordings(prints), keys);
        var grounds = Grounds.of(reports, census, standing, known);
        var ranking = Ranking.of(Propositions.of(grounds.dossier()).all());
        return grounds.with(
                ranking,
                Counted.none().origins(),
                new Later<>(() -> Called.none().after(ranking.propositions())));
    }
}
