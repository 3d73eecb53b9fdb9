package stemma.desk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import stemma.descent.Families;
import stemma.weigh.Background;
import stemma.weigh.Dispute;
import stemma.weigh.Dossier;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Ruling;
import stemma.weigh.Statement;

/// What propositions are put together from.
///
/// @param parents for whom actors speak, by id
/// @param rarity  of the words of all statements
record Grounds(
        Holdings reports,
        Census census,
        Identities identities,
        Map<String, String> parents,
        Placement placement,
        Assessments assessments,
        Reliabilities reliabilities,
        Statements statements,
        Rarity rarity,
        Dossier dossier) {

    /// What was found out before and may be so still.
    ///
    /// @param rarity of the words of the statements
    record Known(Statements statements, Rarity rarity, Wordings wordings, NameKeys keys) {}

    static Grounds of(Holdings reports, Census census, Standing standing, Known known) {
        var identities = new Identities(census, reports, known.keys());
        var placement = new Placement(census, identities, reports);
        var assessments = new Assessments(standing, placement);
        var ranks = new Ranks(census.actors().all(), identities);
        var plain = known.statements().after(reports, census.told(), identities, ranks);
        var parents = Parties.of(census.actors().all(), identities, plain.plain());
        var statements = plain.speakingFor(parents);
        var all = statements.all();
        var before = known.statements();
        var rarity = known.rarity().after(before.ofOther(statements), statements.ofOther(before));
        var families = Families.shipped();
        var background =
                new Background(
                        identities::name,
                        actor -> Optional.ofNullable(parents.get(actor)),
                        remembered(actor -> families.of(identities.name(actor))),
                        new Nesting(identities::name),
                        it -> wording(reports, it),
                        rarity);
        var descents =
                new Descents(reports, identities, known.wordings(), statements.reports(before));
        return new Grounds(
                reports,
                census,
                identities,
                parents,
                placement,
                assessments,
                Reliabilities.of(standing, placement),
                statements,
                rarity,
                new Dossier(all, descents::to, assessments.rulings(), background));
    }

    /// The same few outlets are asked for again and again.
    private static Function<String, Optional<String>> remembered(
            Function<String, Optional<String>> find) {
        var known = new ConcurrentHashMap<String, Optional<String>>();
        return name -> known.computeIfAbsent(name, find);
    }

    private static String wording(Holdings reports, Statement statement) {
        var filed = reports.filed(statement.report());
        return filed.claims().stream()
                .filter(it -> it.id().equals(statement.claim()))
                .map(it -> it.evidence().in(filed.report().text()))
                .collect(joining());
    }

    /// What persons ruled on which claims say the same.
    List<Ruling> onSameness() {
        return dossier.rulings().stream()
                .filter(it -> it instanceof Ruling.Same || it instanceof Ruling.Apart)
                .toList();
    }

    Basis with(
            Ranking ranking,
            Map<Proposition, Origins> origins,
            Supplier<List<Dispute>> disputes,
            Supplier<Called> called) {
        return new Basis(
                reports,
                census,
                identities,
                placement,
                assessments,
                reliabilities,
                dossier,
                statements.words(),
                ranking,
                origins,
                disputes,
                called);
    }
}
